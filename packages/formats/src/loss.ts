import type { RecordType } from '@comity/core';
import { en } from './messages/en.js';
import { fill } from './messages/fill.js';
import type { FormatMessages, LossKey } from './messages/messages.js';

/** How losses are told. */
export interface LossOptions {
  /** The sentences of losses; English when absent. */
  readonly messages?: FormatMessages;
}

/** Says in one language why something is lost. */
export type LossReason = (key: LossKey, params?: Readonly<Record<string, number>>) => string;

/** @param messages the sentences; English when absent */
export function lossReasons({ messages = en }: LossOptions): LossReason {
  return (key, params = {}) => fill(messages, key, params);
}

/** Something of a dataset that a format cannot hold. Nothing is left out without one. */
export interface Loss {
  /** Type of the record; absent when it is the file itself. */
  readonly type?: RecordType;
  /** Id of the record, where it has one. */
  readonly id?: string;
  /** The field, as a path such as `meetings` or `present.from`; absent when the whole record is left out. */
  readonly field?: string;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** Losses that are alike, for a message or a note: how many there are, and their first. */
export interface LossGroup {
  readonly reason: string;
  readonly type?: RecordType;
  readonly field?: string;
  readonly count: number;
  readonly first: Loss;
}

/** Puts losses of the same field for the same reason together, the most frequent first. */
export function groupLosses(losses: readonly Loss[]): LossGroup[] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const key = JSON.stringify([loss.type, loss.field, loss.reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [loss]);
    else group.push(loss);
  }
  return [...groups.values()]
    .map((group) => {
      const [first] = group as [Loss, ...Loss[]];
      const { id: _id, ...shared } = first;
      return { ...shared, count: group.length, first };
    })
    .sort((a, b) => b.count - a.count);
}
