import { isSectorCode, mainSectorOf, type SectorCode } from '../sectors/index.js';
import { fieldsOf, listOf, present, textOf, type ViewContext } from './context.js';
import type { SectorView } from './types.js';

/** The sectors of a record with their labels. Those of other vocabularies are left to whoever knows them. */
export function sectorsOf(value: unknown, context: ViewContext): SectorView[] {
  const views = listOf(value).map((entry) => {
    const { code, vocabulary } = fieldsOf(entry);
    if (vocabulary !== undefined) return undefined;
    return sectorIn(typeof entry === 'string' ? entry : code, context);
  });
  return present(views);
}

/** One sector by its code: of the taxonomy, or of the file's own; any other code is shown as it is stated. */
export function sectorIn(value: unknown, context: ViewContext): SectorView | undefined {
  const code = textOf(value);
  if (code === undefined) return undefined;
  if (isSectorCode(code)) {
    return { code, label: context.locale.sectors[code], known: true, main: mainSectorOf(code) as SectorCode };
  }
  const own = context.index.find('sector', code);
  const label = context.words(own?.label);
  if (label === undefined) {
    context.note('unknown-code', 'sectors', code);
    return { code, label: code, known: false, main: OTHER };
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
