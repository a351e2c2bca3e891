/** What a page loads: minified and compressed, from the sources as they are. */
import { CORE_ENTRIES, weigh } from '../../tools/bundle-size.mjs';
import { row } from '../budgets.mjs';

export async function measureSize() {
  const [one, all] = await Promise.all([weigh(CORE_ENTRIES['one model']), weigh(CORE_ENTRIES['all models'])]);
  return [
    row('core/gzip-one-model', one.gzip / 1000, `${one.bytes} bytes minified, with English messages`),
    row('core/gzip-all', all.gzip / 1000, `${all.bytes} bytes minified, with English messages`),
  ];
}
