/**
 * The packages as a user gets them: packed, installed with npm into an empty project outside the workspace, and
 * used there, the core in plain Node and the components in Chromium.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { elementFolders } from '../element-folders.mjs';
import { entryPoints } from '../source-aliases.mjs';
import { root } from '../workspace.mjs';
import { consumerIn } from './consumer.js';
import { forbiddenNeeds } from './core-needs.js';
import { openSite, type Site } from './site.js';

const consumer = consumerIn(inject('consumerFolder'));

describe('@comity/core in Node', () => {
  const specifiers = entryPoints(['core']).map(({ specifier }) => specifier);

  test.for(specifiers)('%s can be imported', (specifier) => {
    const script = `console.log(Object.keys(await import('${specifier}')).length)`;
    expect(Number(consumer.node('--input-type=module', '--eval', script))).toBeGreaterThan(0);
  });

  test('reads the visit of October 2025 without an error, and without making code from text', async () => {
    await consumer.write('data.json', await readFile(join(root, 'data', 'aliyev-kazakhstan.json'), 'utf8'));
    await consumer.write(
      'read.js',
      `import { readFileSync } from 'node:fs';
       import { readDataset } from '@comity/core';
       const { dataset, report } = readDataset(readFileSync('data.json', 'utf8'));
       const errors = report.findings.filter(({ severity }) => severity === 'error');
       console.log(JSON.stringify({ errors, read: dataset !== undefined && dataset !== null }));`,
    );
    const output = consumer.node('--disallow-code-generation-from-strings', 'read.js');
    expect(JSON.parse(output)).toEqual({ errors: [], read: true });
  });

  test('has no dependencies', async () => {
    const manifest = join(consumer.installed('@comity/core'), 'package.json');
    const fields = JSON.parse(await readFile(manifest, 'utf8')) as Record<string, unknown>;
    for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
      expect(fields, field).not.toHaveProperty(field);
    }
  });

  test('needs nothing of Node or of a browser', async () => {
    const { files, found } = await forbiddenNeeds(consumer.installed('@comity/core'));
    expect(found).toEqual([]);
    expect(files).toBeGreaterThanOrEqual(specifiers.length);
  });
});

describe('@comity/formats in Node', () => {
  const specifiers = entryPoints(['formats']).map(({ specifier }) => specifier);

  test.for(specifiers)('%s can be imported', (specifier) => {
    expect(consumer.node('--input-type=module', '--eval', `await import('${specifier}')`)).toBe('');
  });
});

describe('@comity/cli in Node', () => {
  test('says its version', async () => {
    const folder = consumer.installed('@comity/cli');
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(consumer.node(join(folder, 'bin', 'comity.js'), '--version').trim()).toContain(version);
  });
});

describe('@comity/components in Chromium', () => {
  const names = elementFolders().map(({ name }) => name);
  const tags = names.map((name) => `comity-${name}`);
  const file = {
    comity: '1',
    source: 'https://example.org/',
    agreements: [
      { id: 'fund', kind: 'agreement', title: 'Agreement on a joint fund', parties: ['AZ', 'KZ'] },
    ],
  };
  const body = `
    <comity-sector-badge code="energy"></comity-sector-badge>
    <comity-agreement-card record-id="fund">
      <script type="application/json">${JSON.stringify(file)}</script>
    </comity-agreement-card>`;

  let site: Site;

  beforeAll(async () => {
    const alone = names.map((name) => ({ name, module: `import '@comity/components/${name}/define';` }));
    const pages = [
      { name: 'all', module: `import '@comity/components/define';`, body },
      {
        name: 'classes',
        module: `import * as all from '@comity/components'; document.title = Object.keys(all);`,
      },
      ...alone,
    ];
    site = await openSite(consumer, pages, body);
  });

  afterAll(() => site.close());

  /** Which of the elements are defined on a page. */
  const definedOn = async (name: string) => {
    const { page, problems } = await site.open(name);
    const defined = await page.evaluate<string[]>(
      `${JSON.stringify(tags)}.filter((tag) => customElements.get(tag) !== undefined)`,
    );
    return { page, problems, defined };
  };

  test.for([
    ['all', 'bundled by Vite'],
    ['plain', 'from the one file for pages without tools'],
  ])('page "%s": every element is defined and drawn, %s', async ([name]) => {
    const { page, problems, defined } = await definedOn(name ?? '');
    expect(defined).toEqual(tags);
    await page.locator('comity-sector-badge').getByText('Energy', { exact: true }).first().waitFor();
    await page.locator('comity-agreement-card').getByText('Azerbaijan').first().waitFor();
    await page.locator('comity-agreement-card').getByText('Agreement on a joint fund').first().waitFor();
    expect(problems).toEqual([]);
  });

  test('the classes alone define nothing', async () => {
    const { page, problems, defined } = await definedOn('classes');
    expect(await page.title()).toContain('Card');
    expect(defined).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.for(names)('%s/define defines that element and no other', async (name) => {
    const { problems, defined } = await definedOn(name);
    expect(defined).toEqual([`comity-${name}`]);
    expect(problems).toEqual([]);
  });
});
