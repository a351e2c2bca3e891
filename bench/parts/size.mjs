/** What a page loads: minified and compressed, from the sources as they are. */
import { CORE_ENTRIES, weigh } from '../../tools/bundle-size.mjs';
import { row } from '../budgets.mjs';

export async function measureSize() {
  const [one, all, files] = await Promise.all(Object.values(CORE_ENTRIES).map(weigh));
  const reading = `readDataset with every suggestion: ${kB(files)} kB`;
  return [
    row('core/gzip-one-model', one.gzip / 1000, `${one.bytes} bytes minified, with messages and suggestions`),
    row(
      'core/gzip-all',
      all.gzip / 1000,
      `${all.bytes} bytes minified, with default rules and messages; ${reading}`,
    ),
  ];
}

function kB({ gzip }) {
  return (gzip / 1000).toFixed(1);
}
