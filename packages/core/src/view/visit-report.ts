import type { DatasetIndex } from '../dataset/index-dataset.js';
import { agreementStrength, outcomeStrength, STRENGTHS, type Strength } from '../derived/strength.js';
import { spanOf } from '../dates/index.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Route } from '../models/route.js';
import type { Visit } from '../models/visit.js';
import { agreementView } from './agreement-view.js';
import { fieldsOf, listOf, present, textOf, ViewContext } from './context.js';
import { dateValue, nameValues } from './facts.js';
import type { AmountFigureView } from './figure-types.js';
import { outcomeView } from './outcome-view.js';
import { routeView, type RouteView } from './route-view.js';
import { sectorTableView } from './sector-table.js';
import type {
  AgreementView,
  FactValue,
  OutcomeView,
  SourceView,
  ViewProblem,
  VisitView,
  Words,
} from './types.js';
import { visitView } from './visit-view.js';

/** What came of a visit in one strength. */
export interface ResultGroup {
  readonly strength: { readonly code: Strength; readonly label: string };
  readonly results: readonly (AgreementView | OutcomeView)[];
}

/** A stay on the way of the visitors. */
export interface StayView {
  readonly place: Words;
  readonly when: FactValue | undefined;
}

/** The whole of a visit: the visit itself, all that came of it, and where all of it comes from. */
export interface VisitReport {
  readonly visit: VisitView;
  /** The strongest first; a strength without a result is absent. */
  readonly groups: readonly ResultGroup[];
  /** The results by sector; absent when there are none. */
  readonly sectors: AmountFigureView | undefined;
  readonly stays: readonly StayView[];
  /** The routes that the results are about, each once. */
  readonly routes: readonly RouteView[];
  /** Every source of the visit and of its results once. */
  readonly sources: readonly SourceView[];
  readonly problems: readonly ViewProblem[];
}

/** Puts together all that a dataset knows of a visit. */
export function visitReport(record: Visit, index: DatasetIndex, locale: FigureLocale): VisitReport {
  const context = new ViewContext(index, locale);
  const visit = visitView(record, index, locale);
  const id = textOf(fieldsOf(record).id);
  const { agreements, outcomes } = id === undefined ? { agreements: [], outcomes: [] } : index.ofVisit(id);
  const strengths = new Map<Strength, (AgreementView | OutcomeView)[]>(STRENGTHS.map((one) => [one, []]));
  for (const one of agreements)
    strengths.get(agreementStrength(one, index))?.push(agreementView(one, index, locale));
  for (const one of outcomes) strengths.get(outcomeStrength(one))?.push(outcomeView(one, index, locale));
  const groups = [...strengths].filter(([, results]) => results.length > 0);
  const results = groups.flatMap(([, views]) => views);
  const routes = routesOf([...agreements, ...outcomes], context).map((route) =>
    routeView(route, index, locale),
  );
  return {
    visit,
    groups: groups.map(([code, views]) => ({
      strength: { code, label: locale.labels.strengths[code] },
      results: views,
    })),
    sectors:
      id === undefined || results.length === 0
        ? undefined
        : sectorTableView(index, locale, { visit: id, outcomes: true }),
    stays: staysOf(record, context),
    routes,
    sources: eachOnce([visit, ...results, ...routes].flatMap(({ sources }) => sources)),
    problems: [visit, ...results, ...routes, context].flatMap(({ problems }) => problems),
  };
}

function routesOf(records: readonly unknown[], context: ViewContext): Route[] {
  const found = records.flatMap((record) =>
    listOf(fieldsOf(record).routes).map((link) =>
      context.index.find('route', typeof link === 'string' ? link : fieldsOf(link).ref),
    ),
  );
  return [...new Set(present(found))];
}

function staysOf(record: unknown, context: ViewContext): StayView[] {
  return present(
    listOf(fieldsOf(record).legs).map((entry) => {
      const { place, country, startDate, endDate } = fieldsOf(entry);
      const [name] = nameValues(place ?? country ?? [], 'legs', context);
      if (name === undefined) return undefined;
      return { place: name, when: dateValue(spanOf(textOf(startDate), textOf(endDate)), 'legs', context) };
    }),
  );
}

/** Each source once with all its places, in the order in which they come up. */
function eachOnce(sources: readonly SourceView[]): SourceView[] {
  const found = new Map<string, { view: SourceView; locators: Set<string> }>();
  for (const view of sources) {
    const key = view.url ?? view.name.text;
    const entry = found.get(key) ?? { view, locators: new Set<string>() };
    for (const locator of view.locators) entry.locators.add(locator);
    found.set(key, entry);
  }
  return [...found.values()].map(({ view, locators }) => ({ ...view, locators: [...locators] }));
}
