/**
 * `npm start`: the documentation site, read from the sources. Nothing is built before it but the custom-elements
 * manifest, from which Storybook takes the elements' attributes, events and slots. Another port:
 * `npm start -- --port 6007`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run, start } from './workspace.mjs';

const { port } = parseArgs({ options: { port: { type: 'string', default: '6006' } } }).values;
const address = `http://localhost:${port}`;

/** @returns {Promise<boolean>} whether something answers at the address */
async function answers() {
  try {
    return (await fetch(`${address}/index.json`)).ok;
  } catch {
    return false;
  }
}

/** Says once, in a line of its own, that the page can be opened. */
async function announce() {
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 250));
  console.log(`\nStorybook is ready at ${address} (stop it with Ctrl-C)\n`);
}

/** @returns {Promise<number>} the exit code */
async function main() {
  if (await answers()) {
    console.error(`Port ${port} is in use: another Storybook answers at ${address}. Stop it first.`);
    return 1;
  }
  const manifest = await run('turbo', ['run', 'analyze', '--output-logs=errors-only']);
  if (manifest.code !== 0) return manifest.code;

  const { child, done } = start(
    'storybook',
    ['dev', '-p', port, '--exact-port', '--ci', '--no-open', '--no-version-updates'],
    { cwd: join(root, 'apps', 'docs') },
  );
  // Ctrl-C reaches the child by itself; a signal sent to this process alone does not.
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGINT', () => undefined);
  void announce();
  const { code } = await done;
  return code;
}

process.exit(await main());
