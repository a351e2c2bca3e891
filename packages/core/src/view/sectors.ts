import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { SectorLocale } from '../locales/locale.js';
import { isSectorCode, mainSectorOf, type SectorCode } from '../sectors/index.js';
import { isPlainObject } from '../schema/plain-object.js';
import { fieldsOf, listOf, present, textOf, type ViewContext } from './context.js';
import { closed } from './direction.js';
import type { SectorView } from './types.js';

/** What a sector's own label is found with: a dataset index, or the little of it that {@link sectorIndex} makes. */
export type SectorIndex = Pick<DatasetIndex, 'find' | 'language'>;

/** The sectors of a dataset by their codes, for who shows nothing else of it. It takes whatever it is given. */
export function sectorIndex(dataset: unknown): SectorIndex {
  const { sectors, language } = fieldsOf(dataset);
  const find = (type: string, code: unknown): unknown =>
    type === 'sector'
      ? listOf(sectors).find((entry) => isPlainObject(entry) && entry.code === code)
      : undefined;
  return { language: textOf(language) ?? 'en', find: find as DatasetIndex['find'] };
}

/** The sectors of a record with their labels. Those of other vocabularies are left to whoever knows them. */
export function sectorsOf(value: unknown, context: ViewContext<SectorLocale, SectorIndex>): SectorView[] {
  const views = listOf(value).map((entry) => {
    const { code, vocabulary } = fieldsOf(entry);
    if (vocabulary !== undefined) return undefined;
    return sectorIn(typeof entry === 'string' ? entry : code, context);
  });
  return present(views);
}

/** One sector by its code: of the taxonomy, or of the file's own; any other code is shown as it is stated. */
export function sectorIn(
  value: unknown,
  context: ViewContext<SectorLocale, SectorIndex>,
): SectorView | undefined {
  const code = textOf(value);
  if (code === undefined) return undefined;
  if (isSectorCode(code)) {
    return { code, label: context.locale.sectors[code], known: true, main: mainSectorOf(code) as SectorCode };
  }
  const own = context.index.find('sector', code);
  const label = context.words(own?.label);
  if (label === undefined) {
    context.note('unknown-code', 'sectors', code);
    return { code, label: closed(code), known: false, main: OTHER };
  }
  const main = mainSectorOf(textOf(own?.parent) ?? '') ?? OTHER;
  return {
    code,
    label: label.text,
    known: true,
    main,
    ...(label.lang === undefined ? {} : { lang: label.lang }),
  };
}

const OTHER: SectorCode = 'other';
