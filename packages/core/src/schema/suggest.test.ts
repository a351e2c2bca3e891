import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { AGREEMENT_KINDS, schemas } from '../models/index.js';
import { nearest } from './index.js';
import { editDistance } from './edit-distance.js';
import { differentLetters, lettersOf } from './letters.js';

const FIELDS = schemas.agreement.meta.kind === 'object' ? Object.keys(schemas.agreement.meta.fields) : [];

describe('a slip finds the word that was meant', () => {
  test.each([
    ['titel', 'title'],
    ['singedOn', 'signedOn'],
    ['signed_on', 'signedOn'],
    ['SignedOn', 'signedOn'],
    ['partis', 'parties'],
    ['sector', 'sectors'],
    ['entryInForce', 'entryIntoForce'],
    ['knid', 'kind'],
  ])('%s → %s', (written, meant) => {
    expect(nearest(written, FIELDS)[0]).toBe(meant);
  });

  test.each([
    ['memorandom', 'memorandum-of-understanding'],
    ['memorandum', 'memorandum-of-understanding'],
    ['Memorandum of Understanding', 'memorandum-of-understanding'],
    ['joint statment', 'joint-statement'],
    ['joint_declaration', 'joint-declaration'],
    ['trety', 'treaty'],
    ['protokol', 'protocol'],
    ['program', 'programme'],
    ['accession', 'accession-instrument'],
  ])('%s → %s', (written, meant) => {
    expect(nearest(written, AGREEMENT_KINDS)[0]).toBe(meant);
  });
});

describe('nothing is suggested', () => {
  test.each(['telephone', 'x', '', '-', 'zz', '条約', 'colour'])('for %j', (written) => {
    expect(nearest(written, FIELDS)).toEqual([]);
  });

  test('for a sentence', () => {
    const sentence = 'the agreement was signed on the day of the visit';
    expect(nearest(sentence, ['signedOn', 'visit'])).toEqual([]);
    expect(nearest('signedOn', [sentence])).toEqual([]);
  });

  test('for a word that is too long to be a slip', () => {
    const long = 'signedOn'.repeat(20);
    expect(nearest(long, [long])).toEqual([]);
    expect(nearest('x'.repeat(1_000_000), FIELDS)).toEqual([]);
  });
});

/** A word of so many letters, none of them a vowel, and the same with some of them replaced behind the first. */
function slipped(length: number, slips: number): [written: string, meant: string] {
  const meant = 'bcdfghjklmnpqrst'.slice(0, length);
  return ['b' + 'zxwv'.slice(0, slips) + meant.slice(slips + 1), meant];
}

describe('the longer a word, the more slips it may hold', () => {
  test.each([
    [2, 0],
    [3, 1],
    [5, 1],
    [6, 1],
    [7, 1],
    [8, 2],
    [9, 2],
    [10, 2],
    [13, 2],
    [14, 3],
    [16, 3],
  ])('%i letters, %i slips', (length, slips) => {
    const [written, meant] = slipped(length, slips);
    expect(nearest(written, [meant])).toEqual([meant]);
    const [wrong] = slipped(length, slips + 1);
    expect(nearest(wrong, [meant])).toEqual([]);
  });

  test.each([
    [4, 1, false],
    [5, 1, false],
    [6, 1, true],
    [7, 1, true],
    [9, 2, false],
    [10, 2, true],
    [13, 2, true],
    [14, 3, false],
  ])('%i letters with a doubled one and %i slips: %j', (length, slips, isFound) => {
    const [written, meant] = slipped(length - 1, slips);
    expect(nearest(`b${written}`, [meant])).toEqual(isFound ? [meant] : []);
  });
});

/** What is found is all that is found, in this order. */
function finds(written: string, candidates: string[], found: string[]): void {
  expect({ written, found: nearest(written, candidates) }).toEqual({ written, found });
}

describe('the beginning of a word', () => {
  test('is right, left out, doubled, swapped, or another vowel', () => {
    for (const written of ['itle', 'xtitle', 'ittle', 'titles']) finds(written, ['title'], ['title']);
    finds('ontry', ['entry'], ['entry']);
    finds('kitle', ['title'], []);
    finds('kntry', ['entry'], []);
    finds('agree', ['tgree'], []);
    finds('tgree', ['agree'], []);
  });

  test('stands for the one word that begins so', () => {
    finds('lang', ['language', 'title'], ['language']);
    finds('lan', ['language'], []);
    finds('uage', ['language'], []);
    finds('trea', ['treaties', 'treatment'], []);
  });
});

