/**
 * `node tools/release/pack.mjs <folder>`: packs every published package into a folder; build first. What is published
 * are these files and no others, so that they can be looked at before.
 */
import { resolve } from 'node:path';
import { packAll } from '../pack.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('node tools/release/pack.mjs <folder>');
  process.exitCode = 1;
} else {
  for (const { name, path } of await packAll(resolve(folder))) console.log(`${name}: ${path}`);
}
