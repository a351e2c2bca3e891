// @ts-check
import ts from 'typescript';

/** @typedef {{ start: number, end: number, text: string }} Edit */

/**
 * The file of a new language: English with each text inside `translate(…)`, which nothing defines. So the compiler
 * names every text that is still to be translated, and nothing that is not.
 *
 * @param {string} tag
 * @param {import('./cldr.mjs').CldrSources} cldr
 * @param {string} english the text of `en.ts`
 * @param {string} sectors the text of `en.sectors.generated.ts`
 * @returns {string} TypeScript, not yet formatted
 */
export function localeSkeleton(tag, cldr, english, sectors) {
  const categories = Object.keys(cldr.plurals).map((key) => key.replace('pluralRule-count-', ''));
  const source = ts.createSourceFile('en.ts', english, ts.ScriptTarget.ES2022, true);
  /** @type {Edit[]} */
  const edits = [];
  source.forEachChild((node) => {
    if (ts.isFunctionDeclaration(node) && node.name?.text === 'counted') edits.push(replace(node, '', true));
    else if (!ts.isImportDeclaration(node)) collect(node, categories, edits);
  });
  const direction = cldr.layout.orientation.characterOrder === 'right-to-left' ? 'rtl' : 'ltr';
  return applied(english, edits)
    .replace(/^import type \{ Counted \}.*\n/m, '')
    .replace(/^import \{ sectors \}.*\n/m, `import type { SectorCode } from '../sectors/index.js';\n`)
    .replace("'./en.cldr.generated.js'", `'./${tag}.cldr.generated.js'`)
    .replace(/(?=\/\*\*[^*]*\*\/\nexport const cards: )/, `${sectorLabels(sectors)}\n`)
    .replace(/\/\*\*[^*]*\*\/\nexport const en: Locale/, `export const ${tag}: Locale`)
    .replace("language: 'en'", `language: '${tag}'`)
    .replace("direction: 'ltr'", `direction: '${direction}'`);
}

/**
 * @param {ts.Node} node
 * @param {readonly string[]} categories
 * @param {Edit[]} edits
 */
function collect(node, categories, edits) {
  if (ts.isTypeNode(node)) return;
  if (ts.isPropertyAssignment(node)) {
    const name = node.name.getText();
    if (name !== 'language' && name !== 'direction') collect(node.initializer, categories, edits);
    return;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'counted') {
    edits.push(replace(node, countedForms(node, categories)));
    return;
  }
  const isText =
    ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);
  if (isText && hasWords(node)) {
    edits.push(replace(node, `translate(${node.getText()})`));
    return;
  }
  node.forEachChild((child) => {
    collect(child, categories, edits);
  });
}

/**
 * A noun beside a number, for each category in which the language counts.
 * @param {ts.CallExpression} call `counted('treaty', 'treaties')`
 * @param {readonly string[]} categories
 */
function countedForms({ arguments: [one, other] }, categories) {
  const forms = categories.map((category) => {
    const english = category === 'one' && categories.length > 1 ? one : other;
    return `${category}: translate(${english?.getText() ?? ''})`;
  });
  return `{ ${forms.join(', ')} }`;
}

/** @param {ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression} node */
function hasWords(node) {
  const texts = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
    : [node.text];
  return texts.some((text) => /[a-z]/i.test(text));
}

/** @param {string} sectors */
function sectorLabels(sectors) {
  const rows = [...sectors.matchAll(/^ +'(.*?)\|?'.* \/\/ (\S+)$/gm)].map(
    ([, label = '', code = '']) => `  '${code}': translate('${label}'),\n`,
  );
  return `/** The label of each sector. */\nconst sectors: Readonly<Record<SectorCode, string>> = {\n${rows.join('')}};\n`;
}

/**
 * @param {ts.Node} node
 * @param {string} text
 * @param {boolean} [withComment]
 * @returns {Edit}
 */
const replace = (node, text, withComment = false) => ({
  start: withComment ? node.getFullStart() : node.getStart(),
  end: node.getEnd(),
  text,
});

/**
 * @param {string} source
 * @param {readonly Edit[]} edits in the order of the source
 */
const applied = (source, edits) =>
  edits.reduceRight((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source);
