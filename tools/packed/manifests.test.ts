/**
 * What the manifests of the installed packages say is true: each file they name is there, and nothing else is
 * installed with them than what they are known to need.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { elementFolders } from '../element-folders.mjs';
import { root } from '../workspace.mjs';
import { consumerIn } from './consumer.js';

const consumer = consumerIn(inject('consumerFolder'));
const names = readdirSync(join(root, 'packages')).map((name) => `@comity/${name}`);

interface Manifest {
  version: string;
  license: string;
  exports: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
  scripts?: Record<string, string>;
  customElements?: string;
  'web-types'?: string;
  engines?: Record<string, string>;
  publishConfig?: Record<string, unknown>;
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const manifestOf = (name: string) => json(join(consumer.installed(name), 'package.json')) as Manifest;

/** The packages that are installed because of one, itself too, as npm wrote them down. */
function installedWith(name: string): string[] {
  const { packages } = json(join(consumer.folder, 'node_modules', '.package-lock.json')) as {
    packages: Record<string, { dependencies?: Record<string, string> }>;
  };
  const found = new Set([name]);
  for (const each of found) {
    for (const needed of Object.keys(packages[`node_modules/${each}`]?.dependencies ?? {})) found.add(needed);
  }
  return [...found].sort();
}

describe.each(names)('%s', (name) => {
  const folder = consumer.installed(name);
  const manifest = manifestOf(name);

  test('every file that the manifest names is in the package', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const others = [manifest.customElements, manifest['web-types'], ...Object.values(manifest.bin ?? {})];
    for (const path of [...targets, ...others]) {
      if (path === undefined) continue;
      // A pattern stands for files of a folder.
      const [place = ''] = path.split('*');
      expect(existsSync(join(folder, place)), path).toBe(true);
    }
  });

  test('is ready to be published: licence, notices, contents, the oldest Node, and where it comes from', () => {
    for (const file of ['LICENSE', 'README.md', 'THIRD_PARTY_NOTICES', 'dist/sbom.cdx.json']) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
    expect(manifest.license).toBe('MIT');
    expect(manifest.engines).toEqual({ node: '>=20.19.0' });
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true });
    expect(manifest.version).toBe(manifestOf('@comity/core').version);
  });

  test('runs no script when it is installed', () => {
    const { preinstall, install, postinstall } = manifest.scripts ?? {};
    expect([preinstall, install, postinstall]).toEqual([undefined, undefined, undefined]);
  });

  test('lists what is installed with it, and names no place or time of its build', () => {
    const text = readFileSync(join(folder, 'dist/sbom.cdx.json'), 'utf8');
    const sbom = JSON.parse(text) as { components: { group?: string; name: string }[] };
    const listed = sbom.components.map((entry) =>
      entry.group ? `${entry.group}/${entry.name}` : entry.name,
    );
    expect([name, ...listed].sort()).toEqual(installedWith(name));
    expect(text).not.toMatch(/timestamp|serialNumber|\.tgz/);
  });

  test('holds no test, no story and no path of the machine that built it', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(test|stories|test-d)\./.test(file))).toEqual([]);
    for (const file of files.filter((path) => /\.(js|ts|map|json|txt)$/.test(path))) {
      expect(readFileSync(join(folder, file), 'utf8').includes(root), file).toBe(false);
    }
  });
});

test('the core is one package', () => {
  expect(installedWith('@comity/core')).toEqual(['@comity/core']);
});

test('the components bring the core and Lit’s own packages', () => {
  expect(installedWith('@comity/components')).toEqual(
    [
      '@comity/components',
      '@comity/core',
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
    ].sort(),
  );
});

test('the types that are made of the manifest have no error', () => {
  const folder = consumer.installed('@comity/components');
  const files = ['dist/elements.d.ts', 'types/jsx.d.ts'].map((file) => join(folder, file));
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--pretty', 'false'];
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  expect(() => consumer.node(tsc, ...options, ...files)).not.toThrow();
});

test('each element has an entry for its class and one for its definition', () => {
  const { exports } = manifestOf('@comity/components');
  for (const { name } of elementFolders()) {
    expect(exports).toHaveProperty([`./${name}`, 'default'], `./dist/${name}/index.js`);
    expect(exports).toHaveProperty([`./${name}/define`, 'default'], `./dist/${name}/define.js`);
  }
});
