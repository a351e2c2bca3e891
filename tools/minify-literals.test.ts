import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type ChildNode, type Container } from 'postcss';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { minifyLiterals } from './minify-literals.mjs';
import { root } from './workspace.mjs';

test.each([
  [
    'css`\n  a > b,\n  c d {\n    margin: 0 1px;\n    width: calc(1px + 2px);\n  }\n`',
    'css`a > b,c d{margin:0 1px;width:calc(1px + 2px)}`',
  ],
  [
    "css`a::after { content: 'a  b: /* c */' / ''; } /* gone */`",
    "css`a::after{content:'a  b: /* c */' / ''}`",
  ],
  ['css`:host {\n  --_on: ;\n  --_off:  }`', 'css`:host{--_on: ;--_off: }`'],
  ['css`${reset}\n  :host {\n    color: ${ink};\n  }`', 'css`${reset} :host{color:${ink}}`'],
  [
    'html`<p\n  class="a  b"\n  title=${x}\n>\n  one\n  <b>two</b> three\n</p>`',
    'html`<p class="a  b" title=${x}> one <b>two</b> three </p>`',
  ],
  ['html`<i ?hidden=${a} .b=${c}></i>\n  ${d}`', 'html`<i ?hidden=${a} .b=${c}></i> ${d}`'],
  [
    'html`<ul>\n  ${list.map((one) => html`<li>\n    ${one}\n  </li>`)}\n</ul>`',
    'html`<ul> ${list.map((one) => html`<li> ${one} </li>`)} </ul>`',
  ],
  ['html`<pre>\n  a   b</pre>`', 'html`<pre>\n  a   b</pre>`'],
  ['html`a > b   < c`', 'html`a > b < c`'],
  ['other`a   b` + `c   d`', 'other`a   b` + `c   d`'],
])('%j', (source, small) => {
  expect(minifyLiterals(source).replace(/(?<=`|\$\{)\n+/g, '')).toBe(small);
});

const folder = join(root, 'packages', 'components', 'src');
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.(?:test|stories|d)\.ts$/.test(file),
);

describe('of every module of the elements', () => {
  const read = modules.map((file) => readFileSync(join(folder, file), 'utf8'));

  test('the lines stay where they are', () => {
    for (const source of read)
      expect(minifyLiterals(source).split('\n')).toHaveLength(source.split('\n').length);
  });

  test('the code and the words are the same, and the styles say the same', () => {
    for (const source of read) {
      const [before, after] = [templatesOf(source), templatesOf(minifyLiterals(source))];
      expect(after.code).toEqual(before.code);
      expect(after.html.map(collapsed)).toEqual(before.html.map(collapsed));
      expect(after.css.map(rulesOf)).toEqual(before.css.map(rulesOf));
    }
  });
});

interface Templates {
  readonly css: string[];
  readonly html: string[];
  /** The tokens of everything around them. */
  readonly code: string[];
}

function templatesOf(source: string): Templates {
  const found: Templates = { css: [], html: [], code: [] };
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText(file);
      // An expression is no more than its place here; its own code and templates are visited below.
      const { template } = node;
      const text = ts.isNoSubstitutionTemplateLiteral(template)
        ? (template.rawText ?? template.text)
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
            .map((part) => part.rawText ?? part.text)
            .join('EXPRESSION');
      if (tag === 'css') found.css.push(text);
      else if (tag === 'html' || tag === 'svg') found.html.push(text);
    } else if (node.getChildCount(file) === 0 && !ts.isTemplateLiteralToken(node))
      found.code.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** HTML as it is read: white space is a blank, and none stands before the end of a tag. */
function collapsed(html: string): string {
  return html.replace(/\s+/g, ' ').replaceAll(' >', '>');
}

function rulesOf(css: string): unknown[] {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ?([,:]) ?/g, '$1');
  const each = (container: Container): unknown[] =>
    container.nodes?.flatMap((node: ChildNode): unknown[] => {
      if (node.type === 'comment') return [];
      if (node.type === 'decl') return [[node.prop, plain(node.value), node.important ?? false]];
      if (node.type === 'rule') return [[plain(node.selector), each(node)]];
      return [[node.name, plain(node.params), node.nodes === undefined ? [] : each(node)]];
    }) ?? [];
  return each(postcss.parse(css.replaceAll('EXPRESSION', 'a{}')));
}
