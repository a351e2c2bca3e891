/**
 * An ESLint rule: style sheets name sides and sizes by the direction of the text, so that a page written from right to
 * left is right without a style of its own.
 */

const SIDES = 'left|right|top|bottom';

/** Declarations of physical sides and sizes. What stands in the brackets of a query is none. */
const physical = new RegExp(
  [
    `(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:${SIDES})(?:-(?:width|style|color))?`,
    `border-(?:top|bottom)-(?:left|right)-radius`,
    `(?:min-|max-)?(?:width|height)`,
    SIDES,
  ]
    .map((names) => `(?:${names})(?=\\s*:)`)
    .concat(['(?:text-align|float|clear)\\s*:\\s*(?:left|right)'])
    .map((pattern) => `(?<=[;{}\\s]|^)${pattern}`)
    .join('|'),
  'g',
);

/** @type {import('eslint').Rule.RuleModule} */
export const logicalCss = {
  meta: {
    type: 'problem',
    docs: { description: 'require logical properties in style sheets' },
    messages: { physical: '“{{found}}” is a physical property: name the side by the direction of the text.' },
    schema: [],
  },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || tag.name !== 'css') return;
        for (const part of quasi.quasis) {
          // Comments and queries are blanked out, so that places stay where they are.
          const text = part.value.raw.replaceAll(/\/\*[\s\S]*?\*\/|\([^()]*\)/g, (found) =>
            ' '.repeat(found.length),
          );
          for (const { 0: found, index } of text.matchAll(physical)) {
            const start = (part.range?.[0] ?? 0) + 1 + index;
            context.report({
              loc: {
                start: context.sourceCode.getLocFromIndex(start),
                end: context.sourceCode.getLocFromIndex(start + found.length),
              },
              messageId: 'physical',
              data: { found: found.replaceAll(/\s+/g, ' ') },
            });
          }
        }
      },
    };
  },
};
