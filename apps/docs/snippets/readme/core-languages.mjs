import assert from 'node:assert/strict';
// #region
import { countryName, formatDate, formatNumber, formatRelative, joinList } from '@comity/core/view';

const { kk } = await import('@comity/core/locales/kk');

formatDate('2025-10-20/2025-10-21', kk); // 2025 ж. 20–21 қазан
formatDate('../2025-10', kk); // 2025 ж. қазан айына дейін: the month is in its case
formatRelative('2026-11-26', '2026-11-23', kk); // 3 күннен кейін
countryName('AZ', kk); // Әзірбайжан
kk.labels.agreementKinds['memorandum-of-understanding']; // Өзара түсіністік туралы меморандум
// #endregion

/** Spaces that do not break a line count as spaces here. */
const says = (text, expected) => {
  assert.equal(text.replaceAll(/[\u00a0\u202f]/g, ' '), expected);
};
says(formatDate('2025-10-20/2025-10-21', kk), '2025 ж. 20–21 қазан');
says(formatDate('../2025-10', kk), '2025 ж. қазан айына дейін');
says(formatRelative('2026-11-26', '2026-11-23', kk), '3 күннен кейін');
says(countryName('AZ', kk), 'Әзірбайжан');
says(kk.labels.agreementKinds['memorandum-of-understanding'], 'Өзара түсіністік туралы меморандум');
says(formatNumber(75000, kk), '75 000');
says(joinList(['a', 'b'], kk), 'a және b');
