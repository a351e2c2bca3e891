import { idFieldOf, LISTS, RECORD_TYPES, type Dataset } from '@comity/core';

/** The part of a dataset that everybody may see. */
export interface PublicPart {
  readonly dataset: Dataset;
  /** How many records were left out. */
  readonly left: number;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A dataset without the records that are marked internal, and without the references to them: their ids may say as
 * much as they do. What is given stays as it is.
 */
export function publicPart(dataset: Dataset): PublicPart {
  const ids = internalIds(dataset);
  const lists = new Set<string>(Object.values(LISTS));
  const strip = new Stripper(ids);
  let left = 0;
  const entries = Object.entries(dataset as unknown as Fields).flatMap(
    ([key, value]): [string, unknown][] => {
      if (!lists.has(key) || !Array.isArray(value)) {
        const kept = strip.value(value);
        return kept === undefined ? [] : [[key, kept]];
      }
      const records = (value as Fields[]).filter((record) => !isInternal(record));
      left += value.length - records.length;
      return [[key, records.map((record) => strip.record(record))]];
    },
  );
  return { dataset: Object.fromEntries(entries) as unknown as Dataset, left };
}

function isInternal({ visibility }: Fields): boolean {
  return visibility === 'internal';
}

/** The ids of internal records, and of the meetings of internal visits. */
function internalIds(dataset: Dataset): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  for (const type of RECORD_TYPES) {
    for (const record of (dataset[LISTS[type]] ?? []) as unknown as readonly Fields[]) {
      if (!isInternal(record)) continue;
      ids.add(record[idFieldOf(type)]);
      if (Array.isArray(record.meetings)) for (const { id } of record.meetings as Fields[]) ids.add(id);
    }
  }
  ids.delete(undefined);
  return ids;
}

/** Takes references out of values. */
class Stripper {
  constructor(private readonly ids: ReadonlySet<unknown>) {}

  /** A record without its fields that refer to what is internal. */
  record(record: Fields): Fields {
    return Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => {
        const kept = this.value(value);
        return kept === undefined ? [] : [[key, kept]];
      }),
    );
  }

  /** The same value, or what is left of it; a link that leads to an internal record goes as a whole. */
  value(value: unknown): unknown {
    if (this.ids.size === 0) return value;
    if (typeof value === 'string') return this.ids.has(value) ? undefined : value;
    if (Array.isArray(value)) {
      const items = (value as unknown[]).map((item) => this.value(item)).filter((item) => item !== undefined);
      // [] would say that there are none.
      return items.length === 0 && value.length > 0 ? undefined : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Object.values(value).some((part) => typeof part === 'string' && this.ids.has(part))) return undefined;
    const fields = Object.entries(this.record(value as Fields));
    return fields.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(fields);
  }
}
