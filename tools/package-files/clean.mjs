/** Empties dist/ of the package in which it is run. */
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
