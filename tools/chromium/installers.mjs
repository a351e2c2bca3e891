/**
 * The two ways to get a Chromium where there is none, without a download site: Debian's package, and a Chromium
 * for Linux x64 that is published on the npm registry.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {import('./launch.mjs').Candidate} Candidate
 *
 * @typedef {object} Installer
 * @property {'apt' | 'npm'} name
 * @property {string} description what it does, in words for a progress line
 * @property {() => boolean} applies whether this machine is one for it
 * @property {() => Candidate[]} installed what an earlier run has left, so that it need not run again
 * @property {() => Candidate[]} install installs, and returns what to try; throws with a plain reason
 */

const here = dirname(fileURLToPath(import.meta.url));

/** Installs Debian's own package; on Ubuntu that package is only a stub, which then fails to start. */
/** @type {Installer} */
const apt = {
  name: 'apt',
  description: 'Debian’s package chromium (apt-get install)',
  applies: () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  installed: () => [],
  install() {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['-q', 'update'], { env });
    run('apt-get', ['-q', 'install', '-y', '--no-install-recommends', 'chromium'], { env });
    return ['/usr/bin/chromium', '/usr/bin/chromium-browser']
      .filter((path) => existsSync(path))
      .map((executablePath) => ({ executablePath, origin: 'Debian’s package' }));
  },
};

/** Where the npm package is unpacked: inside node_modules, so that a removed clone leaves nothing behind. */
const unpacked = join(here, '..', '..', 'node_modules', '.cache', 'comity-chromium');

/** @type {Installer} */
const npm = {
  name: 'npm',
  description: 'the npm package @sparticuz/chromium (some 65 MB, unpacked to 200 MB in node_modules/.cache)',
  applies: () => process.platform === 'linux' && process.arch === 'x64',
  installed: () => (existsSync(join(unpacked, '.complete')) ? [npmCandidate()] : []),
  install() {
    // A half-finished earlier run would be taken for a whole one.
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(unpacked, { recursive: true });
    cpSync(join(here, 'npm-package'), unpacked, { recursive: true });
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: unpacked });
    unpackBrowser();
    rmSync(join(unpacked, 'node_modules'), { recursive: true });
    writeFileSync(join(unpacked, 'fonts', 'fonts.conf'), fontConfiguration());
    writeFileSync(join(unpacked, '.complete'), '');
    return [npmCandidate()];
  },
};

/** @type {Installer[]} */
export const installers = [apt, npm];

/**
 * The package unpacks into the folder for temporary files, and unpacks its shared libraries only where it takes
 * the machine for Amazon Linux; both are told to it by variables.
 */
function unpackBrowser() {
  const script = "const { default: c } = await import('@sparticuz/chromium'); await c.executablePath();";
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  run(process.execPath, ['--input-type=module', '--eval', script], { cwd: unpacked, env });
}

/**
 * The system's fonts and the package's own, which are all there is on a bare server.
 *
 * @returns {string}
 */
function fontConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** @returns {Candidate} */
function npmCandidate() {
  const fonts = { FONTCONFIG_PATH: join(unpacked, 'fonts') };
  const libraries = [join(unpacked, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
    .filter(Boolean)
    .join(':');
  return {
    executablePath: join(unpacked, 'chromium'),
    origin: 'the npm package @sparticuz/chromium',
    // The system's libraries first: the package's are a last resort for machines that lack them.
    environments: [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }],
  };
}

/**
 * Runs a program with its output shown.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @throws {Error} when it cannot be run or ends with an error
 */
function run(program, args, options) {
  const result = spawnSync(program, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.error) throw new Error(`${program} could not be run: ${result.error.message}`);
  if (result.status !== 0)
    throw new Error(`${program} ${args[0] ?? ''} ended with code ${result.status ?? 'unknown'}`);
}
