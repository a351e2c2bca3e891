import { az } from '@comity/core/locales/az';
import { en } from '@comity/core/locales/en';
import { formatDate } from '@comity/core/view';
import { strengthIcons } from '../../../packages/components/src/internal/icons.generated.js';

/** A strength with its meaning, and a record of the article that has it. */
export interface StrengthRow {
  readonly code: keyof typeof strengthIcons;
  readonly label: string;
  readonly icon: string;
  readonly meaning: string;
  readonly tag: 'comity-agreement-card' | 'comity-outcome-card';
  readonly id: string;
}

function strength(
  code: StrengthRow['code'],
  meaning: string,
  tag: StrengthRow['tag'],
  id: string,
): StrengthRow {
  return { code, label: en.labels.strengths[code], icon: strengthIcons[code], meaning, tag, id };
}

/** From the strongest to the weakest. */
export const strengths: readonly StrengthRow[] = [
  strength(
    'signed',
    'The source says that it was signed. When it enters into force is another question.',
    'comity-agreement-card',
    'transport-documents',
  ),
  strength(
    'agreed',
    'Both sides reached agreement on a document; nobody reports that it was signed.',
    'comity-agreement-card',
    'investment-mechanism-agreement',
  ),
  strength(
    'decided',
    'A decision or a promise without a document: something is to be done.',
    'comity-outcome-card',
    'transit-systems',
  ),
  strength(
    'raised',
    'It was talked about. Nothing was promised.',
    'comity-outcome-card',
    'transit-of-kazakh-products',
  ),
];

/** A date of the data in two languages. */
export interface DateRow {
  readonly date: string;
  readonly en: string;
  readonly az: string;
  readonly known: string;
}

const DATES: readonly (readonly [string, string])[] = [
  ['2025-10-21', 'the day'],
  ['2025-10', 'the month'],
  ['2025', 'the year'],
  ['199X', 'the decade'],
  ['XXXX-10-23', 'day and month; the source names no year'],
  ['2025-10~', 'about when'],
  ['2025-10-21?', 'the day, and a doubt about it'],
  ['2025-10-20/2025-10-21', 'the first and the last day'],
  ['2025-10-20/..', 'from when; it goes on'],
  ['2025-10-20/', 'from when; nobody says until when'],
];

export const dateExamples: readonly DateRow[] = DATES.map(([date, known]) => ({
  date,
  en: formatDate(date, en) ?? '',
  az: formatDate(date, az) ?? '',
  known,
}));
