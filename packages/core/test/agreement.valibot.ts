import * as v from 'valibot';
import { COUNTRY_CODES } from '../src/countries/index.js';
import { isDateByOracle } from './edtf-oracle.js';

/*
 * The agreement once more, written by hand in valibot from the description of the format: a second opinion on
 * every record.
 */

const text = v.pipe(v.string(), v.regex(/\S/));
const flag = v.boolean();
const id = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const address = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"]+$/i));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
const date = v.pipe(v.string(), v.check(isDateByOracle));
const source = v.union([id, address]);
const party = v.union([id, v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))]);
const country = v.picklist(COUNTRY_CODES);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One of these codes. */
const codes = (list: string) => v.picklist(list.split(' '));

/** An object of entries with keys of one form and values of one schema; at least one. */
const entries = (key: v.GenericSchema, value: v.GenericSchema) =>
  v.custom<Record<string, unknown>>((input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
    const found = Object.entries(input);
    return found.length > 0 && found.every(([name, entry]) => v.is(key, name) && v.is(value, entry));
  });

/** An object of these fields and of `x-` ones, of which one in the group is needed. */
function object(fields: v.ObjectEntries, oneOf: readonly string[] = []) {
  return v.pipe(
    v.custom<Record<string, unknown>>((input) => {
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
      const keys = Object.keys(input);
      const known = keys.every((key) => Object.hasOwn(fields, key) || key.startsWith('x-'));
      return known && (oneOf.length === 0 || oneOf.some((key) => keys.includes(key)));
    }),
    v.looseObject(fields),
  );
}

const words = v.union([text, entries(language, text)]);
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(schema);
const many = <T extends v.GenericSchema>(schema: T) => v.optional(v.array(schema));

const personLink = v.union([
  id,
  object({ person: maybe(id), asStated: maybe(words), office: maybe(words), party: maybe(party) }, [
    'person',
    'asStated',
    'office',
    'party',
  ]),
]);
const placeLink = v.union([
  id,
  object({ place: maybe(id), asStated: maybe(words), country: maybe(country) }, [
    'place',
    'asStated',
    'country',
  ]),
]);
const recordLink = v.union([id, object({ ref: maybe(id), asStated: maybe(words) }, ['ref', 'asStated'])]);
const basis = v.picklist(['stated', 'derived', 'inferred', 'editorial']);
const confidence = v.picklist(['low', 'medium', 'high']);

const partyLink = v.union([
  party,
  object(
    {
      party: maybe(party),
      asStated: maybe(words),
      country: maybe(country),
      kind: maybe(
        codes(
          'state government ministry agency region company fund university parliament igo ' + 'ngo community',
        ),
      ),
      roles: many(
        codes(
          'party signatory depositary guarantor witness mediator implementing funding ' +
            'beneficiary observer acceding successor',
        ),
      ),
      onBehalfOf: maybe(party),
      identification: maybe(object({ ref: party, basis, confidence, note: words, source: maybe(source) })),
    },
    ['party', 'asStated', 'country'],
  ),
]);

const sector = v.union([
  text,
  object({
    code: text,
    vocabulary: maybe(text),
    primary: maybe(flag),
    weight: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    asStated: maybe(words),
  }),
]);

const base = {
  citations: many(
    v.union([
      source,
      object({
        source,
        quote: maybe(text),
        locator: maybe(text),
        fields: many(text),
        basis: maybe(basis),
        confidence: maybe(confidence),
        note: maybe(words),
      }),
    ]),
  ),
  reports: many(
    object(
      {
        field: text,
        value: maybe(v.custom<unknown>((input) => input !== null)),
        asStated: maybe(words),
        source: maybe(source),
        quote: maybe(text),
        locator: maybe(text),
      },
      ['value', 'asStated', 'quote'],
    ),
  ),
  note: maybe(words),
  corrections: many(object({ date, note: words })),
  updated: maybe(date),
  visibility: maybe(v.picklist(['public', 'internal'])),
  ids: maybe(entries(text, text)),
};

