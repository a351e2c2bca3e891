import { runComity } from './program.js';

// The code is set and not exited with: what is written to a pipe must get there.
process.exitCode = await runComity(process.argv.slice(2));
