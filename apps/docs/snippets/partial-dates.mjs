import { comparePartialDates, earliestDay, latestDay } from '@comity/core/dates';

console.log(earliestDay('2025-10'), latestDay('2025-10'));
console.log(comparePartialDates('2025', '2025-10-21'));
console.log(comparePartialDates('1998', '2000'));
