/** A page that shows what has changed: before, after, and the difference. It lies outside of git. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../workspace.mjs';

const folder = join(root, 'node_modules', '.cache', 'comity-visual', 'report');

/**
 * @typedef {object} Change
 * @property {string} file name of the picture
 * @property {string} what in words
 * @property {Buffer} [before]
 * @property {Buffer} [after]
 * @property {Buffer} [diff]
 */

/**
 * @param {readonly Change[]} changes
 * @returns {Promise<string>} path of the page
 */
export async function writeReport(changes) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sections = [];
  for (const { file, what, ...pictures } of changes) {
    const cells = [];
    for (const [name, picture] of Object.entries(pictures)) {
      await writeFile(join(folder, `${name}-${file}`), picture);
      cells.push(`<figure><figcaption>${name}</figcaption><img src="${name}-${file}" alt=""></figure>`);
    }
    sections.push(`<h2>${file}</h2><p>${what}</p><div>${cells.join('')}</div>`);
  }
  const path = join(folder, 'index.html');
  await writeFile(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>What looks different</title>
<style>body{font:16px system-ui;margin:1rem}div{display:flex;gap:1rem;overflow:auto}figure{margin:0}img{border:1px solid #888}</style>
<h1>${changes.length} pictures look different</h1>
<p>Right as they are now? <code>npm run test:visual -- --accept</code>, with a part of a name to accept only some.</p>
${sections.join('\n')}</html>\n`,
  );
  return path;
}
