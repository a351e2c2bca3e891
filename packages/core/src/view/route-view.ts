import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { Route } from '../models/route.js';
import { fieldsOf, listOf, present, recordOf, textOf, ViewContext } from './context.js';
import type { FigureView } from './figure-types.js';
import { nameValues } from './facts.js';
import { nameOf } from './names.js';
import { formatNumber } from './numbers.js';
import { sourcesOf } from './sources.js';
import type { NameView, Words } from './types.js';

/** Degrees in WGS 84: east, then north. */
export type Position = readonly [longitude: number, latitude: number];

/** A place on a route. */
export interface StopView {
  readonly name: NameView;
  /** City, port, and so on. */
  readonly kind: string | undefined;
  /** Absent when the data do not say where it is. */
  readonly position: Position | undefined;
}

/** A stretch between two places: their places in `stops`. */
export interface LegView {
  readonly from: number;
  readonly to: number;
  readonly mode: string | undefined;
  /** With its unit. */
  readonly distance: string | undefined;
}

/** A route as a list of legs and as points on a map. */
export interface RouteView extends FigureView {
  readonly id: string | undefined;
  /** Each place once, in the order of travel. */
  readonly stops: readonly StopView[];
  readonly legs: readonly LegView[];
  readonly projects: readonly Words[];
  readonly note: Words | undefined;
}

/** A route by its record. What is wrong in it costs the leg that it stands in. */
export function routeView(record: Route, index: DatasetIndex, locale: FigureLocale): RouteView {
  const route = recordOf(record);
  const context = new ViewContext(index, locale);
  const stops: StopView[] = [];
  const places = new Map<string, number>();
  const stopOf = (link: unknown): number | undefined => {
    const stop = stopView(link, context);
    if (stop === undefined) return undefined;
    const key = stop.name.id ?? ` ${stop.name.text}`;
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = stops.push(stop) - 1));
    return place;
  };
  const legs = present(
    listOf(route.legs).map((entry): LegView | undefined => {
      const { from, to, mode, distanceKm } = fieldsOf(entry);
      const [first, last] = [stopOf(from), stopOf(to)];
      if (first === undefined || last === undefined) return undefined;
      return {
        from: first,
        to: last,
        mode: context.code('mode', locale.labels.transportModes, mode)?.label,
        distance: distanceOf(distanceKm, locale),
      };
    }),
  );
  return {
    id: textOf(route.id),
    title: context.words(route.name) ?? titleOf(stops, locale),
    summary: undefined,
    notes: [],
    stops,
    legs,
    projects: nameValues(route.project ?? [], 'project', context),
    note: context.words(route.note),
    sources: sourcesOf(fieldsOf(route), context),
    problems: context.problems,
  };
}

/** A route without a name is called by its ends. */
function titleOf(stops: readonly StopView[], { phrases }: FigureLocale): Words {
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) return { text: phrases.notStated };
  return { text: first === last ? first.name.text : `${first.name.text} – ${last.name.text}` };
}

function stopView(link: unknown, context: ViewContext<FigureLocale>): StopView | undefined {
  const id = textOf(link) ?? textOf(fieldsOf(link).place);
  // A link to a place names it in a field of its own.
  const name = nameOf(
    id === undefined || typeof link === 'string' ? link : { ...fieldsOf(link), party: id },
    'legs',
    context,
  );
  if (name === undefined) return undefined;
  const { kind, latitude, longitude } = fieldsOf(context.index.find('place', id));
  return {
    name,
    kind: context.code('kind', context.locale.labels.placeKinds, kind)?.label,
    position: positionOf(longitude, latitude),
  };
}

/** A position on the globe; undefined for anything else. */
function positionOf(longitude: unknown, latitude: unknown): Position | undefined {
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : undefined;
}

function distanceOf(value: unknown, locale: FigureLocale): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
  return locale.figures.kilometres(formatNumber(value, locale));
}
