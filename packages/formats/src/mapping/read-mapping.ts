import { en } from '@comity/core/messages/en';
import type { FindingCode } from '@comity/core';
import { check, nearest, type Issue } from '@comity/core/schema';
import { compileMapping } from './compile.js';
import { didYouMean, type MappingFinding } from './finding.js';
import { mappingSchema, type Mapping } from './mapping.js';

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
 */
export function readMapping(input: unknown): MappingResult {
  let value = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input.replace(/^\ufeff/, ''));
    } catch (error) {
      return { ok: false, findings: [notJson(error)] };
    }
  }
  const { issues } = check(mappingSchema, value, { suggestKey });
  const findings = issues.map(findingOf);
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
  const mapping = value as Mapping;
  const compiled = compileMapping(mapping);
  const all = [...findings, ...compiled.findings];
  return all.some(({ severity }) => severity === 'error')
    ? { ok: false, findings: all }
    : { ok: true, mapping, findings: all };
}

function notJson(error: unknown): MappingFinding {
  const detail = error instanceof Error ? error.message : '';
  return {
    code: 'invalid-json',
    severity: 'error',
    path: [],
    message: en['invalid-json']({ detail, suggestions: [] }),
    suggestions: [],
  };
}

function suggestKey(key: string, fields: readonly string[]): string | undefined {
  return nearest(key, fields, { extraWords: false })[0];
}

/** What the kernel found, in words. */
function findingOf({ code, path, params }: Issue): MappingFinding {
  const { value, candidates, suggestion } = params;
  const suggestions =
    typeof suggestion === 'string'
      ? [suggestion]
      : typeof value === 'string' && Array.isArray(candidates)
        ? nearest(value, candidates as readonly string[])
        : [];
  const severity = code === 'unknown-key' ? 'warning' : 'error';
  return { code, severity, path: [...path], message: messageOf(code, params, suggestions), suggestions };
}

function messageOf(code: string, params: Issue['params'], suggestions: readonly string[]): string {
  if (code === 'invalid-pattern')
    return `“${String(params.value)}” is no regular expression: ${String(params.detail)}.`;
  if (code === 'unknown-code')
    return `“${String(params.value)}” is not possible here.${didYouMean(suggestions)}`;
  return en[code as FindingCode]({ ...params, suggestions });
}
