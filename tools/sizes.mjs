/**
 * `npm run sizes`: weighs every entry of the packages as they are built, and writes the ceilings that a test of the
 * packed packages holds them to: three in a hundred above, so that growth is a decision and noise is none. With
 * `--check` it only prints what each weighs.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, wholeOf } from './packed/bundle.mjs';
import { entryPoints } from './source-aliases.mjs';
import { root } from './workspace.mjs';

/** @type {Record<string, number>} */
const ceilings = {};
for (const folder of ['components', 'core', 'formats']) {
  for (const { specifier } of entryPoints([folder])) {
    const { gzip } = await bundle(join(root, 'packages', folder), wholeOf(specifier));
    console.log(String(gzip).padStart(8), specifier);
    // An entry of types weighs nothing; 50 bytes leave room for what a bundler puts around a module.
    ceilings[specifier] = Math.ceil((gzip * 1.03 + 50) / 10) * 10;
  }
}
if (!process.argv.includes('--check')) {
  const path = join(root, 'tools', 'packed', 'size-ceilings.json');
  writeFileSync(path, `${JSON.stringify(ceilings, null, 2)}\n`);
  console.log(`written: ${path}`);
}
