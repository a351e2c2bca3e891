/**
 * A dataset of 75,000 records to search: agreements, outcomes and visits with the parties, people and places that they
 * name, in English and partly in Azerbaijani and Kazakh, made from a fixed seed. Its words are as uneven as those of a
 * language: a few are in every second title, most are in a handful.
 */
import { randomFrom } from './records.mjs';

const AGREEMENTS = 55_000;
const OUTCOMES = 15_000;
const VISITS = 5000;
const RARE_WORDS = 20_000;

const COMMON =
  'cooperation agreement protocol between government republic field mutual development trade energy transport culture education investment protection taxation recognition air services customs transit railway digital health science tourism agriculture defence environment water standards labour migration consular visas'.split(
    ' ',
  );
const ENDINGS = ['an', 'ov', 'ek', 'ia', 'is', 'um', 'or', 'ent', 'ik', 'al'];
const SYLLABLES =
  'ba ku as ta na ra mi lo ge zer qa zax us bek ti fli sam ar kand sha ki ye re van du bai ga lo'.split(' ');
const AZ = [
  'əməkdaşlıq',
  'haqqında',
  'saziş',
  'ticarət',
  'İqtisadiyyat',
  'nəqliyyat',
  'mədəniyyət',
  'Qazaxıstan',
  'sərmayə',
];
const KK = [
  'ынтымақтастық',
  'туралы',
  'келісім',
  'сауда',
  'Қазақстан',
  'көлік',
  'мәдениет',
  'үкімет',
  'әріптестік',
];
const AGREEMENT_KINDS = [
  'treaty',
  'agreement',
  'protocol',
  'memorandum-of-understanding',
  'joint-statement',
  'contract',
];
const OUTCOME_KINDS = ['decision', 'commitment', 'discussion', 'initiative'];
const VISIT_KINDS = ['state', 'official', 'working', 'unspecified'];
const STATUSES = ['signed', 'in-force', 'adopted', 'approved', 'ended', 'unknown'];

/** @typedef {ReturnType<typeof randomFrom>} Random */

/** @param {Random} random @param {number} words */
function phrase(random, words) {
  return Array.from({ length: words }, () =>
    random.chance(0.7)
      ? COMMON[Math.floor(COMMON.length * random.share() ** 2)]
      : rareWord(random.below(RARE_WORDS)),
  ).join(' ');
}

/** @param {number} number */
function rareWord(number) {
  const [a, b, c] = [number % 30, Math.floor(number / 30) % 30, Math.floor(number / 900)];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c % 30]}${ENDINGS[number % 10]}`;
}

/** @param {Random} random @param {string} english */
function inLanguages(random, english) {
  if (random.chance(0.7)) return english;
  const other = (/** @type {string[]} */ words) =>
    Array.from({ length: 5 }, () => random.one(words)).join(' ');
  return random.chance(0.5) ? { en: english, az: other(AZ) } : { en: english, kk: other(KK) };
}

/** @param {Random} random */
function date(random) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  const year = 1950 + random.below(76);
  return random.chance(0.9) ? `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}` : `${year}`;
}

/**
 * @param {readonly string[]} countries
 * @param {readonly string[]} sectors
 */
export function searchDataset(countries, sectors) {
  const random = randomFrom(20251120);
  const many = (/** @type {number} */ count, /** @type {(entry: number) => object} */ make) =>
    Array.from({ length: count }, (_, entry) => make(entry));
  const party = () => (random.chance(0.6) ? random.one(countries) : `party-${random.below(1200)}`);
  const some = (/** @type {number} */ share, /** @type {() => object} */ make) =>
    random.chance(share) ? make() : {};
  const someSectors = () => ({ sectors: many(1 + random.below(2), () => random.one(sectors)) });
  return {
    comity: '1',
    parties: many(1200, (entry) => ({
      id: `party-${entry}`,
      name: inLanguages(random, `Ministry of ${phrase(random, 2)}`),
      country: random.one(countries),
      kind: 'ministry',
    })),
    people: many(3000, (entry) => ({ id: `person-${entry}`, name: phrase(random, 2) })),
    places: many(500, (entry) => ({ id: `place-${entry}`, name: rareWord(entry * 37) })),
    visits: many(VISITS, (entry) => ({
      id: `visit-${entry}`,
      kind: random.one(VISIT_KINDS),
      visitors: [`person-${random.below(3000)}`],
      origin: [random.one(countries)],
      destinations: [random.one(countries)],
      startDate: date(random),
      status: 'completed',
      ...some(0.3, () => ({ title: inLanguages(random, `Visit on ${phrase(random, 4)}`) })),
    })),
    agreements: many(AGREEMENTS, (entry) => ({
      id: `agreement-${entry}`,
      kind: random.one(AGREEMENT_KINDS),
      title: inLanguages(random, `Agreement No. ${entry} on ${phrase(random, 9)}`),
      parties: [party(), party()],
      signedOn: date(random),
      ...someSectors(),
      ...some(0.6, () => ({ status: random.one(STATUSES) })),
      ...some(0.5, () => ({ description: inLanguages(random, phrase(random, 25)) })),
      ...some(0.5, () => ({ signingPlaces: [`place-${random.below(500)}`] })),
      ...some(0.5, () => ({ signatures: [{ person: `person-${random.below(3000)}` }] })),
      ...some(0.2, () => ({ visit: `visit-${random.below(VISITS)}` })),
    })),
    outcomes: many(OUTCOMES, (entry) => ({
      id: `outcome-${entry}`,
      kind: random.one(OUTCOME_KINDS),
      text: inLanguages(random, phrase(random, 14)),
      by: [party(), party()],
      visit: `visit-${random.below(VISITS)}`,
      ...someSectors(),
    })),
  };
}

/** What people type into a field of search: one word, its beginning, two and three words of one record, a slip. */
export function searchQueries(/** @type {any} */ dataset, /** @type {number} */ each) {
  const random = randomFrom(20251121);
  const words = () => {
    const { title } = random.one(dataset.agreements);
    const text = typeof title === 'string' ? title : title.en;
    return text.toLowerCase().split(' ').slice(4);
  };
  const several = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => random.one(words())).join(' ');
  const ofOne = (/** @type {number} */ count) => words().slice(0, count).join(' ');
  const swapped = (/** @type {string} */ word) =>
    word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);
  const kinds = {
    'one word': () => several(1),
    'a letter': () => several(1).slice(0, 1),
    beginning: () => several(1).slice(0, 4),
    'two words': () => several(2),
    'three words of one title': () => ofOne(3),
    slip: () => swapped(rareWord(random.below(RARE_WORDS))),
    'all records': () => '',
  };
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: each }, () => ({ kind, text: make() })),
  );
}