describe('a plural', () => {
  test.each([
    ['taxes', 'tax'],
    ['buses', 'bus'],
    ['topazes', 'topaz'],
    ['arches', 'arch'],
    ['ashes', 'ash'],
    ['allies', 'ally'],
    ['tax', 'taxes'],
  ])('%s is %s', (written, meant) => {
    finds(written, [meant], [meant]);
  });

  test('is nearer than a slip', () => {
    finds('notes', ['noted', 'note'], ['note', 'noted']);
    finds('lathes', ['lathed', 'lathe'], ['lathe', 'lathed']);
    finds('sesames', ['sesamed', 'sesame'], ['sesame', 'sesamed']);
    finds('costs', ['costx', 'cost'], ['cost', 'costx']);
    finds('acts', ['acta', 'act'], ['act', 'acta']);
    finds('protocls', ['protocol', 'protoclx'], ['protoclx', 'protocol']);
  });

  test('is no ending of a short word, and none of what only ends like one', () => {
    finds('gas', ['gat', 'ga'], ['gat', 'ga']);
    finds('status', ['statut', 'statu'], ['statut', 'statu']);
  });
});

describe('numbers', () => {
  test('are swapped, and never another number', () => {
    finds('visit-2052', ['visit-2025'], ['visit-2025']);
    finds('visit-2026', ['visit-2025'], []);
    finds('plan visite', ['visit1-plan'], []);
    finds('plan visit1', ['visite-plan'], []);
  });
});

describe('several words', () => {
  test('are found in any order, and what only fills does not count', () => {
    finds('visit state', ['state-visit-plan', 'state-of-visit'], ['state-of-visit']);
    finds('of', ['of-peace'], []);
    finds('the of', ['of-the'], []);
    finds('of war', ['of-peace'], []);
  });

  test('hold slips of their own, the shortest none', () => {
    finds('plan gas', ['gaz-plan'], []);
    finds('visit plon', ['plan-visit'], ['plan-visit']);
    finds('visit plax', ['plan-visit'], ['plan-visit']);
    finds('plan visyt', ['visit-plan'], ['visit-plan']);
    finds('plan vxsxt', ['visit-plan'], []);
    finds('visits', ['state-visit'], ['state-visit']);
    finds('vizit', ['state-visit'], []);
    finds('vist big', ['the-visit'], ['the-visit']);
  });

  test('may be more or fewer, but not by far', () => {
    finds('treaty', ['one-two-treaty'], ['one-two-treaty']);
    finds('treaty', ['one-two-three-treaty'], []);
    finds('treaty visit', ['one-two-three-treaty-four-visit'], ['one-two-three-treaty-four-visit']);
    finds('one two treaty', ['treaty'], ['treaty']);
    finds('one two three treaty', ['treaty'], []);
    finds('one two treaty three four visit', ['treaty-visit'], ['treaty-visit']);
    finds('visit trade', ['visit-sport'], []);
  });

  test('are the nearer the fewer there are too many', () => {
    finds('state visit trade', ['visit', 'state-visit'], ['state-visit', 'visit']);
    finds('visit', ['big-state-visit', 'state-visit'], ['state-visit', 'big-state-visit']);
  });

  test('are as many as a field has, and no sentence', () => {
    const six = 'visit treaty culture energy sport trade';
    finds(six, ['visit-treaty-culture'], ['visit-treaty-culture']);
    finds(`${six} gas`, ['visit-treaty-culture'], []);
    finds('visit-treaty-culture', [`gas ${six}`], []);
  });

  test('with a negation are the contrary', () => {
    finds('no visit', ['visit'], []);
    finds('non visit', ['visit'], []);
    finds('not visit', ['visit'], []);
    finds('big visit', ['visit'], ['visit']);
  });

  test('with a date are nothing without one', () => {
    finds('signingDate', ['signingPlaces'], []);
    finds('signingDate', ['signedOn'], ['signedOn']);
    finds('dateSigned', ['signed-on-behalf'], ['signed-on-behalf']);
    finds('dateSigned', ['signed-at-noon'], ['signed-at-noon']);
    finds('dateSigned', ['signed-in-noon'], []);
  });

  test('that say nothing where they stand are passed over, if no others may be there', () => {
    const options = { ignore: ['agreement'], extraWords: false };
    expect(nearest('agreementTitle', ['title'], options)).toEqual(['title']);
    expect(nearest('visitTitle', ['title'], options)).toEqual([]);
    expect(nearest('visitTitle', ['title'])).toEqual(['title']);
    expect(nearest('_signing', ['signed'], { extraWords: false })).toEqual(['signed']);
  });

  test('are found by their initials from three words on', () => {
    finds('MoU', ['memorandum-of-understanding'], ['memorandum-of-understanding']);
    finds('mous', ['memorandum-of-understanding'], ['memorandum-of-understanding']);
    finds('msc', ['moon-sun-cloud'], ['moon-sun-cloud']);
    finds('jd', ['joint-declaration'], []);
  });
});

