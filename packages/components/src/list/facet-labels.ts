import type { FacetName } from '@comity/core/search';
import { partyView, sectorView, type DatasetIndex, type ListLocale } from '@comity/core/view';

/** The label of a code of a facet in the language of the page; the code itself when it is in no list. */
export function facetLabel(facet: FacetName, code: string, index: DatasetIndex, locale: ListLocale): string {
  const { labels, lists, phrases } = locale;
  if (facet === 'year') return yearLabel(code, locale);
  if (code === '') return phrases.notStated;
  switch (facet) {
    case 'kind':
      return typed(code, { agreement: labels.agreementKinds, visit: labels.visitKinds });
    case 'status':
      return typed(code, { agreement: labels.agreementStatuses, visit: labels.visitStatuses });
    case 'strength':
      return labelled(code, labels.strengths);
    case 'sector':
      return sectorView(code, index, locale)?.label ?? code;
    case 'party':
    case 'country':
      return partyView(code, index, locale)?.text ?? code;
    case 'lapsing':
      return code === 'within-12-months' ? lists.within12Months : code;
    default:
      return code;
  }
}

/** A year as it is written; in words where it is not known. */
export function yearLabel(code: string, { lists }: ListLocale): string {
  if (code === '') return lists.yearNotKnown;
  return /^\d{4}$/.test(code) ? String(Number(code)) : code;
}

/** A code with its type before it, such as `visit:state`. */
function typed(code: string, labels: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const [type = '', own = ''] = code.split(':', 2);
  const ofType = Object.hasOwn(labels, type) ? labels[type] : undefined;
  return labelled(own, ofType ?? {}) || code;
}

function labelled(code: string, labels: Readonly<Record<string, string>>): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
}
