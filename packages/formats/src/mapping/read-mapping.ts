import { en } from '@comity/core/messages/en';
import type { FindingCode } from '@comity/core';
import { check, nearest, type Issue } from '@comity/core/schema';
import { parseJson } from '../text/parse-json.js';
import { en as formatMessages } from '../messages/en.js';
import { fill } from '../messages/fill.js';
import { compileMapping } from './compile.js';
import type { MappingFinding } from './finding.js';
import { mappingSchema, type Mapping } from './mapping.js';
import type { MappingWords } from './problems.js';

/** A mapping that can be used, or what is wrong with it. */
export type MappingResult =
  | { readonly ok: true; readonly mapping: Mapping; readonly findings: readonly MappingFinding[] }
  | { readonly ok: false; readonly findings: readonly MappingFinding[] };

/**
 * Reads a mapping file and checks it: its form, the fields that it names against the model, its tables and constants
 * against the fields that they are for. It never throws on what is in the file. Whether a file has the columns is
 * seen when it is converted.
 *
 * @param input the text of the file, or its JSON
 * @param words in which words mistakes are told; English when absent
 */
export function readMapping(input: unknown, words: MappingWords = {}): MappingResult {
  let value = input;
  if (typeof input === 'string') {
    const parsed = parseJson(input.replace(/^\ufeff/, ''), words.recordMessages);
    if (parsed.findings.length > 0) return { ok: false, findings: parsed.findings };
    value = parsed.value;
  }
  const { issues } = check(mappingSchema, value, { suggestKey });
  const findings = issues.map((issue) => findingOf(issue, words));
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
  const mapping = value as Mapping;
  const compiled = compileMapping(mapping, words);
  const all = [...findings, ...compiled.findings];
  return all.some(({ severity }) => severity === 'error')
    ? { ok: false, findings: all }
    : { ok: true, mapping, findings: all };
}

function suggestKey(key: string, fields: readonly string[]): string | undefined {
  return nearest(key, fields, { extraWords: false })[0];
}

/** What the kernel found, in words. */
function findingOf({ code, path, params }: Issue, words: MappingWords): MappingFinding {
  const { value, candidates, suggestion } = params;
  const suggestions =
    typeof suggestion === 'string'
      ? [suggestion]
      : typeof value === 'string' && Array.isArray(candidates)
        ? nearest(value, candidates as readonly string[])
        : [];
  const severity = code === 'unknown-key' ? 'warning' : 'error';
  return {
    code,
    severity,
    path: [...path],
    message: messageOf(code, params, suggestions, words),
    suggestions,
  };
}

function messageOf(
  code: string,
  params: Issue['params'],
  suggestions: readonly string[],
  { messages = formatMessages, recordMessages = en }: MappingWords,
): string {
  // The lists of a mapping have no name in the words of the core.
  if (code === 'invalid-pattern' || code === 'unknown-code') return fill(messages, code, params, suggestions);
  return recordMessages[code as FindingCode]({ ...params, suggestions });
}
