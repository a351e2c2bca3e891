import { sectors } from '../az.sectors.generated.js';
import type { SectorLocale } from '../locale.js';

/** All that a badge of a sector says, for pages that show nothing else. */
export const sectorWords: SectorLocale = { language: 'az', direction: 'ltr', sectors };
