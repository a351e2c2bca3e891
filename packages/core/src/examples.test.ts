import { describe, expect, test } from 'vitest';
import { indexDataset, readDataset, statusOn, type Agreement } from './index.js';

// The examples of the data model, as a reader meets them first: each is read without a finding.

const SMALLEST = `
{ "comity": "1", "source": "https://www.akorda.kz/",
  "visits": [{ "id": "aliyev-astana", "kind": "state", "visitors": [{ "asStated": "President Ilham Aliyev" }],
               "origin": ["AZ"], "destinations": ["KZ"], "startDate": "2025-10-20" }],
  "agreements": [{ "id": "fund", "kind": "agreement", "title": "Agreement on a joint fund", "parties": ["AZ", "KZ"],
                   "sectors": ["investment-funds"], "signedOn": "2025-10-21", "visit": "aliyev-astana" }] }
`;

const GROUPS = `
{ "id": "documents", "kind": "unspecified", "count": { "atLeast": 2, "asStated": "a series of important documents" }, "status": "signed", "visit": "visit", "citations": [{ "source": "azertac", "locator": "S6" }] },
{ "id": "transport-documents", "partOf": "documents", "kind": "unspecified", "count": { "atLeast": 2, "asStated": "the signed documents" }, "sectors": ["transport"], "projects": ["middle-corridor"], "routes": ["baku-aktau"],
  "provisions": [{ "text": "expand the Middle Corridor", "planned": true }, { "text": "optimise cargo flows between the ports of Baku and Aktau", "planned": true }] },
{ "id": "humanitarian-agreements", "partOf": "documents", "kind": "agreement", "count": { "atLeast": 2, "asStated": "new agreements" }, "statusAsStated": "concluded",
  "sectors": [{ "code": "education" }, { "code": "culture" }, { "code": "health" }, { "code": "science-research" }], "note": "the article's \\"cultural and humanitarian sphere\\"" }
`;

const AGREED = `
{ "id": "investment-mechanism-agreement", "kind": "agreement", "title": "Agreement on the establishment of a joint investment mechanism", "status": "agreed", "visit": "visit",
  "parties": ["socar", { "asStated": "Kazakhstan's sovereign wealth fund", "country": "KZ", "kind": "fund" }], "sectors": ["energy", "investment-funds"], "establishes": ["joint-investment-mechanism"] }
`;

const OUTCOMES = `
{ "id": "transit-systems", "kind": "commitment", "text": "implement new technological systems for faster and safer transit", "by": [{ "asStated": "both sides" }], "visit": "visit", "sectors": ["transport-corridors", "digital"] },
{ "id": "transit-of-kazakh-products", "kind": "discussion", "text": "transit of Kazakh products through Azerbaijan", "visit": "visit", "sectors": ["trade-transit-goods"],
  "flow": { "goods": "Kazakh products", "origin": "KZ", "via": ["AZ"], "destination": { "asStated": "other countries in the region" } }, "reports": [{ "field": "kind", "value": "initiative", "locator": "S16" }] }
`;

const REGISTER = `
{ "id": "t1", "kind": "treaty", "title": "…", "parties": ["AZ", "KZ"], "signedOn": "1998", "entryIntoForce": "2000", "ended": { "on": "2010", "how": "denounced" } }
`;

/** A file of examples with the records that they point at. */
function fileOf({ agreements = '', outcomes = '' }: { agreements?: string; outcomes?: string }): string {
  return `{ "comity": "1",
    "sources": [{ "id": "azertac", "publisher": "AZERTAC" }],
    "parties": [{ "id": "socar", "name": "SOCAR" }],
    "visits": [{ "id": "visit", "kind": "official" }],
    "agreements": [${agreements}],
    "outcomes": [${outcomes}],
    "projects": [{ "id": "middle-corridor", "name": "Middle Corridor" }],
    "routes": [{ "id": "baku-aktau" }],
    "bodies": [{ "id": "joint-investment-mechanism", "name": "Joint investment mechanism" }] }`;
}

describe('an example is read without a finding', () => {
  test.each([
    ['the smallest useful file', SMALLEST, 2],
    ['groups that are known only as groups', fileOf({ agreements: GROUPS }), 9],
    ['what was agreed and not signed, with a party that has no name', fileOf({ agreements: AGREED }), 7],
    ['results without a document', fileOf({ outcomes: OUTCOMES }), 8],
    ['a line of a register', fileOf({ agreements: REGISTER }), 7],
  ])('%s', (_, text, records) => {
    const { report } = readDataset(text);
    expect(report).toEqual({
      ok: true,
      findings: [],
      records: { read: records, accepted: records },
      truncated: false,
    });
  });
});

test('the line of a register was not yet, is, and is no longer in force', () => {
  const { dataset } = readDataset(fileOf({ agreements: REGISTER }));
  const treaty = indexDataset(dataset).find('agreement', 't1') as Agreement;
  const forceOn = (day: string) => statusOn(treaty, day).force;
  expect(
    ['1997-01-01', '1998-07-01', '1999-01-01', '2005-01-01', '2010-07-01', '2011-01-01'].map(forceOn),
  ).toEqual(['not-yet', 'not-yet', 'not-yet', 'in-force', 'unknown', 'no-longer']);
});
