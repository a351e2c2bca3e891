/*
 * What a report needs once a file was checked. It comes while the first file is being checked, as a file of its own:
 * most visitors of a page check none.
 */
import type { Finding, ValidationReport } from '@comity/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type ReportLocale } from '@comity/core/view';
import { download } from '../internal/csv.js';
import { icon } from '../internal/icon.js';
import { checkIcon } from '../internal/icons.generated.js';
import type { CheckResult } from './check/check-text.js';
import { findingsAsCsv, findingsAsJson } from './export.js';
import { findingList, type FindingListView } from './finding-list.js';
import { SEVERITIES, severityIcons } from './severities.js';

export { foundStyles } from './found.styles.js';

type Part = TemplateResult | typeof nothing;

/** How findings are shown, and what the reader does with them. */
export interface FoundView extends Omit<FindingListView, 'findings'> {
  /** The severities that the reader has switched off. */
  readonly hidden: readonly Finding['severity'][];
  readonly toggle: (severity: Finding['severity']) => void;
}

/** The sum, which is read out: how much was found, in which file, in how many records. */
export function summary(
  name: string,
  { findings, records }: ValidationReport,
  locale: ReportLocale,
): TemplateResult {
  const { reports } = locale;
  const found = SEVERITIES.flatMap((severity) => {
    const number = countOf(findings, severity);
    return number === 0 ? [] : [reports.counted[severity](formatNumber(number, locale))];
  });
  const read = reports.records(formatNumber(records.read, locale), formatNumber(records.accepted, locale));
  return html`<p class="name">${name}</p>
    <p class=${found.length === 0 ? 'summary clean' : 'summary'} part="summary">
      ${found.length === 0 ? html`${icon(checkIcon)}${reports.clean}` : found.join(' · ')}
      <span class="aside">${read}</span>
    </p>`;
}

/** Everything that was found. */
export function findings(
  { report, withoutRules }: CheckResult,
  view: FoundView,
  locale: ReportLocale,
): TemplateResult {
  const { reports } = locale;
  return html`${withoutRules ? html`<p class="note">${reports.withoutRules}</p>` : nothing}
  ${report.truncated ? html`<p class="note">${reports.cut}</p>` : nothing}
  ${report.findings.length === 0 ? nothing : list(report, view, locale)}`;
}

function list(report: ValidationReport, view: FoundView, locale: ReportLocale): TemplateResult {
  const { reports } = locale;
  const shown = report.findings.filter(({ severity }) => !view.hidden.includes(severity));
  return html`${filters(report, view, locale)} ${findingList({ ...view, findings: shown }, locale)}
    <p class="foot">
      ${button(reports.downloadCsv, () => {
        download('findings.csv', findingsAsCsv(report.findings));
      })}
      ${button(reports.downloadJson, () => {
        download('findings.json', findingsAsJson(report), 'application/json');
      })}
    </p>`;
}

function filters({ findings: all }: ValidationReport, view: FoundView, locale: ReportLocale): Part {
  const { reports } = locale;
  const present = SEVERITIES.filter((severity) => countOf(all, severity) > 0);
  if (present.length < 2) return nothing;
  return html`<fieldset class="filters" part="filters">
    <legend>${reports.show}</legend>
    ${present.map(
      (severity) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${!view.hidden.includes(severity)}
            @change=${() => {
              view.toggle(severity);
            }}
          /><span class="severity" data-severity=${severity}
            >${icon(severityIcons[severity])}${reports.counted[severity](formatNumber(countOf(all, severity), locale))}</span
          ></label
        >`,
    )}
  </fieldset>`;
}

function countOf(all: readonly Finding[], wanted: Finding['severity']): number {
  return all.filter(({ severity }) => severity === wanted).length;
}

function button(label: string, action: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${action}>${label}</button>`;
}
