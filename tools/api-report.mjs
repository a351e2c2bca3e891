/**
 * The public face of the core as text: one report for each entry that a developer imports, kept in `packages/core/api`.
 * A test compares them with what is built, so that no name, type or doc comment changes unseen.
 *
 *   node tools/api-report.mjs          compares, as the test does
 *   node tools/api-report.mjs --accept writes them anew
 */
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './workspace.mjs';

const core = join(root, 'packages', 'core');
const folder = join(core, 'api');

/** Entries with a report: those whose names people write. Words and tables of languages have tests of their own. */
export const REPORTED = [
  'index',
  'dates/index',
  'render/index',
  'rules/index',
  'search/index',
  'sectors/index',
  'view/index',
];

/**
 * The report of one entry, from its built declarations.
 *
 * @param {string} entry path below dist/, without its extension
 * @returns {Promise<string>} Markdown
 * @throws {Error} when the declarations are not built
 */
export async function reportOf(entry) {
  const temporary = await mkdtemp(join(tmpdir(), 'comity-api-'));
  try {
    const name = `${nameOf(entry)}.api.md`;
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: core,
        mainEntryPointFilePath: join(core, 'dist', `${entry}.d.ts`),
        compiler: { tsconfigFilePath: join(core, 'tsconfig.build.json'), skipLibCheck: true },
        apiReport: {
          enabled: true,
          reportFileName: name,
          reportFolder: temporary,
          reportTempFolder: temporary,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
      configObjectFullPath: join(core, 'api-extractor.json'),
      packageJsonFullPath: join(core, 'package.json'),
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    return readFileSync(join(temporary, name), 'utf8').replaceAll('\r\n', '\n');
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * The report of one entry as it was accepted last.
 *
 * @param {string} entry
 * @returns {string} empty when there is none
 */
export function acceptedReport(entry) {
  try {
    return readFileSync(join(folder, `${nameOf(entry)}.api.md`), 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} entry @returns {string} */
function nameOf(entry) {
  return entry === 'index' ? 'core' : entry.replace('/index', '');
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const accept = process.argv.includes('--accept');
  mkdirSync(folder, { recursive: true });
  let changed = 0;
  for (const entry of REPORTED) {
    const report = await reportOf(entry);
    if (report === acceptedReport(entry)) continue;
    changed++;
    console.log(`${accept ? 'written' : 'changed'}: packages/core/api/${nameOf(entry)}.api.md`);
    if (accept) writeFileSync(join(folder, `${nameOf(entry)}.api.md`), report);
  }
  if (changed > 0 && !accept) console.log('Look at what changed, then: node tools/api-report.mjs --accept');
  return changed > 0 && !accept ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
