import type { DatasetIndex, TypedRecord } from '../dataset/index-dataset.js';
import type { Locale } from '../locales/locale.js';
import type { Agreement } from '../models/agreement.js';
import { recordOf } from '../view/context.js';
import { agreementView } from '../view/agreement-view.js';
import { visitView } from '../view/visit-view.js';
import { scriptJSON } from './embed-data.js';
import { inContext } from './json-ld-titled.js';
import { LinkedData, type JSONLDOptions } from './json-ld-things.js';
import type { LinkedNode } from './json-ld-values.js';

/**
 * A record in the terms of schema.org, ELI and Dublin Core, as an object with its `@context`. Undefined for records
 * that have none: routes, claims and what is not about a visit, an agreement, an outcome, a party, a person or a place.
 * Labels and names of countries are in the language of the locale, everything else in all the languages that it has.
 */
export function jsonLD(
  entry: TypedRecord,
  index: DatasetIndex,
  locale: Locale,
  options: JSONLDOptions = {},
): LinkedNode | undefined {
  return inContext(entry, new LinkedData(index, locale, options, () => titleOf(entry, index, locale)));
}

/**
 * The same as text for the inside of `<script type="application/ld+json">`: nothing in it can end the element, or be
 * taken for markup. An empty text where {@link jsonLD} gives nothing.
 */
export function renderJSONLD(
  entry: TypedRecord,
  index: DatasetIndex,
  locale: Locale,
  options: JSONLDOptions = {},
): string {
  const described = jsonLD(entry, index, locale, options);
  if (described === undefined) return '';
  return scriptJSON(described);
}

function titleOf({ type, record }: TypedRecord, index: DatasetIndex, locale: Locale): string {
  const view =
    type === 'visit'
      ? visitView(recordOf(record), index, locale)
      : agreementView(recordOf(record as Agreement), index, locale);
  return view.title.text;
}
