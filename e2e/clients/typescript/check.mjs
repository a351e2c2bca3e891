// Imports every entry of the packages that has types, and lets each TypeScript check it, libraries too.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const entries = ['core', 'components', 'formats'].flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(`node_modules/@comity/${name}/package.json`, 'utf8'));
  return (
    Object.entries(exports)
      .filter(([, target]) => typeof target === 'object')
      // Types for frameworks need the framework.
      .filter(([subpath]) => !/^\.\/types\/(react|vue|svelte)$/.test(subpath))
      .map(([subpath]) => `@comity/${name}${subpath.slice(1)}`)
  );
});
writeFileSync('every-entry.ts', entries.map((entry) => `import '${entry}';`).join('\n'));

let failed = false;
const versions = [];
for (const line of [5, 6, 7]) {
  const { version, bin } = JSON.parse(readFileSync(`node_modules/typescript-${line}/package.json`, 'utf8'));
  const program = `node_modules/typescript-${line}/${bin.tsc}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  versions.push(version);
  if (status !== 0) console.error(`TypeScript ${version}:\n${stdout}${stderr}`);
  failed ||= status !== 0;
}
console.log(`TypeScript ${versions.join(', ')}: ${entries.length} entries`);
process.exitCode = failed ? 1 : 0;
