/**
 * Writes dist/sbom.cdx.json of the package in which it is run: what its users install with it, in the format CycloneDX.
 * pnpm makes it from the lockfile. What would differ from build to build, or name the registry of this machine, is
 * left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { run } from '../workspace.mjs';

/**
 * @param {any} sbom
 * @returns {object} the same, without time and place of the build
 */
export function reproducible(sbom) {
  const { serialNumber: _number, ...rest } = sbom;
  const { timestamp: _time, ...metadata } = sbom.metadata;
  return {
    ...rest,
    metadata,
    components: sbom.components.map((/** @type {any} */ { externalReferences = [], ...component }) => {
      const hashes = externalReferences.flatMap((/** @type {any} */ reference) => reference.hashes ?? []);
      return hashes.length > 0 ? { ...component, hashes } : component;
    }),
  };
}

async function main() {
  const args = ['sbom', '--prod', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6'];
  const { code, output } = await run('pnpm', ['--filter', '.', ...args], { cwd: process.cwd(), quiet: true });
  if (code !== 0) throw new Error(`pnpm could not list what the package needs:\n${output}`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(reproducible(JSON.parse(output)), null, 2)}\n`);
}

if (process.argv[1]?.endsWith('sbom.mjs')) await main();
