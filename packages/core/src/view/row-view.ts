import type { DatasetIndex } from '../dataset/index-dataset.js';
import { withGroups } from '../derived/group.js';
import { signingDateOf } from '../derived/signing-date.js';
import { statusOn } from '../derived/status.js';
import { agreementStrength, type Strength } from '../derived/strength.js';
import { spanOf, type Day, type PartialDate } from '../dates/index.js';
import type { CardLocale, RecordLocale } from '../locales/locale.js';
import type { Agreement } from '../models/agreement.js';
import type { Visit } from '../models/visit.js';
import { partiesOf, titleWithKind } from './agreement-view.js';
import { sourcesOfDataset } from './amounts.js';
import { listOf, present, recordOf, textOf, ViewContext } from './context.js';
import { dateValue, fact, nameValues, notKnown } from './facts.js';
import { nameOf } from './names.js';
import { sectorsOf } from './sectors.js';
import type { CodeView, FactView, NameView, SectorView, SourceView, ViewProblem, Words } from './types.js';
import { composedTitle, sectorsOfVisit, summaryOf, whenValues } from './visit-view.js';

/** A record as one row of a list: what one needs to find it among many. */
export interface RowView {
  readonly id: string | undefined;
  readonly kind: CodeView;
  readonly title: Words;
  /** When it was, and by which of its dates. */
  readonly when: FactView;
  /** The same as it is in the data: a partial date, or a span of two; absent when nothing is known. */
  readonly date: PartialDate | undefined;
  /** The parties of an agreement; of a visit the title names them. */
  readonly parties: readonly NameView[];
  readonly sectors: readonly SectorView[];
  /** Absent for a visit. */
  readonly strength?: { readonly code: Strength; readonly label: string };
  /** The status, where it says more than the strength or than that a visit took place. */
  readonly status: string | undefined;
  /** What came of a visit, in one sentence. */
  readonly summary: string | undefined;
  /** Short facts beside the kind, such as the level and the origin of a visit. */
  readonly facts: readonly FactView[];
  readonly problems: readonly ViewProblem[];
}

/** @param today The day for which the status is derived from dates; absent: only what the record states. */
export function agreementRow(
  record: Agreement,
  index: DatasetIndex,
  locale: CardLocale,
  today?: Day,
): RowView {
  const agreement = recordOf(record);
  const context = new ViewContext(index, locale);
  const { labels } = locale;
  const strength = agreementStrength(agreement, index);
  const stated = textOf(agreement.status);
  const status = today === undefined ? stated : statusOn(agreement, today, index).status;
  // A status that only says the strength in other words says nothing more.
  const saysMore = status !== 'unknown' && status !== strength;
  return {
    id: textOf(agreement.id),
    kind: kindOf(agreement.kind, labels.agreementKinds, context),
    title: titleWithKind(agreement, context),
    ...whenOfAgreement(agreement, strength, context),
    parties: present(listOf(partiesOf(agreement, index)).map((link) => nameOf(link, 'parties', context))),
    sectors: sectorsOf(agreement.sectors, context),
    strength: { code: strength, label: labels.strengths[strength] },
    status: saysMore ? statusLabel(status, labels.agreementStatuses, context) : undefined,
    summary: undefined,
    facts: present([
      fact('place', nameValues(agreement.signingPlaces ?? [], 'signingPlaces', context), context),
      fact('expires', [dateValue(agreement.expiresOn, 'expiresOn', context)], context),
    ]),
    problems: context.problems,
  };
}

/** A visit as one row: who, where, when, and what came of it. */
export function visitRow(record: Visit, index: DatasetIndex, locale: RecordLocale): RowView {
  const visit = recordOf(record);
  const context = new ViewContext(index, locale);
  const { labels } = locale;
  const names = (links: unknown, field: string): NameView[] =>
    present(listOf(links).map((link) => nameOf(link, field, context)));
  const kind = kindOf(visit.kind, labels.visitKinds, context);
  const visitors = names(visit.visitors, 'visitors');
  const destinations = names(visit.destinations, 'destinations');
  const rank = context.code('rank', labels.visitRanks, visit.rank);
  return {
    id: textOf(visit.id),
    kind,
    title: context.words(visit.title) ?? composedTitle(visitors, destinations, kind.label, locale),
    when: { name: 'when', label: locale.facts.when, values: whenValues(visit, context) },
    date: spanOf(textOf(visit.startDate), textOf(visit.endDate)),
    parties: [],
    sectors: sectorsOfVisit(visit, index, context),
    // A visit that took place needs no word for it.
    status:
      visit.status === 'completed' ? undefined : statusLabel(visit.status, labels.visitStatuses, context),
    summary: summaryOf(visit, index, locale)?.text,
    facts: present([
      fact('origin', nameValues(visit.origin ?? [], 'origin', context), context),
      fact('rank', [rank && { text: rank.label }], context),
    ]),
    problems: context.problems,
  };
}

function kindOf(kind: unknown, labels: Readonly<Record<string, string>>, context: ViewContext): CodeView {
  const unspecified = { code: '', label: context.locale.phrases.notStated, known: false };
  return context.code('kind', labels, kind) ?? unspecified;
}

function statusLabel(
  status: unknown,
  labels: Readonly<Record<string, string>>,
  context: ViewContext,
): string | undefined {
  return context.code('status', labels, status)?.label;
}

/** By the date that lists are sorted by: of the signature, else of the entry into force, else of the visit. */
function whenOfAgreement(
  agreement: Agreement,
  strength: Strength,
  context: ViewContext,
): Pick<RowView, 'date' | 'when'> {
  const { index } = context;
  const visits = [...withGroups(agreement, index)].map(({ visit }) => index.find('visit', visit));
  const dates = [
    ['signed', signingDateOf(agreement, index)?.date],
    ['inForce', textOf(agreement.entryIntoForce)],
    ...visits.map((visit) => ['visit', spanOf(textOf(visit?.startDate), textOf(visit?.endDate))] as const),
  ] as const;
  for (const [name, date] of dates) {
    const when = fact(name, [dateValue(date, name, context)], context);
    if (when !== undefined) return { when, date };
  }
  return { when: notKnownWhen(context, strength === 'signed' ? 'signed' : 'when'), date: undefined };
}

function notKnownWhen(context: ViewContext, name: 'signed' | 'when'): FactView {
  return { name, label: context.locale.facts[name], values: [notKnown(context)] };
}

/** Where the records of a dataset come from: what it says itself, else its first sources. */
export function sourcesOfList(index: DatasetIndex, locale: CardLocale): SourceView[] {
  return sourcesOfDataset(new ViewContext(index, locale));
}
