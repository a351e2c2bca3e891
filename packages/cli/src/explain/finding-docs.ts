import type { FindingCode } from '@comity/core';

/** What a code means, for whoever meets it. */
export interface CodeDoc {
  readonly title: string;
  /** Why it matters, and what to do. */
  readonly why: string;
  /** A file that has the finding, and the same file put right; as text. */
  readonly bad: string;
  readonly good: string;
}

/** A file with one treaty that has these fields too. */
function treaty(fields: string): string {
  return `{ "comity": "1",
  "agreements": [
    { "id": "transport", "kind": "treaty", "title": "Treaty on Transport"${fields === '' ? '' : `,\n      ${fields}`} }
  ] }`;
}

function file(fields: string): string {
  return `{ "comity": "1",\n  ${fields} }`;
}

const GOOD = treaty('');
const LINES =
  '{ "comity": "1" }\n{ "type": "agreement", "id": "transport", "kind": "treaty", "title": "Treaty" }';

/** The structural findings. Rules bring their own. */
export const FINDING_DOCS: Readonly<Record<FindingCode, CodeDoc>> = {
  'invalid-json': {
    title: 'The text is not JSON',
    why: 'Nothing can be read of a file that is not JSON. The position is that of the first mistake; most often a comma, a bracket or a quotation mark is missing just before it. A text that is JSON in another encoding should be saved as UTF-8.',
    bad: '{ "comity": "1",\n  "agreements": [\n    { "id": "transport", "kind": "treaty", "title": "Treaty", }\n  ] }',
    good: GOOD,
  },
  'not-a-dataset': {
    title: 'The JSON is no dataset',
    why: 'A dataset is one object: what the file says of itself, and lists of records. A bare list of records is none, since nobody could tell what they are.',
    bad: '[{ "id": "transport", "kind": "treaty", "title": "Treaty" }]',
    good: GOOD,
  },
  'invalid-line': {
    title: 'A line of NDJSON is not JSON',
    why: 'In NDJSON each line is one whole record. Only the broken line is lost; the others are read.',
    bad: `${LINES}\n{ "type": "visit", }`,
    good: LINES,
  },
  'unknown-type': {
    title: 'A line of NDJSON names no type that there is',
    why: 'The field “type” says what a line is. A record of an unknown type cannot be read.',
    bad: LINES.replace('"agreement"', '"agrement"'),
    good: LINES,
  },
  'unreadable-record': {
    title: 'A record cannot be read',
    why: 'The record is longer than the limit of a stream, or is a value that throws when it is read. Split it, or raise the limit.',
    bad: '',
    good: GOOD,
  },
  'wrong-type': {
    title: 'A value of another type',
    why: 'A text where a list is expected, a number where a text is: a program that reads the file would fail on it, so the record is left out.',
    bad: treaty('"parties": "AZ"'),
    good: treaty('"parties": ["AZ", "KZ"]'),
  },
  'null-value': {
    title: 'null stands for nothing in particular',
    why: 'Nobody can tell whether null means unknown, none, or not yet entered. Leave the field out when the source says nothing; write [] when it says that there is none.',
    bad: treaty('"signedOn": null'),
    good: GOOD,
  },
  'missing-key': {
    title: 'A field that must be there is missing',
    why: 'Without it the record cannot be told from others or cannot be shown. Only what every source can give is required.',
    bad: '{ "comity": "1", "agreements": [{ "id": "transport", "title": "Treaty on Transport" }] }',
    good: GOOD,
  },
  'invalid-id': {
    title: 'An id that cannot be used in addresses',
    why: 'Ids name records in references and in web addresses, so they are lower-case Latin letters, digits and single hyphens. Change the references to it as well.',
    bad: treaty('').replace('"transport"', '"Transport 2025"'),
    good: treaty('').replace('"transport"', '"transport-2025"'),
  },
  'invalid-reference': {
    title: 'A reference that has no form of one',
    why: 'A record is named by its id, a country by its two capitals. Names change and are spelt in many ways. Where only a name is known, say so with “asStated”.',
    bad: treaty('"parties": ["Kazakhstan", "AZ"]'),
    good: treaty('"parties": ["KZ", "AZ"]'),
  },
  'invalid-source': {
    title: 'A source that can be found nowhere',
    why: 'A citation names a source of the file by its id, or a web address, so that a reader can check it.',
    bad: treaty('"citations": ["The Official Gazette"]'),
    good: treaty('"citations": ["https://example.org/gazette/12"]'),
  },
  'invalid-date': {
    title: 'A date that does not exist or is written in another way',
    why: 'Dates are written year first, as in ISO 8601, and may be partial: 2025, 2025-10, XXXX-10-23. Other ways are read differently in different countries. Dates such as 9999-12-31 stand for “no date”: leave the field out.',
    bad: treaty('"signedOn": "23.10.2025"'),
    good: treaty('"signedOn": "2025-10-23"'),
  },
  'invalid-language': {
    title: 'A language that is no tag of BCP 47',
    why: 'Languages have tags such as en, az or sr-Latn; browsers and screen readers choose voices and fonts by them.',
    bad: treaty('"note": { "English": "A note." }'),
    good: treaty('"note": { "en": "A note." }'),
  },
  'invalid-address': {
    title: 'A web address that is none',
    why: 'An address starts with http:// or https://. Others could run code or lead nowhere.',
    bad: '{ "comity": "1", "sources": [{ "id": "gazette", "title": "Gazette", "url": "www.example.org" }] }',
    good: '{ "comity": "1", "sources": [{ "id": "gazette", "title": "Gazette", "url": "https://www.example.org" }] }',
  },
  'invalid-duration': {
    title: 'A duration that is not written as in ISO 8601',
    why: 'Five years are P5Y, six months P6M, so that expiry can be calculated.',
    bad: treaty('"renewal": { "period": "5 years" }'),
    good: treaty('"renewal": { "period": "P5Y" }'),
  },
  'invalid-currency': {
    title: 'A currency that is no code of ISO 4217',
    why: 'Signs such as $ belong to several currencies; three capitals are clear.',
    bad: treaty('"value": { "amount": 5, "currency": "$" }'),
    good: treaty('"value": { "amount": 5, "currency": "USD" }'),
  },
  'invalid-checksum': {
    title: 'A checksum that is no SHA-256',
    why: 'The checksum proves that a document is the one that was read. It has 64 hexadecimal digits.',
    bad: treaty('"documents": [{ "url": "https://example.org/t.pdf", "sha256": "abc" }]'),
    good: treaty('"documents": [{ "url": "https://example.org/t.pdf" }]'),
  },
  'invalid-colour': {
    title: 'A colour that is not written with six hexadecimal digits',
    why: 'Badges are drawn with it, and its contrast is measured.',
    bad: '{ "comity": "1", "sectors": [{ "code": "x-tea", "label": "Tea", "colour": "green" }] }',
    good: '{ "comity": "1", "sectors": [{ "code": "x-tea", "label": "Tea", "colour": "#1b6095" }] }',
  },
  'out-of-range': {
    title: 'A number that cannot be',
    why: 'A latitude has at most 90 degrees, a count is not negative.',
    bad: '{ "comity": "1", "places": [{ "id": "aktau", "name": "Aktau", "latitude": 143.65, "longitude": 51.2 }] }',
    good: '{ "comity": "1", "places": [{ "id": "aktau", "name": "Aktau", "latitude": 43.65, "longitude": 51.2 }] }',
  },
  'empty-text': {
    title: 'A text without words',
    why: 'An empty text looks like an answer and says nothing. Leave the field out.',
    bad: treaty('"note": ""'),
    good: GOOD,
  },
  'empty-object': {
    title: 'An object without fields',
    why: 'It looks like an answer and says nothing. Leave it out.',
    bad: treaty('"note": {}'),
    good: GOOD,
  },
  'too-many-findings': {
    title: 'Too many mistakes in one record',
    why: 'The first of them are reported. Most often one cause, such as a wrong mapping, is behind them all.',
    bad: treaty(`"parties": [${Array.from({ length: 101 }, () => '5').join(', ')}]`),
    good: GOOD,
  },
  'duplicate-id': {
    title: 'Two records with one id',
    why: 'A reference to it could mean either. The first counts; the other is left out.',
    bad: file(
      '"agreements": [\n    { "id": "transport", "kind": "treaty", "title": "Treaty on Transport" },\n    { "id": "transport", "kind": "protocol", "title": "Protocol on Transport" }\n  ]',
    ),
    good: file(
      '"agreements": [\n    { "id": "transport", "kind": "treaty", "title": "Treaty on Transport" },\n    { "id": "transport-protocol", "kind": "protocol", "title": "Protocol on Transport" }\n  ]',
    ),
  },
  'duplicate-key': {
    title: 'A field that stands twice',
    why: 'JSON keeps the last one and loses the others without a word.',
    bad: treaty('"signedOn": "2024", "signedOn": "2025"'),
    good: treaty('"signedOn": "2025"'),
  },
  'misspelt-key': {
    title: 'A field whose name is probably misspelt',
    why: 'What it holds is not read. Correct the name; a field of your own starts with x-.',
    bad: treaty('"signdOn": "2025-10-23"'),
    good: treaty('"signedOn": "2025-10-23"'),
  },
  'unknown-key': {
    title: 'A field that nobody knows',
    why: 'What it holds is kept and not shown. A field of your own starts with x-, so that it never gets another meaning in a later version.',
    bad: treaty('"archiveBox": "B-12"'),
    good: treaty('"x-archive-box": "B-12"'),
  },
  'unknown-list': {
    title: 'A list that nobody knows',
    why: 'Its records are not read.',
    bad: '{ "comity": "1", "agreement": [{ "id": "transport", "kind": "treaty", "title": "Treaty" }] }',
    good: GOOD,
  },
  'unknown-code': {
    title: 'A code that is in no list',
    why: 'Counts, filters and translations go by the code. The record is kept and shown as it is stated.',
    bad: treaty('').replace('"treaty"', '"traety"'),
    good: GOOD,
  },
  'unknown-country': {
    title: 'Two capitals that are no country of ISO 3166-1',
    why: 'UK is GB, EN is a language. A body that is no country is a record in “parties”.',
    bad: treaty('"parties": ["UK", "AZ"]'),
    good: treaty('"parties": ["GB", "AZ"]'),
  },
  'withdrawn-country': {
    title: 'A code of a country that is no more',
    why: 'ISO 3166-1 has withdrawn the code, since the country was divided, joined another one or changed its name (ISO 3166-3). It is a warning: of a time when the code was right, it says what the source says. For a state that is no more, add a party with its name and point at that; else use the code of today.',
    bad: treaty('"parties": ["ZR", "AZ"]'),
    good: treaty('"parties": ["CD", "AZ"]'),
  },
  'unknown-sector': {
    title: 'A sector that is neither in the taxonomy nor in the file',
    why: 'Filters and colours go by the sector. Add sectors of your own to the list “sectors”.',
    bad: treaty('"sectors": [{ "code": "trnsport" }]'),
    good: treaty('"sectors": [{ "code": "transport" }]'),
  },
  'unresolved-reference': {
    title: 'A reference that leads nowhere',
    why: 'The record that it names is not in the file: the id is misspelt, or the record is missing.',
    bad: treaty('"visit": "almaty-2025"'),
    good: `{ "comity": "1",
  "visits": [{ "id": "almaty-2025", "kind": "official" }],
  "agreements": [
    { "id": "transport", "kind": "treaty", "title": "Treaty on Transport", "visit": "almaty-2025" }
  ] }`,
  },
  'newer-version': {
    title: 'The file has a later version of the format',
    why: 'Its records are tried all the same; some may be misunderstood. Install a later version of Comity.',
    bad: GOOD.replace('"comity": "1"', '"comity": "2"'),
    good: GOOD,
  },
};
