import type { FindingCode } from '../src/index.js';

const TREATY = { id: 't1', kind: 'treaty', title: 'Treaty' };

function file(fields: Record<string, unknown>): unknown {
  return { comity: '1', ...fields };
}

/** A file with one treaty that has these fields too. */
function treaty(fields: Record<string, unknown>): unknown {
  return file({ agreements: [{ ...TREATY, ...fields }] });
}

const BROKEN = Object.defineProperty({ ...TREATY }, 'visit', {
  enumerable: true,
  get: () => {
    throw new Error('the disk is gone');
  },
});

/** For each code an input that has it, and what the message tells whoever has to mend the file. The page on findings shows the first. */
export const EXAMPLES: Readonly<
  Record<FindingCode, readonly (readonly [input: unknown, message: string])[]>
> = {
  'invalid-json': [
    ['', 'The text is not JSON: it is empty.'],
    [new Uint8Array([0xff]), 'The text is not JSON: its bytes are not UTF-8.'],
  ],
  'not-a-dataset': [
    [[], 'A dataset is an object that starts with { "comity": "1" }; this is a list.'],
    ['5', 'A dataset is an object that starts with { "comity": "1" }; this is a number.'],
    [null, 'A dataset is an object that starts with { "comity": "1" }; this is null.'],
    [undefined, 'A dataset is an object that starts with { "comity": "1" }; this is nothing.'],
    [new Map(), 'A dataset is an object that starts with { "comity": "1" }; this is another kind of object.'],
  ],
  'invalid-line': [
    ['{"comity":"1"}\n{"type":"visit",}', 'This line is not JSON: nothing follows this comma.'],
  ],
  'unknown-type': [
    [
      '{"comity":"1"}\n{"type":"agrement","id":"t1"}',
      '“agrement” is not a type of record. Did you mean “agreement”?',
    ],
  ],
  'unreadable-record': [[file({ agreements: [BROKEN] }), 'This record cannot be read: the disk is gone.']],
  'too-many-findings': [
    [
      treaty({ parties: Array.from({ length: 101 }, () => 5) }),
      'There are more than 100 mistakes here. The others are not reported, and none of it is used.',
    ],
  ],
  'wrong-type': [
    [treaty({ title: 5 }), 'Expected text or object, found number 5.'],
    [treaty({ parties: 'AZ' }), 'Expected list, found string “AZ”.'],
    [file({ agreements: [[]] }), 'Expected agreement, found list.'],
    [treaty({ value: { amount: NaN } }), 'Expected number, found number NaN.'],
  ],
  'null-value': [
    [
      treaty({ title: null }),
      'Found null. Leave the field out when nothing is stated; use [] when none is stated.',
    ],
  ],
  'missing-key': [
    [{}, 'This file has no “comity”.'],
    [file({ agreements: [{ id: 't1', title: 'x' }] }), 'This agreement has no “kind”.'],
    [
      treaty({ parties: [{ kind: 'fund' }] }),
      'This party link has no “party”, and no “asStated” or “country” in its place.',
    ],
  ],
  'invalid-id': [
    [
      file({ agreements: [{ ...TREATY, id: 'Treaty 1' }] }),
      '“Treaty 1” is not an id: ids are lower-case letters, digits and single hyphens, such as “middle-corridor”. Did you mean “treaty-1”?',
    ],
  ],
  'invalid-reference': [
    [
      treaty({ parties: ['Kazakhstan'] }),
      '“Kazakhstan” is not a reference: use the id of a record, for a country its two capitals such as “AZ”, or an object with “asStated”. Did you mean “KZ”?',
    ],
  ],
  'invalid-source': [
    [
      treaty({ citations: ['www.example.org'] }),
      '“www.example.org” is not a source: use the id of a source or a web address. Did you mean “https://www.example.org”?',
    ],
  ],
  'invalid-date': [
    [
      treaty({ signedOn: '23.10.2025' }),
      '“23.10.2025” is not a date: write a real day, month or year as 2025-10-23, 2025-10, 2025 or XXXX-10-23, and a span as 2025-10-20/2025-10-21, the first day first. Did you mean “2025-10-23”?',
    ],
    [
      treaty({ expiresOn: '9999-12-31' }),
      '“9999-12-31” stands for no date: leave the field out when nothing is stated; an interval without an end is written 2025-10-20/..',
    ],
  ],
  'invalid-language': [
    [
      treaty({ title: { English: 'x' } }),
      '“English” is not a language: use a tag such as “en” or “az”. Did you mean “en”?',
    ],
  ],
  'invalid-address': [
    [
      treaty({ documents: [{ url: 'javascript:alert(1)' }] }),
      '“javascript:alert(1)” is not a web address: it must start with http:// or https://.',
    ],
  ],
  'invalid-duration': [
    [
      treaty({ renewal: { period: '5 years' } }),
      '“5 years” is not a duration: durations are written “P5Y” for five years, “P6M” for six months. Did you mean “P5Y”?',
    ],
  ],
  'invalid-currency': [
    [
      treaty({ value: { amount: 5, currency: '$' } }),
      '“$” is not a currency: use three capitals such as “USD”.',
    ],
  ],
  'invalid-checksum': [
    [
      treaty({ documents: [{ url: 'https://example.org/', sha256: 'abc' }] }),
      '“abc” is not a SHA-256 checksum: it has 64 hexadecimal digits.',
    ],
  ],
  'invalid-colour': [
    [
      file({ sectors: [{ code: 'space', label: 'Space', colour: 'blue' }] }),
      '“blue” is not a colour: use six hexadecimal digits such as “#1b6095”.',
    ],
  ],
  'out-of-range': [
    [
      treaty({ sectors: [{ code: 'energy', weight: 120 }] }),
      '120 is out of range: it must be at least 0 and at most 100.',
    ],
    [treaty({ count: { atLeast: -1 } }), '-1 is out of range: it must be at least 0.'],
  ],
  'empty-text': [[treaty({ title: ' ' }), 'This text is empty. Leave the field out when nothing is stated.']],
  'empty-object': [
    [treaty({ title: {} }), 'This object is empty. Leave the field out when nothing is stated.'],
  ],
  'duplicate-id': [
    [file({ agreements: [TREATY, TREATY] }), 'The id “t1” is already that of an agreement.'],
    [
      file({ visits: [{ id: 't1', kind: 'state' }], agreements: [TREATY] }),
      'The id “t1” is already that of a visit.',
    ],
  ],
  'duplicate-key': [
    [
      '{"comity":"1","title":"a","title":"b"}',
      'The field “title” stands here twice. The last one counts; the others are lost.',
    ],
  ],
  'misspelt-key': [
    [treaty({ singedOn: '2025' }), 'Unknown field “singedOn”. Did you mean “signedOn”?'],
    [
      file({ agreements: [{ id: 't1', kind: 'treaty', titel: 'x' }] }),
      'Unknown field “titel”. Did you mean “title”?',
    ],
  ],
  'unknown-key': [
    [
      treaty({ telephone: 1 }),
      'Unknown field “telephone”: an agreement has no such field. Start its name with “x-” to keep data of your own.',
    ],
    [
      file({ telephone: 1 }),
      'Unknown field “telephone”: a file has no such field. Start its name with “x-” to keep data of your own.',
    ],
  ],
  'unknown-list': [
    [
      file({ agreement: [] }),
      'Unknown list “agreement”: its records are not read. Did you mean “agreements”?',
    ],
    [file({ photographs: [] }), 'Unknown list “photographs”: its records are not read.'],
  ],
  'unknown-code': [
    [
      treaty({ kind: 'memorandom' }),
      '“memorandom” is none of the agreement kinds. Did you mean “memorandum-of-understanding”?',
    ],
  ],
  'unknown-country': [
    [treaty({ parties: ['XX'] }), '“XX” is not a country code of ISO 3166-1.'],
    [
      treaty({ parties: [{ country: 'kz' }] }),
      '“kz” is not a country code of ISO 3166-1. Did you mean “KZ”?',
    ],
  ],
  'withdrawn-country': [
    [
      treaty({ parties: ['ZR'] }),
      '“ZR” is no longer a code of ISO 3166-1: the country is no more, or has another code. Did you mean “CD”?',
    ],
    [
      treaty({ parties: [{ asStated: 'USSR', country: 'SU' }] }),
      '“SU” is no longer a code of ISO 3166-1: the country is no more, or has another code.',
    ],
  ],
  'unknown-sector': [
    [
      treaty({ sectors: ['enrgy'] }),
      '“enrgy” is not a sector of the taxonomy or of this file. Did you mean “energy”?',
    ],
  ],
  'unresolved-reference': [
    [treaty({ visit: 'nowhere' }), 'There is no visit with the id “nowhere”.'],
    [
      file({ outcomes: [{ id: 'o1', kind: 'decision', text: 'x', by: ['somebody'] }] }),
      'There is no party or person with the id “somebody”.',
    ],
    [treaty({ visit: 't1' }), 'There is no visit with the id “t1”; it is that of an agreement.'],
    [treaty({ parties: ['kz'] }), 'There is no party with the id “kz”. Did you mean “KZ”?'],
  ],
  'newer-version': [
    [
      file({ comity: '2' }),
      'The file has format version “2”; this library knows “1”. Its records are tried all the same.',
    ],
  ],
};
