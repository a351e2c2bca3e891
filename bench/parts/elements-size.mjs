/** What a page loads for elements: minified and compressed, with Lit, English and icons, from the sources as they are. */
import { gzipSync } from 'node:zlib';
import { bundleElements } from '../elements.mjs';
import { row } from '../budgets.mjs';

/** What is weighed: the folders of the elements that a page defines. @type {Readonly<Record<string, string[]>>} */
export const ENTRIES = {
  'components/gzip-badge': ['sector-badge'],
  'components/gzip-card-badge': ['sector-badge', 'agreement-card'],
  'components/gzip-card-badge-list': ['sector-badge', 'agreement-card', 'agreement-list'],
  'components/gzip-all': [''],
};

export async function measureElementsSize() {
  return Promise.all(
    Object.entries(ENTRIES).map(async ([id, folders]) => {
      const { bytes, gzip } = await weighElements(folders);
      return row(
        id,
        gzip / 1000,
        `${bytes} bytes minified; other languages apart, as they come when asked for`,
      );
    }),
  );
}

/**
 * The module and all that it imports at once; what comes later is in files of its own.
 *
 * @param {string[]} folders
 * @returns {Promise<{ bytes: number, gzip: number, code: string }>}
 */
export async function weighElements(folders) {
  const contents = folders
    .map((folder) => `import './${folder === '' ? '' : `${folder}/`}define.js';`)
    .join('\n');
  const { outputFiles, metafile } = await bundleElements(contents, { splitting: true, metafile: true });
  const outputs = metafile?.outputs ?? {};
  const first = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === '<stdin>') ?? '';
  const wanted = new Set([first]);
  for (const file of wanted) {
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement') wanted.add(path);
  }
  const names = [...wanted].map((file) => file.split('/').at(-1) ?? '');
  const code = Buffer.concat(
    (outputFiles ?? [])
      .filter(({ path }) => names.includes(path.split('/').at(-1) ?? ''))
      .map((file) => file.contents),
  );
  return {
    bytes: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    code: code.toString(),
  };
}
