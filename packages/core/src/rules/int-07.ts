import type { SectorRef } from '../models/links.js';
import { isSectorCode, SECTOR_PARENTS } from '../sectors/index.js';
import type { Rule } from './rule.js';
import { placeOfCode, sectorListsIn, sectorOf } from './sector-links.js';

/** A sector and a part of it are not two sectors, unless the source names both. */
export const int07: Rule = {
  id: 'INT-07',
  severity: 'warning',
  records: sectorListsIn((sectors, path, report, { index }) => {
    if (sectors.length < 2) return;
    const links = sectors.map(sectorOf);
    for (const [at, { code, vocabulary, asStated }] of links.entries()) {
      if (vocabulary !== undefined) continue;
      const parent = isSectorCode(code) ? SECTOR_PARENTS[code] : index.find('sector', code)?.parent;
      if (parent === '' || parent === undefined) continue;
      const main = links.find((link) => link.code === parent && link.vocabulary === undefined);
      if (main === undefined || (asStated !== undefined && main.asStated !== undefined)) continue;
      report(placeOfCode(path, at, sectors[at] as SectorRef), { sub: code, sector: parent });
    }
  }),
};
