import { int02 } from './int-02.js';
import { int03 } from './int-03.js';
import { int04 } from './int-04.js';
import { int05 } from './int-05.js';
import { int06 } from './int-06.js';
import { int07 } from './int-07.js';
import { int08 } from './int-08.js';
import { int09 } from './int-09.js';
import { int10 } from './int-10.js';
import { int11 } from './int-11.js';
import { int12 } from './int-12.js';
import { int13 } from './int-13.js';
import { int14 } from './int-14.js';
import { chr01 } from './chr-01.js';
import { chr04 } from './chr-04.js';
import { chr05 } from './chr-05.js';
import { chr06 } from './chr-06.js';
import { chr07 } from './chr-07.js';
import { chr08 } from './chr-08.js';
import { chr09 } from './chr-09.js';
import { chr10 } from './chr-10.js';
import { chr13 } from './chr-13.js';
import { chr14 } from './chr-14.js';
import { chr15 } from './chr-15.js';
import { chr16 } from './chr-16.js';
import { chr17 } from './chr-17.js';
import { pla01 } from './pla-01.js';
import { pla02 } from './pla-02.js';
import { pla03 } from './pla-03.js';
import { pla04 } from './pla-04.js';
import { pla05 } from './pla-05.js';
import { pla06 } from './pla-06.js';
import { pla07 } from './pla-07.js';
import { pla08 } from './pla-08.js';
import { pla09 } from './pla-09.js';
import { pla10 } from './pla-10.js';
import { pla12 } from './pla-12.js';
import { pla13 } from './pla-13.js';
import type { Rule } from './rule.js';

/** The rules of the profile `default`, in the order of the documentation. All of them take linear time. */
export const DEFAULT_RULES: readonly Rule[] = [
  int02,
  int03,
  int04,
  int05,
  int06,
  int07,
  int08,
  int09,
  int10,
  int11,
  int12,
  int13,
  int14,
  chr01,
  chr04,
  chr05,
  chr06,
  chr07,
  chr08,
  chr09,
  chr10,
  chr13,
  chr14,
  chr15,
  chr16,
  chr17,
  pla01,
  pla02,
  pla03,
  pla04,
  pla05,
  pla06,
  pla07,
  pla08,
  pla09,
  pla10,
  pla12,
  pla13,
];