const duration = v.pipe(v.string(), v.regex(/^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/), v.minLength(3));

const signing = {
  signatures: many(
    object(
      {
        person: maybe(personLink),
        party: maybe(party),
        capacity: maybe(words),
        on: maybe(date),
        place: maybe(placeLink),
      },
      ['person', 'party', 'capacity'],
    ),
  ),
  signedOn: maybe(date),
  signingPlaces: many(placeLink),
  entryIntoForce: maybe(date),
  retroactive: maybe(flag),
  expiresOn: maybe(date),
  renewal: maybe(object({ automatic: maybe(flag), period: maybe(duration), notice: maybe(duration) })),
};

const status = {
  ended: maybe(
    object(
      {
        on: maybe(date),
        how: maybe(codes('terminated denounced expired superseded withdrawn completed discontinued')),
      },
      ['on', 'how'],
    ),
  ),
  events: many(
    object({
      act: codes(
        'initialled adopted approved ratified accepted acceded succeeded ' +
          'provisionally-applied suspended resumed reserved withdrew registered',
      ),
      on: maybe(date),
      effective: maybe(date),
      party: maybe(partyLink),
    }),
  ),
  status: maybe(
    codes(
      'announced agreed negotiated initialled adopted partially-signed signed approved ' +
        'provisionally-applied in-force in-effect suspended ended completed discontinued ' +
        'withdrawn unknown',
    ),
  ),
  statusAsStated: maybe(words),
  binding: maybe(
    object({
      value: v.picklist(['yes', 'no', 'mixed', 'unknown']),
      basis: maybe(v.picklist(['stated', 'text', 'presumed', 'register'])),
    }),
  ),
};

const content = {
  governedBy: maybe(words),
  sectors: many(sector),
  relations: many(
    object({
      type: codes('amends supplements implements supersedes terminates extends protocol-to under'),
      to: id,
    }),
  ),
  establishes: many(recordLink),
  projects: many(recordLink),
  routes: many(recordLink),
  provisions: many(object({ text: words, sectors: many(sector), planned: maybe(flag) })),
  value: maybe(
    object(
      {
        amount: maybe(v.number()),
        currency: maybe(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
        asStated: maybe(words),
      },
      ['amount', 'asStated'],
    ),
  ),
  documents: many(
    object({
      url: address,
      language: maybe(language),
      authentic: maybe(flag),
      mediaType: maybe(text),
      sha256: maybe(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/i))),
    }),
  ),
  registrations: many(object({ register: words, number: maybe(text), date: maybe(date) })),
  depositary: maybe(partyLink),
};

/** Accepts what an agreement may be. */
export const agreementInValibot = object(
  {
    ...base,
    id,
    kind: codes(
      'treaty convention charter agreement protocol exchange-of-notes agreed-minutes ' +
        'arrangement modus-vivendi memorandum-of-understanding joint-declaration ' +
        'joint-statement programme action-plan letter-of-intent contract amendment ' +
        'accession-instrument annex unspecified',
    ),
    title: maybe(words),
    shortTitle: maybe(words),
    description: maybe(words),
    count: maybe(
      object(
        {
          stated: maybe(count),
          atLeast: maybe(count),
          atMost: maybe(count),
          about: maybe(v.literal(true)),
          asStated: maybe(words),
        },
        ['stated', 'atLeast', 'atMost', 'asStated'],
      ),
    ),
    complete: maybe(flag),
    partOf: maybe(id),
    parties: many(partyLink),
    lateralityAsStated: maybe(
      v.picklist(['unilateral', 'bilateral', 'trilateral', 'plurilateral', 'multilateral', 'unknown']),
    ),
    visit: maybe(id),
    meeting: maybe(id),
    ...signing,
    ...status,
    ...content,
  },
  ['title', 'count', 'description'],
);
