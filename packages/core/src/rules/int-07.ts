import { isSectorCode, SECTOR_PARENTS } from '../sectors/index.js';
import type { Rule } from './rule.js';
import { sectorLinksIn } from './sector-links.js';

/** A sector and a part of it are not two sectors, unless the source names both. */
export const int07: Rule = {
  id: 'INT-07',
  severity: 'warning',
  records: sectorLinksIn((links, report, { index }) => {
    if (links.length < 2) return;
    const own = links.filter(({ vocabulary }) => vocabulary === undefined);
    for (const { code, asStated, path } of own) {
      const parent = isSectorCode(code) ? SECTOR_PARENTS[code] : index.find('sector', code)?.parent;
      const main =
        parent === '' || parent === undefined ? undefined : own.find((link) => link.code === parent);
      if (main === undefined || (asStated !== undefined && main.asStated !== undefined)) continue;
      report(path, { sub: code, sector: main.code });
    }
  }),
};
