import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, test } from 'vitest';
import { documentedElements } from './documented-elements.mjs';

RuleTester.describe = describe;
RuleTester.it = test;

const element = (doc: string, body = '') =>
  `${doc}\nexport class ComityX extends Base { static readonly elementName = 'comity-x'; ${body} }`;
const documented = '/**\n * One x.\n *\n * @element comity-x\n */';

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run(
  'documented-elements',
  documentedElements,
  {
    valid: [
      element(documented),
      element(documented, '/** The record. */ @property() record = 1; @state() inner = 2; plain = 3;'),
      'class Base { static readonly elementName: string; }',
    ],
    invalid: [
      { code: element(''), errors: [{ messageId: 'element' }] },
      { code: element('/** One x. */'), errors: [{ messageId: 'element' }] },
      { code: element('// @element comity-x'), errors: [{ messageId: 'element' }] },
      {
        code: element(
          documented,
          '@property() record = 1; /** */ @property() id = 2; // no\n @property() z = 3;',
        ),
        errors: ['record', 'id', 'z'].map((name) => ({ messageId: 'property', data: { name } })),
      },
    ],
  },
);
