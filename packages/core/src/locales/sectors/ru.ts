import { sectors } from '../ru.sectors.generated.js';
import type { SectorLocale } from '../locale.js';

/** All that a badge of a sector says, for pages that show nothing else. */
export const sectorWords: SectorLocale = { language: 'ru', direction: 'ltr', sectors };
