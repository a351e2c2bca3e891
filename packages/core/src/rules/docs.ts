/**
 * What each rule asks, why, and examples of right and wrong: what a page or a command shows to whoever wants to know.
 *
 * @packageDocumentation
 */
import { int01Doc } from './int-01.doc.js';
import { int02Doc } from './int-02.doc.js';
import { int03Doc } from './int-03.doc.js';
import { int04Doc } from './int-04.doc.js';
import { int05Doc } from './int-05.doc.js';
import { int06Doc } from './int-06.doc.js';
import { int07Doc } from './int-07.doc.js';
import { int08Doc } from './int-08.doc.js';
import { int09Doc } from './int-09.doc.js';
import { int10Doc } from './int-10.doc.js';
import { int11Doc } from './int-11.doc.js';
import { int12Doc } from './int-12.doc.js';
import { int13Doc } from './int-13.doc.js';
import { int14Doc } from './int-14.doc.js';
import { int15Doc } from './import/int-15.doc.js';
import { int16Doc } from './import/int-16.doc.js';
import { int17Doc } from './import/int-17.doc.js';
import { int18Doc } from './import/int-18.doc.js';
import { int19Doc } from './import/int-19.doc.js';
import { chr01Doc } from './chr-01.doc.js';
import { chr02Doc } from './chr-02.doc.js';
import { chr03Doc } from './import/chr-03.doc.js';
import { chr04Doc } from './chr-04.doc.js';
import { chr05Doc } from './chr-05.doc.js';
import { chr06Doc } from './chr-06.doc.js';
import { chr07Doc } from './chr-07.doc.js';
import { chr08Doc } from './chr-08.doc.js';
import { chr09Doc } from './chr-09.doc.js';
import { chr10Doc } from './chr-10.doc.js';
import { chr11Doc } from './import/chr-11.doc.js';
import { chr12Doc } from './import/chr-12.doc.js';
import { chr13Doc } from './chr-13.doc.js';
import { chr14Doc } from './chr-14.doc.js';
import { chr15Doc } from './chr-15.doc.js';
import { chr16Doc } from './chr-16.doc.js';
import { chr17Doc } from './chr-17.doc.js';
import { pla01Doc } from './pla-01.doc.js';
import { pla02Doc } from './pla-02.doc.js';
import { pla03Doc } from './pla-03.doc.js';
import { pla04Doc } from './pla-04.doc.js';
import { pla05Doc } from './pla-05.doc.js';
import { pla06Doc } from './pla-06.doc.js';
import { pla07Doc } from './pla-07.doc.js';
import { pla08Doc } from './pla-08.doc.js';
import { pla09Doc } from './pla-09.doc.js';
import { pla10Doc } from './pla-10.doc.js';
import { pla11Doc } from './pla-11.doc.js';
import { pla12Doc } from './pla-12.doc.js';
import { pla13Doc } from './pla-13.doc.js';
import { pla14Doc } from './pla-14.doc.js';
import { pla15Doc } from './pla-15.doc.js';
import type { BadExample, RuleDoc, RuleExample } from './rule-doc.js';

/** Every rule, in the order of the documentation. */
export const RULE_DOCS: readonly RuleDoc[] = [
  int01Doc,
  int02Doc,
  int03Doc,
  int04Doc,
  int05Doc,
  int06Doc,
  int07Doc,
  int08Doc,
  int09Doc,
  int10Doc,
  int11Doc,
  int12Doc,
  int13Doc,
  int14Doc,
  int15Doc,
  int16Doc,
  int17Doc,
  int18Doc,
  int19Doc,
  chr01Doc,
  chr02Doc,
  chr03Doc,
  chr04Doc,
  chr05Doc,
  chr06Doc,
  chr07Doc,
  chr08Doc,
  chr09Doc,
  chr10Doc,
  chr11Doc,
  chr12Doc,
  chr13Doc,
  chr14Doc,
  chr15Doc,
  chr16Doc,
  chr17Doc,
  pla01Doc,
  pla02Doc,
  pla03Doc,
  pla04Doc,
  pla05Doc,
  pla06Doc,
  pla07Doc,
  pla08Doc,
  pla09Doc,
  pla10Doc,
  pla11Doc,
  pla12Doc,
  pla13Doc,
  pla14Doc,
  pla15Doc,
];

export type { BadExample, RuleDoc, RuleExample };
