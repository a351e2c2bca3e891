import { records } from '@comity/core/locales/en';
import type { RecordLocale } from '@comity/core/view';
import { LOCALES } from './locales.js';
import { Vocabulary } from './vocabulary.js';

/** What the cards of all records say. */
export const recordWords = new Vocabulary<RecordLocale>(records, LOCALES);
