import { int19 } from './int-19.js';
import { pla11 } from './pla-11.js';
import { pla14 } from './pla-14.js';
import { pla15 } from './pla-15.js';
import type { Rule } from './rule.js';

/** What the profile `advice` adds: guesses, some of them costly. */
export const ADVICE_RULES: readonly Rule[] = [int19, pla11, pla14, pla15];
