import type { Dataset } from '@comity/core';

/** Which list of a file the element takes its record from. */
const LIST_OF: Readonly<Record<string, 'visits' | 'agreements' | 'outcomes' | 'routes' | 'parties'>> = {
  'comity-visit': 'visits',
  'comity-visit-card': 'visits',
  'comity-agreement-card': 'agreements',
  'comity-lifecycle': 'agreements',
  'comity-outcome-card': 'outcomes',
  'comity-route-map': 'routes',
  'comity-party-badge': 'parties',
};

/** The ids of the records that an element can show; empty for one that shows the whole file. */
export function recordsOf(tag: string, data: Dataset): readonly string[] {
  const list = LIST_OF[tag];
  return list === undefined ? [] : (data[list] ?? []).map(({ id }) => id);
}
