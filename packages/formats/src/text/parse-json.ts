import { readDataset, type MessageCatalogue } from '@comity/core';
import type { TableFinding } from '../finding.js';

/**
 * A text as JSON. What is wrong is said by the core, which knows the place; `value` is then undefined.
 *
 * @param messages the sentences of the core; English when absent
 */
export function parseJson(
  text: string,
  messages?: MessageCatalogue,
): { readonly value: unknown; readonly findings: readonly TableFinding[] } {
  try {
    return { value: JSON.parse(text) as unknown, findings: [] };
  } catch {
    const { report } = readDataset(text, messages === undefined ? {} : { messages });
    return { value: undefined, findings: report.findings.filter(({ code }) => code === 'invalid-json') };
  }
}
