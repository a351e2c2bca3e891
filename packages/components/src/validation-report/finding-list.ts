import type { Finding } from '@comity/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type ReportLocale } from '@comity/core/view';
import { subheading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import { safeUrl } from '../internal/safe-url.js';
import type { FrameLine } from './check/code-frame.js';
import { pathText } from './export.js';
import { placeText } from './place.js';
import { SEVERITIES, severityIcons } from './severities.js';

type Part = TemplateResult | typeof nothing;

export interface FindingListView {
  readonly findings: readonly Finding[];
  readonly frameOf: (finding: Finding) => readonly FrameLine[] | undefined;
  /** How many findings of a group are on the page. */
  readonly shownOf: (group: string) => number;
  readonly showMore: (group: string) => void;
  /** How many more come with one press. */
  readonly more: number;
  /** Level of the heading above the list. */
  readonly level: number;
  readonly docsTemplate: string | undefined;
}

/** The same mistake in the same field. */
interface Group {
  readonly name: string;
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly field: string;
  readonly findings: Finding[];
}

/** Findings by kind and field: the gravest first, else in the order of the file. */
export function findingList(view: FindingListView, locale: ReportLocale): TemplateResult {
  const groups = groupsOf(view.findings);
  if (groups.length === 0) return html`<p class="note">${locale.reports.noneShown}</p>`;
  return html`<div class="groups">${groups.map((group) => groupTemplate(group, view, locale))}</div>`;
}

function groupsOf(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const field = finding.path.filter((part) => typeof part === 'string').join('.');
    const name = `${severity} ${code} ${field}`;
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = { name, code, severity, field, findings: [] }));
    group.findings.push(finding);
  }
  return [...groups.values()].sort(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  );
}

function groupTemplate(group: Group, view: FindingListView, locale: ReportLocale): TemplateResult {
  const { name, code, severity, field, findings } = group;
  const { reports } = locale;
  const shown = Math.min(view.shownOf(name), findings.length);
  const left = findings.length - shown;
  return html`<section class="group" part="group">
    <div class="group-head">
      ${subheading(
        view.level,
        html`<span class="severity" data-severity=${severity}
            >${icon(severityIcons[severity])}${reports.severities[severity]}</span
          >
          <code>${code}</code>${field === '' ? nothing : html` <code class="field">${field}</code>`}
          <span class="number">${formatNumber(findings.length, locale)}</span>`,
      )}
      ${explanation(findings[0], view.docsTemplate, locale)}
    </div>
    <ol class="findings">
      ${findings.slice(0, shown).map((finding) => html`<li>${findingTemplate(finding, view, locale)}</li>`)}
    </ol>
    ${
      left === 0
        ? nothing
        : html`<button
            type="button"
            class="button"
            part="button"
            @click=${() => {
              view.showMore(name);
            }}
          >
            ${reports.showMore(formatNumber(Math.min(left, view.more), locale))}
          </button>`
    }
  </section>`;
}

/** The page that explains the code, where the page says where that is. */
function explanation(
  finding: Finding | undefined,
  template: string | undefined,
  { reports }: ReportLocale,
): Part {
  if (finding?.docs === undefined || typeof template !== 'string' || template === '') return nothing;
  const [page = '', anchor = ''] = finding.docs.split('#', 2);
  const address = template
    .replaceAll('{page}', () => encodeURIComponent(page))
    .replaceAll('{anchor}', () => encodeURIComponent(anchor));
  return html`<a class="explain" href=${safeUrl(address)}>${reports.explain(finding.code)}</a>`;
}

function findingTemplate(finding: Finding, view: FindingListView, locale: ReportLocale): TemplateResult {
  const { message, record, path, suggestions } = finding;
  const { reports } = locale;
  const where = [
    placeText(finding, locale),
    record?.id === undefined ? '' : `${record.type} ${record.id}`,
    pathText(path),
  ].filter((part) => part !== '');
  const frame = view.frameOf(finding);
  return html`<div class="finding" part="finding">
    <p class="message-text">${message}</p>
    ${where.length === 0 ? nothing : html`<p class="aside where">${where.join(' · ')}</p>`}
    ${frame === undefined ? nothing : frameTemplate(frame)}
    ${
      suggestions.length === 0
        ? nothing
        : html`<p class="suggestion">
            ${reports.suggestion} ${suggestions.map((one) => html`<code>${one}</code> `)}
          </p>`
    }
  </div>`;
}

/** The line with the mistake between its neighbours. */
function frameTemplate(lines: readonly FrameLine[]): TemplateResult {
  return html`<pre class="frame" part="frame" dir="ltr"><code>${lines.map(frameLine)}</code></pre>`;
}

function frameLine({ number, text, mark }: FrameLine): TemplateResult {
  const content =
    mark === undefined
      ? visible(text)
      : html`${visible(text.slice(0, mark.start))}<mark>${visible(text.slice(mark.start, mark.end)) || ' '}</mark>${visible(text.slice(mark.end))}`;
  return html`<span class=${mark === undefined ? 'line' : 'line own'}
    ><span class="line-number">${number}</span><span class="line-text">${content}</span></span
  >`;
}

/** Characters that would turn or hide others are shown in place of working. */
function visible(text: string): string {
  return text.replace(UNSEEN, '\ufffd');
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
