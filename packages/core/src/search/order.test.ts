import { expect, test } from 'vitest';
import { titleKeys } from './order.js';

test('what is written in another way stands in the same place', () => {
  const az = titleKeys('az');
  // A letter of another alphabet stands with the one that it is typed as.
  expect(az('É')).toBe(az('e'));
  expect(az('Ə')).not.toBe(az('e'));
  expect(titleKeys('az-Latn')('Şəki')).toBe(az('Şəki'));
  // A mark that has no letter of its own, and one that only makes a word longer.
  expect(titleKeys('en')('x\u0302y')).toBe(titleKeys('en')('xy'));
  expect(titleKeys('ar')('كـتاب')).toBe(titleKeys('ar')('كتاب'));
  expect(titleKeys('ru')('Jour')).toBe(titleKeys('en')('jour'));
});
