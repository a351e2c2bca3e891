import { RuleTester } from 'eslint';
import { describe, test } from 'vitest';
import { defineInDefine } from './define-in-define.mjs';

RuleTester.describe = describe;
RuleTester.it = test;

const errors = [{ messageId: 'elsewhere' }];

new RuleTester().run('define-in-define', defineInDefine, {
  valid: [
    { code: 'ComityVisit.define();', filename: 'src/visit/define.ts' },
    { code: 'customElements.define(tag, element);', filename: 'src/internal/define.ts' },
    { code: 'amd.define("x"); registry.get("x");', filename: 'src/visit/visit.ts' },
  ],
  invalid: [
    { code: 'ComityVisit.define();', filename: 'src/visit/visit.ts', errors },
    { code: 'customElements.define("x-y", X);', filename: 'src/visit/index.ts', errors },
    { code: 'window.customElements.define("x-y", X);', filename: 'src/undefine.ts', errors },
  ],
});
