/**
 * Takes the white space out of the CSS and HTML of templates, which no minifier of JavaScript touches. Nothing that is
 * shown changes: white space between words and tags becomes one blank, and only where CSS or a tag needs none it goes.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Stands for an expression; no source of a template has it. */
const EXPRESSION = '\uE000';

/**
 * The source of a module with smaller templates. Its lines stay where they are, so that source maps stay right.
 *
 * @param {string} source TypeScript
 * @returns {string}
 */
export function minifyLiterals(source) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const { text: tag } = node.tag;
      if (tag === 'css') edits.push(...editsOf(node.template, file, minifyCss));
      if (tag === 'html' || tag === 'svg') edits.push(...editsOf(node.template, file, minifyHtml));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let result = source;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}

/** The same for esbuild, of the modules whose path a pattern takes. @param {RegExp} filter */
export function minifiedLiterals(filter) {
  return {
    name: 'minified-literals',
    /** @param {import('esbuild').PluginBuild} bundler */
    setup(bundler) {
      bundler.onLoad({ filter }, ({ path }) => ({
        contents: minifyLiterals(readFileSync(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/**
 * @param {ts.TemplateLiteral} template
 * @param {ts.SourceFile} file
 * @param {(text: string) => string} minify
 */
function editsOf(template, file, minify) {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  // From behind the opening mark to before the closing one: ` or } and ` or ${.
  const ranges = parts.map((part) => {
    const isLast = part === parts.at(-1);
    return { start: part.getStart(file) + 1, end: part.end - (isLast ? 1 : 2), closing: isLast ? 1 : 2 };
  });
  const before = ranges.map(({ start, end }) => file.text.slice(start, end));
  const after = minify(before.join(EXPRESSION)).split(EXPRESSION);
  return ranges.map(({ start, end, closing }, at) => {
    const lost = linesIn(before[at] ?? '') - linesIn(after[at] ?? '');
    const mark = file.text.slice(end, end + closing);
    return { start, end: end + closing, text: (after[at] ?? '') + mark + '\n'.repeat(lost) };
  });
}

/** @param {string} text */
function linesIn(text) {
  return text.split('\n').length - 1;
}

/** A text in quotes or a comment, or what stands between them. */
const CSS_PIECES = /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|\/\*[^]*?\*\//g;

/** @param {string} css */
function minifyCss(css) {
  /** @type {string[]} */
  const quoted = [];
  const bare = css.replace(CSS_PIECES, (_, /** @type {string | undefined} */ text) => {
    if (text === undefined) return ' ';
    quoted.push(text);
    return '\uE001';
  });
  const small = bare
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    // A custom property without a value is one only with its blank, for browsers of some years ago.
    .replace(/(--[\w-]+):(?=[;}])/g, '$1: ')
    .trim();
  return small.replace(/\uE001/g, () => quoted.shift() ?? '');
}

/** A tag with its attributes, whose values may hold anything. */
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** @param {string} html */
function minifyHtml(html) {
  // There white space is content.
  if (/<(?:pre|textarea)\b/i.test(html)) return html;
  let small = '';
  let end = 0;
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    small += html.slice(end, index).replace(/\s+/g, ' ') + minifyTag(tag);
    end = index + tag.length;
  }
  return small + html.slice(end).replace(/\s+/g, ' ');
}

/** @param {string} tag */
function minifyTag(tag) {
  return tag.replace(/("[^"]*"|'[^']*')|\s+(>)?/g, (_, quoted, close) => quoted ?? close ?? ' ');
}
