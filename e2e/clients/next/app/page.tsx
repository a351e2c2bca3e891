import { indexDataset, readDataset } from '@comity/core';
import { en } from '@comity/core/locales/en';
import { renderHTML } from '@comity/core/render';
import { visitView } from '@comity/core/view';
import file from './visit.json';
import { Visit } from './visit';

/** On the server: the data are checked, and the visit is written as HTML for readers without JavaScript. */
export default function Page() {
  const { dataset } = readDataset(file);
  const index = indexDataset(dataset);
  const [visit] = index.all('visit');
  const fallback = visit ? renderHTML(visitView(visit, index, en), en) : '';
  return <Visit dataset={dataset} fallback={fallback} />;
}
