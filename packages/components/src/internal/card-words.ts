import { cards } from '@comity/core/locales/en';
import type { CardLocale } from '@comity/core/view';
import { LOCALES } from './locales.js';
import { Vocabulary } from './vocabulary.js';

/** What cards of agreements and badges of parties say. */
export const cardWords = new Vocabulary<CardLocale>(cards, LOCALES);
