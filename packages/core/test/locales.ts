import { az } from '../src/locales/az.js';
import { en } from '../src/locales/en.js';
import { kk } from '../src/locales/kk.js';
import type { Locale } from '../src/locales/locale.js';
import { ru } from '../src/locales/ru.js';
import { tr } from '../src/locales/tr.js';

/** Every language that ships; a test finds one that is missing here. */
export const LOCALES: readonly Locale[] = [en, az, kk, ru, tr];
