/**
 * The last step of the build of @comity/components: what editors, frameworks, pages and coding agents read, made from
 * custom-elements.json and the files that were built. Run it in the folder of the package.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htmlValidateElements, vscodeData, webTypes } from './editors.mjs';
import { readElements } from './elements.mjs';
import { importMap, integrityOf } from './integrity.mjs';
import { llmsText } from './llms.mjs';
import { elementTypes } from './types.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readElements('custom-elements.json');
const integrity = integrityOf('dist/cdn');

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const files = {
  'editors/vscode.html-custom-data.json': json(vscodeData(elements)),
  'editors/web-types.json': json(webTypes(elements, manifest)),
  'editors/html-validate.json': json(htmlValidateElements(elements)),
  'elements.d.ts': elementTypes(elements),
  'cdn/sri.json': json(integrity),
  'cdn/import-map.json': json(importMap(integrity, elements)),
  'llms.txt': llmsText(elements, manifest),
};

for (const [file, text] of Object.entries(files)) {
  const path = join('dist', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
