/** ajv, compiled ahead of time into a module without ajv ("standalone"), which is its fastest form without eval. */
import { build } from 'esbuild';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { jsonSchemaOf } from './json-schema.mjs';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules', '.cache');

/** @param {any} meta */
export async function ajv(meta) {
  const [quick, thorough] = await Promise.all([compile(meta, false), compile(meta, true)]);
  return {
    name: 'ajv standalone',
    accepts: quick,
    issues: (/** @type {unknown} */ value) => (thorough(value) ? [] : thorough.errors),
  };
}

/** @param {any} meta @param {boolean} allErrors */
async function compile(meta, allErrors) {
  const compiler = new Ajv({
    allErrors,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  const contents = standaloneCode.default(compiler, compiler.compile(jsonSchemaOf(meta)));
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, `ajv-${allErrors ? 'all' : 'first'}.mjs`);
  // Bundled: its code asks with `require` for one helper, which is no ES module.
  await build({
    stdin: { contents, resolveDir: dirname(fileURLToPath(import.meta.url)) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)).default;
}
