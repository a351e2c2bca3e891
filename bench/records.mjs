/**
 * The records that are measured: agreements as registers hold them, every one different, made from a fixed seed, and
 * the same records with faults. All of them go through JSON, as data does.
 */

/**
 * A small pseudo-random generator (mulberry32): the same numbers in every run.
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    below,
    share: next,
    chance: (/** @type {number} */ share) => next() < share,
    /** @template T @param {readonly T[]} values @returns {T} */
    one: (values) => /** @type {T} */ (values[below(values.length)]),
  };
}

/** @typedef {ReturnType<typeof randomFrom>} Random */

const KINDS = [
  'treaty',
  'agreement',
  'protocol',
  'memorandum-of-understanding',
  'joint-statement',
  'action-plan',
];
const COUNTRIES = ['AZ', 'KZ', 'TR', 'GE', 'UZ', 'KG', 'TM', 'HU', 'IT', 'CN', 'AE', 'DE', 'FR', 'JP'];
const SECTORS = [
  'energy-oil-gas',
  'energy-electricity',
  'transport',
  'transport-corridors',
  'trade',
  'culture',
];
const STATUSES = ['signed', 'in-force', 'adopted', 'approved', 'unknown'];
const SUBJECTS = ['trade', 'transit', 'energy', 'culture', 'higher education', 'customs', 'air services'];
const QUOTES = [
  'The parties signed the document in the presence of the two presidents.',
  '“The two sides agreed to deepen their cooperation.”',
  'Tərəflər əməkdaşlığı genişləndirmək barədə razılığa gəldilər.',
  'Тараптар ынтымақтастықты кеңейтуге келісті.',
];

/** @param {Random} random @param {number} [fullShare] */
function date(random, fullShare = 0.85) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  const year = 1991 + random.below(35);
  if (!random.chance(fullShare))
    return random.chance(0.5) ? `${year}` : `${year}-${two(1 + random.below(12))}`;
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

/** @param {Random} random @param {string} english */
function localized(random, english) {
  if (random.chance(0.35)) return english;
  const all = { en: english, az: `${english} (azərbaycanca)`, kk: `${english} (қазақша)` };
  return random.chance(0.5) ? { en: all.en, az: all.az } : all;
}

/** @param {Random} random */
function party(random) {
  const code = random.one(COUNTRIES);
  if (random.chance(0.5)) return code;
  return {
    party: random.chance(0.5) ? code : `ministry-of-energy-${random.below(40)}`,
    asStated: localized(random, 'the Government of the Republic'),
    kind: random.one(['state', 'government', 'ministry', 'company']),
    ...(random.chance(0.4) ? { roles: ['signatory'] } : {}),
  };
}

/** @param {Random} random @param {number} index */
function citation(random, index) {
  if (random.chance(0.4)) return `source-${index % 50}`;
  return {
    source: random.chance(0.5) ? `source-${index % 50}` : `https://example.org/register/${index}`,
    quote: random.one(QUOTES),
    locator: `S${random.below(30)}`,
    fields: ['title', 'signedOn'],
    basis: random.one(['stated', 'derived', 'inferred']),
  };
}

/** @param {Random} random */
function signature(random) {
  return {
    person: random.chance(0.5)
      ? `person-${random.below(300)}`
      : { asStated: 'President Ilham Aliyev', office: localized(random, 'President') },
    party: random.one(COUNTRIES),
    on: date(random),
  };
}

/**
 * One agreement. About half of the optional fields are there, in changing company.
 *
 * @param {Random} random
 * @param {number} index
 * @returns {Record<string, unknown>}
 */
