import { fieldsOf, textOf, type ViewContext } from './context.js';
import { correctionsOf, reportsOf } from './reports.js';
import { sectorsOf } from './sectors.js';
import { sourcesOf } from './sources.js';
import type {
  CardView,
  CodeView,
  CorrectionView,
  ReportView,
  SectorView,
  SourceView,
  ViewProblem,
  Words,
} from './types.js';

/** What every card shows of its record, whatever its type. */
export interface BaseParts {
  readonly id: string | undefined;
  readonly kind: CodeView;
  readonly sectors: readonly SectorView[];
  readonly reports: readonly ReportView[];
  readonly sources: readonly SourceView[];
  readonly corrections: readonly CorrectionView[];
  readonly note: Words | undefined;
  readonly problems: readonly ViewProblem[];
}

/** @param kinds The labels of the record's kinds. */
export function baseParts(
  type: CardView['type'],
  value: unknown,
  kinds: Readonly<Record<string, string>>,
  context: ViewContext,
): BaseParts {
  const record = fieldsOf(value);
  const unspecified = { code: '', label: context.locale.phrases.notStated, known: false };
  return {
    id: textOf(record.id),
    kind: context.code('kind', kinds, record.kind) ?? unspecified,
    sectors: sectorsOf(record.sectors, context),
    reports: reportsOf(type, record, context),
    sources: sourcesOf(record, context),
    corrections: correctionsOf(record.corrections, context),
    note: context.words(record.note),
    problems: context.problems,
  };
}
