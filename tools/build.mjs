/**
 * `npm run build`: the packages, the custom-elements manifest and the static documentation site.
 */
import { run } from './workspace.mjs';

const { code } = await run('turbo', ['run', 'build', ...process.argv.slice(2)]);
process.exitCode = code;
