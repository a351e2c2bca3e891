export { agreementView } from './agreement-view.js';
export { citationOf } from './citation.js';
export { formatDate, htmlDate } from './dates.js';
export { isTurning } from './direction.js';
export { lifecycleView } from './lifecycle-view.js';
export { joinList } from './lists.js';
export { countryName, languageName } from './names.js';
export { formatNumber, formatPercent } from './numbers.js';
export { outcomeView } from './outcome-view.js';
export { formatRelative } from './relative-date.js';
export { arcLayout } from './party-arcs.js';
export { partyPairsView } from './party-pairs.js';
export { routeView } from './route-view.js';
export { agreementRow, sourcesOfList, visitRow } from './row-view.js';
export { sectorTableView } from './sector-table.js';
export { timelineView } from './timeline-view.js';
export { visitReport } from './visit-report.js';
export { yearTableView } from './year-table.js';
export { partyView, sectorView } from './badges.js';
export { sectorIndex } from './sectors.js';
export type { SectorIndex } from './sectors.js';
export { summaryOf, visitView } from './visit-view.js';
export type { Summary } from './visit-view.js';
// A page needs these to show records, and nothing that checks them.
export { indexDataset } from '../dataset/index-dataset.js';
export type { DatasetIndex } from '../dataset/index-dataset.js';
export { inAddress, isWebAddress } from '../identifiers/index.js';
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
export type { CardLocale, Labels, Locale, Phrases, RecordLocale, SectorLocale } from '../locales/locale.js';
export type { ListLocale, ListTexts } from '../locales/lists/list-texts.js';
export type { LoadingLocale, LoadingTexts } from '../locales/loading/loading-texts.js';
export type { ReportLocale, ReportTexts } from '../locales/reports/report-texts.js';
export type { FigureLocale, FigureTexts } from '../locales/figures/figure-texts.js';
export type { AmountFigureView, AmountRow, AmountTableView, AmountView, FigureView } from './figure-types.js';
export type { LifecycleView, PartyActsView, StepState, StepView } from './lifecycle-view.js';
export type { ArcLayout, ArcView } from './party-arcs.js';
export type { PairView, PartyPairsOptions, PartyPairsView } from './party-pairs.js';
export type { LegView, Position, RouteView, StopView } from './route-view.js';
export type { RowView } from './row-view.js';
export type { SectorTableOptions } from './sector-table.js';
export type { TimelineGroup, TimelineItem, TimelineOptions, TimelineView } from './timeline-view.js';
export type { ResultGroup, StayView, VisitReport } from './visit-report.js';
