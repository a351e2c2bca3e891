export { agreementView } from './agreement-view.js';
export { formatDate, htmlDate } from './dates.js';
export { joinList } from './lists.js';
export { countryName, languageName } from './names.js';
export { formatNumber, formatPercent } from './numbers.js';
export { outcomeView } from './outcome-view.js';
export { formatRelative } from './relative-date.js';
export { partyView, sectorView } from './badges.js';
export { summaryOf, visitView } from './visit-view.js';
export type { Summary } from './visit-view.js';
// A page needs these to show records, and nothing that checks them.
export { indexDataset } from '../dataset/index-dataset.js';
export type { DatasetIndex } from '../dataset/index-dataset.js';
export { isWebAddress } from '../identifiers/index.js';
export { isPlainObject } from '../schema/plain-object.js';
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
