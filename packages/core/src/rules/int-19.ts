import { COUNTRY_NAMES } from '../countries/names.generated.js';
import { int19 as cellRule } from './import/int-19.js';
import type { CellBreach } from './import/cell.js';
import { linkOf, type Facts } from './facts.js';
import { historicState } from './historic-states.js';
import { wordsOf } from './names.js';
import type { Rule } from './rule.js';

/** How many different names are looked at in one file: each is compared with every known one. */
const MOST = 2000;
/** Of the parties of the file, so many are known names. */
const PARTIES = 500;

/** A party that is only named is no slip of a country's name or of another party's. */
export const int19: Rule = {
  id: 'INT-19',
  severity: 'warning',
  file: (reportIn, facts) => {
    const known = [
      ...COUNTRY_NAMES.split('|'),
      ...facts.index
        .all('party')
        .slice(0, PARTIES)
        .flatMap(({ name }) => wordsOf(name)),
    ];
    const asked = new Map<string, CellBreach | undefined>();
    for (const { type, at, path, name } of namesIn(facts)) {
      if (!asked.has(name) && asked.size < MOST) {
        const isKnown = historicState(name) !== undefined;
        asked.set(name, isKnown ? undefined : cellRule(name, { kind: 'name', known }));
      }
      const breach = asked.get(name);
      if (breach !== undefined) reportIn(type, at)(path, breach.params, { suggestions: breach.suggestions });
    }
  },
};

interface PlacedName {
  readonly type: 'agreement' | 'visit';
  readonly at: number;
  readonly path: readonly (string | number)[];
  readonly name: string;
}

/** The English names of parties that no record stands for. */
function* namesIn({ index }: Facts): Generator<PlacedName> {
  for (const type of ['agreement', 'visit'] as const) {
    for (const [at, record] of index.all(type).entries()) {
      for (const field of ['parties', 'origin', 'destinations'] as const) {
        const links = (record as Partial<Record<typeof field, (string | object)[]>>)[field] ?? [];
        for (const [place, link] of links.entries()) {
          const { party, asStated } = linkOf(link);
          const name = typeof asStated === 'string' && index.language !== 'en' ? undefined : asStated;
          const words = typeof name === 'string' ? name : name?.en;
          if (party === undefined && words !== undefined)
            yield { type, at, path: [field, place], name: words };
        }
      }
    }
  }
}
