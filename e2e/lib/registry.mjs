/**
 * A registry on this machine: it holds our packages and gets all others from the one that npm is set to.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../tools/workspace.mjs';
import { freePort, run, serve } from './command.mjs';
import { installOnce } from './install-once.mjs';

/**
 * @param {string} folder for its configuration and its packages
 * @returns {Promise<{ address: string, publish: (tarball: string) => Promise<void>, close: () => void }>}
 */
export async function startRegistry(folder) {
  const program = await verdaccio();
  await mkdir(folder, { recursive: true });
  const upstream = (await run(['npm', 'config', 'get', 'registry'], { cwd: folder })).trim();
  const config = join(folder, 'config.json');
  await writeFile(config, JSON.stringify(configuration(folder, upstream)));
  const port = await freePort();
  const listen = `127.0.0.1:${String(port)}`;
  const address = `http://${listen}/`;
  // The registry trusts whoever comes, but npm publishes only with a token.
  const npmrc = join(folder, 'npmrc');
  await writeFile(npmrc, `//${listen}/:_authToken=rehearsal\n`);
  const server = await serve([process.execPath, program, '--config', config, '--listen', listen], {
    cwd: folder,
    ready: /http address/,
    seconds: 120,
  });
  return {
    address,
    publish: async (tarball) => {
      // Provenance needs the identity of a public build; here it is switched off, and nothing else is.
      const options = ['--registry', address, '--provenance=false', '--userconfig', npmrc];
      await run(['npm', 'publish', tarball, ...options], { cwd: folder });
    },
    close: server.close,
  };
}

/** @returns {Promise<string>} path of its program, installed if it is not yet */
async function verdaccio() {
  const manifest = JSON.parse(await readFile(join(root, 'e2e', 'registry', 'package.json'), 'utf8'));
  const modules = await installOnce(`verdaccio-${manifest.dependencies.verdaccio}`, manifest);
  return join(modules, 'verdaccio', 'bin', 'verdaccio');
}

/**
 * @param {string} folder
 * @param {string} upstream
 */
function configuration(folder, upstream) {
  const everyone = { access: '$all', publish: '$all', unpublish: '$all' };
  return {
    storage: join(folder, 'storage'),
    uplinks: { upstream: { url: upstream, timeout: '60s', maxage: '60m', cache: true } },
    packages: { '@comity/*': everyone, '**': { access: '$all', proxy: 'upstream' } },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'pretty', level: 'http' },
    server: { keepAliveTimeout: 60 },
    web: { enable: false },
  };
}
