import type { DatasetIndex, TypedRecord } from '../dataset/index-dataset.js';
import { scriptJSON } from './embed-data.js';
import { describeRecord } from './json-ld-records.js';
import { LinkedData, type JSONLDOptions, type LinkedDataLocale } from './json-ld-things.js';
import type { LinkedNode, LinkedValue } from './json-ld-values.js';

const CONTEXT: LinkedValue = [
  'https://schema.org',
  {
    eli: 'http://data.europa.eu/eli/ontology#',
    dcterms: 'http://purl.org/dc/terms/',
    edtf: 'http://id.loc.gov/datatypes/edtf/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  },
];

/** A record with the context of its terms; undefined for records that have no such form. */
export function inContext(entry: TypedRecord, data: LinkedData): LinkedNode | undefined {
  const described = describeRecord(entry, data);
  return described && { '@context': CONTEXT, ...described };
}

/**
 * What `renderJSONLD` gives, for those who have the view of the record already, as a card does: they need neither
 * another view nor all words of a language.
 *
 * @param title The title of the view, for a record that has none of its own.
 */
export function renderTitledJSONLD(
  entry: TypedRecord,
  index: DatasetIndex,
  locale: LinkedDataLocale,
  title: string,
  options: JSONLDOptions = {},
): string {
  const described = inContext(entry, new LinkedData(index, locale, options, () => title));
  return described === undefined ? '' : scriptJSON(described);
}
