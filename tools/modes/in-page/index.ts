/** What the tests ask of the page. Bundled to one script, which offers it as `comityChecks`. */
export { beginWalk, focusPlace, orderFault, step } from './keyboard.js';
export { enlargeText, layoutFaults, smallestText, spaceText, undoChanges } from './layout.js';
export { forcedColourFaults, motionFaults, paleness, printFaults, rememberBackgrounds } from './looks.js';
export { findInPage, printedRows, rowTitles, watchPrinting } from './paper.js';
export { spokenPhrases } from './speech.js';
export { targetFaults } from './targets.js';
