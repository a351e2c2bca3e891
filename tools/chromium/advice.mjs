/**
 * What to tell somebody whose machine has no Chromium that starts.
 */

/**
 * @param {string[]} attempts what was tried and why it failed, one line each
 * @returns {string} a message that says what to do on each system
 */
export function advice(attempts) {
  const tried = attempts.length > 0 ? attempts.map((line) => `  - ${line}`) : ['  - none was found'];
  return [
    'No Chromium that starts was found, and the tests of the components need one.',
    'Tried:',
    ...tried,
    'What to do:',
    '  - Debian:       sudo apt-get install chromium',
    '  - other Linux:  install Chromium or Google Chrome with the system’s package manager',
    '                  (Fedora: sudo dnf install chromium, Arch: sudo pacman -S chromium,',
    '                  Alpine: apk add chromium, Ubuntu: Google Chrome’s own .deb, or npx playwright install chromium)',
    '  - macOS:        brew install --cask google-chrome',
    '  - Windows:      winget install Google.Chrome (Microsoft Edge, if it is there, is found too)',
    'A Chromium in an unusual place is named by a variable: COMITY_CHROMIUM=/path/to/chromium npm test',
  ].join('\n');
}
