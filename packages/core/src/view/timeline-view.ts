import type { DatasetIndex } from '../dataset/index-dataset.js';
import { earliestDay, type Day, type PartialDate } from '../dates/index.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Visit } from '../models/visit.js';
import { sourcesOfDataset } from './amounts.js';
import { textOf, ViewContext } from './context.js';
import { formatDate } from './dates.js';
import type { FigureView } from './figure-types.js';
import type { CodeView, FactValue, FactView, Words } from './types.js';
import { visitView } from './visit-view.js';
import { yearOf } from './year-table.js';

/** A visit on the line. */
export interface TimelineItem {
  readonly id: string | undefined;
  readonly kind: CodeView;
  readonly title: Words;
  /** The date in words, whatever is known of it. */
  readonly when: FactValue;
  /** What came of it in one sentence. */
  readonly summary: string | undefined;
  readonly places: readonly FactValue[];
  /** Said of a visit that did not take place or is to come. */
  readonly status: string | undefined;
}

/** The visits of a year, of a decade, or of an unknown year. */
export interface TimelineGroup {
  readonly label: string;
  /** False for visits whose year is not known. */
  readonly known: boolean;
  readonly items: readonly TimelineItem[];
}

export interface TimelineView extends FigureView {
  readonly groups: readonly TimelineGroup[];
  /** How many visits there are in all. */
  readonly total: number;
  /** How many of them the groups hold. */
  readonly shown: number;
}

export interface TimelineOptions {
  /** The newest visits first; those of unknown years are last in either order. */
  readonly newestFirst?: boolean;
  /** At most so many visits; all when absent. */
  readonly limit?: number;
}

/** The visits of a dataset in the order of time, by year. */
export function timelineView(
  index: DatasetIndex,
  locale: FigureLocale,
  { newestFirst = false, limit = Infinity }: TimelineOptions = {},
): TimelineView {
  const context = new ViewContext(index, locale);
  const dated = index.all('visit').map(dateOf);
  const known = dated.filter(hasDay).sort((a, b) => a.day.localeCompare(b.day));
  const ordered = [...(newestFirst ? known.reverse() : known), ...dated.filter((visit) => !hasDay(visit))];
  const groups: { label: string; known: boolean; items: TimelineItem[] }[] = [];
  for (const entry of ordered.slice(0, limit)) {
    const { label, isKnown } = yearLabel(entry, locale);
    let group = groups.at(-1);
    if (group?.label !== label) groups.push((group = { label, known: isKnown, items: [] }));
    group.items.push(itemOf(entry, context, locale));
  }
  return {
    title: { text: locale.figures.visitsByYear },
    summary: undefined,
    notes: [],
    sources: sourcesOfDataset(context),
    problems: context.problems,
    groups,
    total: ordered.length,
    shown: groups.reduce((sum, { items }) => sum + items.length, 0),
  };
}

interface DatedVisit {
  readonly visit: Visit;
  /** When it began. */
  readonly start: PartialDate | undefined;
  /** The first day that it may have begun on; undefined when its year is not known. */
  readonly day: Day | undefined;
}

function dateOf(visit: Visit): DatedVisit {
  const start = textOf(visit.startDate) ?? textOf(visit.endDate);
  return { visit, start, day: start === undefined ? undefined : earliestDay(start) };
}

/** A visit of whose year some digit is known. */
interface PlacedVisit extends DatedVisit {
  readonly start: PartialDate;
  readonly day: Day;
}

function hasDay(visit: DatedVisit): visit is PlacedVisit {
  return visit.day !== undefined;
}

/** The year; for a date that leaves the year open its words, such as "1990s". */
function yearLabel(visit: DatedVisit, locale: FigureLocale): { label: string; isKnown: boolean } {
  if (!hasDay(visit)) return { label: locale.figures.yearNotKnown, isKnown: false };
  // A visit over New Year stands in the year that it began in.
  const first = visit.start.replace(/\/.*/, '');
  const label = (yearOf(first) ?? formatDate(first, locale)) as string;
  return { label: /^\d{4}$/.test(label) ? String(Number(label)) : label, isKnown: true };
}

function itemOf({ visit }: DatedVisit, context: ViewContext, locale: FigureLocale): TimelineItem {
  const view = visitView(visit, context.index, locale);
  context.problems.push(...view.problems);
  const valuesOf = (name: FactView['name']): readonly FactValue[] =>
    view.facts.find((fact) => fact.name === name)?.values ?? [];
  return {
    id: view.id,
    kind: view.kind,
    title: view.title,
    // A visit without any date has a fact that says so.
    when: valuesOf('when')[0] as FactValue,
    summary: view.summary,
    places: valuesOf('place'),
    status: valuesOf('status')[0]?.text,
  };
}
