import { fieldsOf, textOf, type ViewContext } from './context.js';
import type { CodeLists } from './reported-value.js';
import { correctionsOf, reportsOf } from './reports.js';
import { sectorsOf } from './sectors.js';
import { sourcesOf } from './sources.js';
import type {
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

/** @param codes The labels of the record's fields whose value is a code; its kind is one of them. */
export function baseParts(
  value: unknown,
  codes: CodeLists & Readonly<Record<'kind', Readonly<Record<string, string>>>>,
  context: ViewContext,
): BaseParts {
  const record = fieldsOf(value);
  const unspecified = { code: '', label: context.locale.phrases.notStated, known: false };
  return {
    id: textOf(record.id),
    kind: context.code('kind', codes.kind, record.kind) ?? unspecified,
    sectors: sectorsOf(record.sectors, context),
    reports: reportsOf(codes, record, context),
    sources: sourcesOf(record, context),
    corrections: correctionsOf(record.corrections, context),
    note: context.words(record.note),
    problems: context.problems,
  };
}
