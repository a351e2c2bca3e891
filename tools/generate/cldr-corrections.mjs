// @ts-check

/** @typedef {import('./cldr.mjs').CldrSources} CldrSources */

/**
 * Where Comity departs from CLDR, and why. Each is looked for anew with every version of CLDR: one that finds nothing
 * to correct any more fails `cldr.test.ts`.
 * @type {Readonly<Record<string, readonly { why: string, of: (sources: CldrSources) => CldrSources }[]>>}
 */
export const CORRECTIONS = {
  az: [
    {
      why: '"3 gün ərzində" means "within three days", not "in three days"',
      of: (sources) => ({ ...sources, fields: mapFuture(sources.fields, / ərzində$/, ' sonra') }),
    },
  ],
  kk: [
    {
      why: 'a range has a dash and not a hyphen, as every other range of the language has',
      of: (sources) => {
        const { gregorian } = sources;
        const { dateTimeFormats } = gregorian;
        const { intervalFormats } = dateTimeFormats;
        return {
          ...sources,
          gregorian: {
            ...gregorian,
            dateTimeFormats: {
              ...dateTimeFormats,
              intervalFormats: { ...intervalFormats, intervalFormatFallback: '{0} – {1}' },
            },
          },
        };
      },
    },
  ],
};

/**
 * @param {CldrSources['fields']} fields
 * @param {RegExp} from
 * @param {string} to
 * @returns {CldrSources['fields']}
 */
function mapFuture(fields, from, to) {
  /** @param {import('./cldr.mjs').Field} field */
  const mapped = (field) => ({
    ...field,
    'relativeTime-type-future': Object.fromEntries(
      Object.entries(field['relativeTime-type-future']).map(([key, text]) => [key, text.replace(from, to)]),
    ),
  });
  return { ...fields, day: mapped(fields.day), month: mapped(fields.month), year: mapped(fields.year) };
}

/**
 * @param {string} language
 * @param {CldrSources} sources
 * @returns {CldrSources} with the corrections of the language
 */
export const correct = (language, sources) =>
  (CORRECTIONS[language] ?? []).reduce((corrected, { of }) => of(corrected), sources);
