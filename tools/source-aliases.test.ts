import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { entryPoints, publicModules, sourceAliases } from './source-aliases.mjs';
import { root } from './workspace.mjs';

const entries = entryPoints();

test.for(entries)('$specifier has the source file that its build is named after', ({ source }) => {
  expect(existsSync(source)).toBe(true);
});

describe('an alias', () => {
  const aliasOf = (specifier: string) => sourceAliases().filter(({ find }) => find.test(specifier));

  test('matches its own specifier only', () => {
    expect(aliasOf('@comity/core')).toHaveLength(1);
    expect(aliasOf('@comity/core/dates')).toHaveLength(1);
    expect(aliasOf('@comity/core/dates/partial-date')).toEqual([]);
    expect(aliasOf('@comity/core-extra')).toEqual([]);
  });

  const configuration = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(configuration.config, ts.sys, root);

  test.for(entries)('TypeScript’s `paths` lead $specifier to the same file', ({ specifier, source }) => {
    const importer = join(root, 'apps', 'docs', 'pages', 'page.ts');
    const { resolvedModule } = ts.resolveModuleName(specifier, importer, options, ts.sys);
    expect(resolvedModule?.resolvedFileName).toBe(source);
  });
});

test('what is built is named as its source is', () => {
  expect(publicModules('core')).toMatchObject({
    index: 'src/index.ts',
    'findings/messages/en': 'src/findings/messages/en.ts',
  });
});
