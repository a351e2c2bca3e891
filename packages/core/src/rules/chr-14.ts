import type { Person, OfficeHeld } from '../models/person.js';
import type { Text } from '../models/values.js';
import { isBefore } from './days.js';
import { foldName, wordsOf } from './names.js';
import type { Rule } from './rule.js';

/** Whoever signs holds the office on that day, as far as the file knows the times of the person's offices. */
export const chr14: Rule = {
  id: 'CHR-14',
  severity: 'warning',
  reads: ['signedOn', 'visit'],
  records: {
    agreement: (agreement, report, facts) => {
      if (facts.officials.size === 0 || agreement.signatures === undefined) return;
      for (const [at, { person: link, on, capacity }] of agreement.signatures.entries()) {
        if (link === undefined) continue;
        const person = facts.officials.get((typeof link === 'string' ? link : link.person) ?? '');
        const date = on ?? facts.signedOn(agreement);
        const office = typeof link === 'string' ? capacity : (capacity ?? link.office);
        if (person === undefined || !heldNone(person, office, date)) continue;
        report(['signatures', at], { name: facts.words(person.name), date });
      }
    },
  },
};

/** True when each office that can be meant was certainly held at another time. */
function heldNone({ offices = [] }: Person, office: Text | undefined, date: string | undefined): boolean {
  const names = new Set(wordsOf(office).map(foldName));
  const meant =
    office === undefined ? offices : offices.filter((held) => namesOf(held).some((name) => names.has(name)));
  return meant.length > 0 && meant.every(({ from, to }) => isBefore(date, from) || isBefore(to, date));
}

function namesOf({ office }: OfficeHeld): string[] {
  return wordsOf(office).map(foldName);
}
