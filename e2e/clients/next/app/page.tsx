import { indexDataset, readDataset } from '@comity/core';
import { figures } from '@comity/core/figures/en';
import { en } from '@comity/core/locales/en';
import { renderVisitHTML } from '@comity/core/render';
import { visitReport } from '@comity/core/view';
import file from './visit.json';
import { Visit } from './visit';

const locale = { ...en, figures };

/** On the server: the data are checked, and the visit is written as HTML for readers without JavaScript. */
export default function Page() {
  const { dataset } = readDataset(file);
  const index = indexDataset(dataset);
  const visit = index.find('visit', 'visit');
  const fallback = visit
    ? renderVisitHTML(visitReport(visit, index, locale), locale, { headingLevel: 1 })
    : '';
  return <Visit dataset={dataset} fallback={fallback} />;
}