function agreement(random, index) {
  const subject = random.one(SUBJECTS);
  const some = (/** @type {number} */ share, /** @type {() => Record<string, unknown>} */ fields) =>
    random.chance(share) ? fields() : {};
  const several = (/** @type {number} */ most, /** @type {(entry: number) => unknown} */ make) =>
    Array.from({ length: 1 + random.below(most) }, (_, entry) => make(entry));
  return {
    id: `agreement-on-cooperation-${index}`,
    kind: random.one(KINDS),
    title: localized(random, `Agreement No. ${index} on cooperation in the field of ${subject}`),
    parties: [party(random), party(random), ...(random.chance(0.2) ? [party(random)] : [])],
    signedOn: date(random),
    ...some(0.4, () => ({ shortTitle: localized(random, `Agreement on ${subject}`) })),
    ...some(0.3, () => ({
      description: localized(random, `It lays down how the parties work on ${subject}.`),
    })),
    ...some(0.6, () => ({ visit: `visit-${index % 400}` })),
    ...some(0.5, () => ({ signingPlaces: several(2, () => `place-${random.below(90)}`) })),
    ...some(0.5, () => ({ signatures: several(2, () => signature(random)) })),
    ...some(0.6, () => ({ status: random.one(STATUSES) })),
    ...some(0.4, () => ({ entryIntoForce: date(random) })),
    ...some(0.2, () => ({
      expiresOn: date(random),
      renewal: { automatic: true, period: 'P5Y', notice: 'P6M' },
    })),
    ...some(0.4, () => ({ binding: { value: 'yes', basis: 'presumed' } })),
    ...some(0.8, () => ({
      sectors: several(2, () =>
        random.chance(0.5)
          ? random.one(SECTORS)
          : { code: random.one(SECTORS), primary: true, weight: random.below(101) },
      ),
    })),
    ...some(0.3, () => ({ events: several(2, () => ({ act: 'ratified', on: date(random), party: 'AZ' })) })),
    ...some(0.3, () => ({
      relations: [{ type: 'implements', to: `agreement-on-cooperation-${random.below(index + 1)}` }],
    })),
    ...some(0.3, () => ({ provisions: several(3, () => ({ text: localized(random, `On ${subject}.`) })) })),
    ...some(0.2, () => ({ value: { amount: random.below(1e9) / 100, currency: 'USD' } })),
    ...some(0.4, () => ({
      documents: several(2, () => ({ url: `https://example.org/text/${index}.pdf`, language: 'az' })),
    })),
    ...some(0.2, () => ({ registrations: [{ register: 'UNTS', number: `I-${index}`, date: date(random) }] })),
    ...some(0.8, () => ({ citations: several(2, () => citation(random, index)) })),
    ...some(0.2, () => ({ note: localized(random, 'The source gives the day in the local calendar.') })),
    ...some(0.4, () => ({ updated: date(random, 1), visibility: 'public' })),
    ...some(0.3, () => ({ ids: { wikidata: `Q${index}` } })),
  };
}

/**
 * Distinct agreements that every contender must accept.
 *
 * @param {number} count
 * @returns {Record<string, unknown>[]}
 */
export function agreements(count) {
  const random = randomFrom(20251023);
  return Array.from({ length: count }, (_, index) => JSON.parse(JSON.stringify(agreement(random, index))));
}

/**
 * A whole file around agreements: whatever they refer to is in it.
 *
 * @param {readonly Record<string, unknown>[]} records
 */
export function datasetOf(records) {
  const many = (
    /** @type {number} */ count,
    /** @type {(entry: number) => Record<string, unknown>} */ make,
  ) => Array.from({ length: count }, (_, entry) => make(entry));
  return {
    comity: '1',
    sources: many(50, (entry) => ({ id: `source-${entry}`, title: `Register ${entry}` })),
    parties: many(40, (entry) => ({
      id: `ministry-of-energy-${entry}`,
      name: `Ministry of Energy ${entry}`,
    })),
    people: many(300, (entry) => ({ id: `person-${entry}`, name: `Person ${entry}` })),
    places: many(90, (entry) => ({ id: `place-${entry}`, name: `Place ${entry}` })),
    visits: many(400, (entry) => ({ id: `visit-${entry}`, kind: 'official' })),
    agreements: records,
  };
}

/** What can be wrong with an agreement; each is a mistake that registers hold. @type {((record: any) => void)[]} */
const FAULTS = [
  (record) => (record.kind = 'memorandom'),
  (record) => (record.signedOn = '22.10.2025'),
  (record) => (record.status = 'inforce'),
  (record) => delete record.id,
  (record) => (record.id = 'Not An Id'),
  (record) => ((record.singedOn = record.signedOn), delete record.signedOn),
  (record) => (record.remarks = 'nobody knows this field'),
  (record) => (record.projects = [7]),
  (record) => (record.parties = 'AZ'),
  (record) => (record.title = { english: 'Agreement', EN: '' }),
  (record) => (record.complete = 'yes'),
  (record) => (record.documents = [{ url: 'www.example.org' }]),
  (record) => (record.value = { amount: '7', currency: 'dollars' }),
  (record) => (record.binding = { value: 'perhaps' }),
  (record) => (record.sectors = [{ code: 'energy', weight: 170 }]),
];

/**
 * Copies of records with one to four faults each, which every contender must refuse.
 *
 * @param {readonly Record<string, unknown>[]} records
 * @returns {Record<string, unknown>[]}
 */
export function spoiled(records) {
  const random = randomFrom(20251021);
  return records.map((record) => {
    const copy = structuredClone(record);
    const faults = new Set(Array.from({ length: 1 + random.below(4) }, () => random.one(FAULTS)));
    for (const fault of faults) fault(copy);
    return JSON.parse(JSON.stringify(copy));
  });
}