describe('words of one stem', () => {
  test.each([
    ['signed', 'sign'],
    ['signing', 'signed'],
    ['cultural', 'culturing'],
    ['export', 'exportation'],
    ['exportation', 'export'],
  ])('%s is %s', (written, meant) => {
    finds(written, [meant], [meant]);
  });

  test.each([
    ['exportational', 'export'],
    ['nationhood', 'nationals'],
    ['wspan', 'wingspan'],
    ['bed', 'bing'],
  ])('%s is not %s', (written, other) => {
    finds(written, [other], []);
  });
});

describe('where several are as near', () => {
  test('the one of the same length comes first, and three are shown', () => {
    finds('bcdfgh', ['bcdfg', 'bcdfgk'], ['bcdfgk', 'bcdfg']);
    finds('bcdfgh', ['bcdfgk', 'bcdfg'], ['bcdfgk', 'bcdfg']);
    finds('bcdfgh', ['bcdfgk', 'bcdfgl', 'bcdfgm', 'bcdfgn'], ['bcdfgk', 'bcdfgl', 'bcdfgm']);
  });

  test('a word that many have says nothing', () => {
    const titles = ['joint-plan', 'joint-fund', 'joint-bank', 'joint-line'];
    finds('joint', titles.slice(1), titles.slice(1));
    finds('joint', titles, []);
    const stems = ['transportage', 'transporter', 'transportal', 'transportive'];
    finds('transportxyz', stems.slice(1), ['transportive', 'transporter', 'transportal']);
    finds('transportxyz', stems, []);
  });
});

test('a word of 64 letters is looked up, a longer one is not', () => {
  const word = 'x'.repeat(64);
  expect(nearest(word, [word])).toEqual([word]);
  expect(nearest(`${word}x`, [`${word}x`])).toEqual([]);
});

test('marks alone are no word, not even the same ones', () => {
  finds('—', ['—', '…'], []);
});

test('a list that grew is looked through anew', () => {
  const ids = ['first-visit'];
  finds('secnd-visit', ids, []);
  ids.push('second-visit');
  finds('secnd-visit', ids, ['second-visit']);
});

test('letters are counted that two words do not share', () => {
  expect([lettersOf(''), lettersOf('a'), lettersOf('abba'), lettersOf('aC')]).toEqual([0, 2, 6, 10]);
  expect(differentLetters(lettersOf('abc'), lettersOf('cab'))).toBe(0);
  expect(differentLetters(lettersOf('abcd'), lettersOf('abxyz'))).toBe(5);
});

test('the nearest comes first, a whole word before the beginning of a longer one, and three at most', () => {
  expect(nearest('abcdef', ['abcdxx', 'abcdef-ghi', 'abcdeg', 'abcdef'])).toEqual(['abcdef', 'abcdeg']);
});

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['ab', 'abc', 1],
    ['abcd', 'dcba', 3],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
    expect(editDistance(b, a, 10)).toBe(distance);
  });

  test.each([
    ['book', 'bok', 0.5],
    ['entry', 'intry', 0.75],
    ['entry', 'əntry', 0.75],
    ['entry', 'kntry', 1],
    ['kntry', 'entry', 1],
    ['abcd', 'bacd', 1],
    ['abcd', 'abdc', 1],
    ['aab', 'b', 1.5],
  ])('%j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
    expect(editDistance(b, a, 10)).toBe(distance);
  });

  test('is what trying every way comes to, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e', 'ı'), maxLength: 7 });
    const limit = fc.constantFrom(0, 0.5, 1, 1.5, 2, 2.5, 3, 10);
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        const distance = leastCost(a, b, a.length, b.length);
        if (distance <= most) expect(editDistance(a, b, most)).toBe(distance);
        else expect(editDistance(a, b, most)).toBeGreaterThan(most);
      }),
      { seed: 11, numRuns: 3_000 },
    );
  });

  test('is over the limit as soon as it must be', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBeGreaterThan(2);
    expect(editDistance('a', 'abcdef', 2)).toBeGreaterThan(2);
  });

  test('is the same both ways, and nothing only between equal words', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 100);
        expect(editDistance(b, a, 100)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

/** The least cost of all the ways from the first letters of one word to those of the other. */
function leastCost(a: string, b: string, i: number, j: number): number {
  const vowels = 'aeiouyəıöü';
  const insertion = (word: string, end: number): number =>
    word.charAt(end - 1) === word.charAt(end - 2) ? 0.5 : 1;
  const costs: number[] = [];
  if (i === 0 && j === 0) return 0;
  if (i > 0) costs.push(leastCost(a, b, i - 1, j) + insertion(a, i));
  if (j > 0) costs.push(leastCost(a, b, i, j - 1) + insertion(b, j));
  if (i > 0 && j > 0) {
    const [from, to] = [a.charAt(i - 1), b.charAt(j - 1)];
    const both = vowels.includes(from) && vowels.includes(to);
    costs.push(leastCost(a, b, i - 1, j - 1) + (from === to ? 0 : both ? 0.75 : 1));
  }
  if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
    costs.push(leastCost(a, b, i - 2, j - 2) + 1);
  }
  return Math.min(...costs);
}
