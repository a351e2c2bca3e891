import type { Guide } from './guide.js';
import { agreementCardGuide } from './agreement-card.js';
import { agreementListGuide } from './agreement-list.js';
import { datasetGuide } from './dataset.js';
import { lifecycleGuide } from './lifecycle.js';
import { outcomeCardGuide } from './outcome-card.js';
import { partyBadgeGuide } from './party-badge.js';
import { partyMatrixGuide } from './party-matrix.js';
import { routeMapGuide } from './route-map.js';
import { sectorBadgeGuide } from './sector-badge.js';
import { sectorChartGuide } from './sector-chart.js';
import { validationReportGuide } from './validation-report.js';
import { visitGuide } from './visit.js';
import { visitCardGuide } from './visit-card.js';
import { visitListGuide } from './visit-list.js';
import { visitTimelineGuide } from './visit-timeline.js';
import { yearChartGuide } from './year-chart.js';

/** The guide of each element, by its tag. */
export const guides: Readonly<Record<string, Guide>> = {
  'comity-sector-badge': sectorBadgeGuide,
  'comity-party-badge': partyBadgeGuide,
  'comity-agreement-card': agreementCardGuide,
  'comity-outcome-card': outcomeCardGuide,
  'comity-visit-card': visitCardGuide,
  'comity-visit': visitGuide,
  'comity-lifecycle': lifecycleGuide,
  'comity-visit-timeline': visitTimelineGuide,
  'comity-sector-chart': sectorChartGuide,
  'comity-year-chart': yearChartGuide,
  'comity-party-matrix': partyMatrixGuide,
  'comity-route-map': routeMapGuide,
  'comity-visit-list': visitListGuide,
  'comity-agreement-list': agreementListGuide,
  'comity-dataset': datasetGuide,
  'comity-validation-report': validationReportGuide,
};
