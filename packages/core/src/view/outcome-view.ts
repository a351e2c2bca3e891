import type { DatasetIndex } from '../dataset/index-dataset.js';
import { outcomeStrength } from '../derived/strength.js';
import type { RecordLocale } from '../locales/locale.js';
import type { Outcome } from '../models/outcome.js';
import { titleWithKind } from './agreement-view.js';
import { baseParts } from './base.js';
import { fieldsOf, listOf, present, recordOf, textOf, ViewContext } from './context.js';
import { closed } from './direction.js';
import { dateValue, fact, nameValues } from './facts.js';
import { formatDate } from './dates.js';
import { nameOf } from './names.js';
import type { FactValue, FactView, OutcomeView } from './types.js';

/** A result that is no document, as its card shows it. */
export function outcomeView(record: Outcome, index: DatasetIndex, locale: RecordLocale): OutcomeView {
  const outcome = recordOf(record);
  const context = new ViewContext(index, locale);
  const { labels, phrases } = locale;
  const strength = outcomeStrength(outcome);
  const codes = { kind: labels.outcomeKinds, progress: labels.progress };
  const base = baseParts(outcome, codes, context);
  const progress = context.code('progress', labels.progress, outcome.progress);
  return {
    type: 'outcome',
    ...base,
    title: context.words(outcome.text) ?? { text: phrases.untitled(base.kind.label) },
    strength: { code: strength, label: labels.strengths[strength] },
    parties: present(listOf(outcome.by).map((link) => nameOf(link, 'by', context))),
    facts: present([
      fact('progress', [progress && { text: progress.label }], context),
      fact('due', [dateValue(outcome.due, 'due', context)], context),
      fact('responsible', nameValues(outcome.responsible ?? [], 'responsible', context), context),
      transitFact(outcome, context),
      fact('planned', plannedValues(outcome, phrases, context), context),
      fact('projects', nameValues(outcome.projects ?? [], 'projects', context), context),
      fact('leadsTo', [leadsTo(outcome, context)], context),
    ]),
  };
}

/** Goods on their way: "Kazakhstan → Azerbaijan → other countries in the region". */
function transitFact(outcome: Outcome, context: ViewContext): FactView | undefined {
  const { goods, origin, via, destination } = fieldsOf(outcome.flow);
  const name = (link: unknown): string | undefined => nameOf(link, 'flow', context)?.text;
  const way = present([name(origin), ...listOf(via).map(name), name(destination)]);
  return fact(
    'transit',
    [context.words(goods), way.length === 0 ? undefined : { text: way.join(' → ') }],
    context,
  );
}

function plannedValues(
  outcome: Outcome,
  phrases: RecordLocale['phrases'],
  context: ViewContext,
): FactValue[] {
  return present(
    listOf(outcome.planned).map((entry) => {
      const { what, date, recurring } = fieldsOf(entry);
      const words = context.words(what);
      if (words === undefined) return undefined;
      const day = textOf(date);
      const when = day === undefined ? undefined : (formatDate(day, context.locale) ?? closed(day));
      const more = present([when, recurring === true ? phrases.recurring : undefined]);
      return more.length === 0 ? words : { ...words, aside: { text: more.join(', ') } };
    }),
  );
}

function leadsTo(outcome: Outcome, context: ViewContext): FactValue | undefined {
  const id = textOf(outcome.leadsTo);
  if (id === undefined) return undefined;
  const agreement = context.index.find('agreement', id);
  if (agreement === undefined) {
    context.note('unresolved-reference', 'leadsTo', id);
    return { text: closed(id), unresolved: true };
  }
  return titleWithKind(agreement, context);
}
