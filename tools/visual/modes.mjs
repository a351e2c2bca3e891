/**
 * In which ways stories are pictured. Every story is pictured in light and dark, one below the other in one file;
 * one story of each element also in the other modes.
 *
 * @typedef {object} Mode
 * @property {string} name
 * @property {import('../stories/open-story.mjs').PageGlobals} globals
 * @property {import('playwright').BrowserContextOptions} context
 * @property {'print'} [media]
 */

/** @type {readonly Mode[]} */
const schemes = [
  { name: 'light', globals: { theme: 'light' }, context: {} },
  { name: 'dark', globals: { theme: 'dark' }, context: { colorScheme: 'dark' } },
];

/** @type {readonly Mode[]} */
const otherModes = [
  { name: 'forced-colours', globals: {}, context: { forcedColors: 'active' } },
  { name: 'more-contrast', globals: {}, context: { contrast: 'more' } },
  { name: 'right-to-left', globals: { direction: 'rtl' }, context: {} },
  { name: 'print', globals: {}, context: {}, media: 'print' },
  { name: 'narrow', globals: {}, context: { viewport: { width: 320, height: 600 } } },
  { name: 'azerbaijani', globals: { language: 'az' }, context: {} },
];

/** The same picture as another story: only where the data come from, or what the page says, differs. */
const SAME_PICTURE = /--(?:fallback|child-json|inside-a-dataset)$/;

/**
 * What is pictured: of each file its stories and modes.
 *
 * @param {import('../stories/storybook.mjs').Story[]} stories
 * @returns {{ file: string, story: import('../stories/storybook.mjs').Story, modes: readonly Mode[] }[]}
 */
export function pictures(stories) {
  const seen = new Set();
  return stories.flatMap((story) => {
    if (SAME_PICTURE.test(story.id)) return [];
    const isFirst = !seen.has(story.folder);
    seen.add(story.folder);
    const both = { file: `${story.id}.png`, story, modes: schemes };
    const others = otherModes.map((mode) => ({ file: `${story.id}.${mode.name}.png`, story, modes: [mode] }));
    return isFirst ? [both, ...others] : [both];
  });
}
