export { agreementView } from './agreement-view.js';
export { ViewContext } from './context.js';
export { formatDate, htmlDate } from './dates.js';
export { joinList } from './lists.js';
export { countryName, nameOf } from './names.js';
export { outcomeView } from './outcome-view.js';
export { sectorView } from './sectors.js';
export { summaryOf, visitView } from './visit-view.js';
export type {
  AgreementView,
  CardView,
  CodeView,
  CorrectionView,
  FactValue,
  FactView,
  MeetingView,
  NameBasis,
  NameView,
  OutcomeView,
  ReportView,
  SectorView,
  SourceView,
  ViewProblem,
  VisitView,
  Words,
} from './types.js';
export type { Labels, Locale, Phrases } from '../locales/locale.js';
