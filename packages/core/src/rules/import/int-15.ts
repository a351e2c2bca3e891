import { foldName } from '../names.js';
import type { CellField, CellRule } from './cell.js';

const BETWEEN = /\s*[;|]\s*|\s+\/\s+|\s*,\s+|\s+(?:and|və|ve|и|және)\s+|\s+&\s+/u;
/** Words that stand behind a comma in one name: "Germany, Federal Republic of". */
const TAIL =
  /^(?:\d+(?:st|nd|rd|th)\b.*|the|north|south|east|west|british|u\.s\.|(?:(?:the|federal|federated|democratic|people[’']s|islamic|bolivarian|plurinational|united|socialist|arab|former|yugoslav|north|south) )*(?:republic|kingdom|states?|islands?|province|duchy|union|jr|sr|ltd|inc|llc|plc)\b.*)$/i;
/** Names of countries that hold a conjunction or a comma. */
const WITH_CONJUNCTION = new Set(
  [
    'Antigua and Barbuda',
    'Bosnia and Herzegovina',
    'Heard Island and McDonald Islands',
    'Saint Kitts and Nevis',
    'St. Kitts and Nevis',
    'Saint Pierre and Miquelon',
    'Saint Vincent and the Grenadines',
    'St. Vincent and the Grenadines',
    'Sao Tome and Principe',
    'Serbia and Montenegro',
    'South Georgia and the South Sandwich Islands',
    'Svalbard and Jan Mayen',
    'Trinidad and Tobago',
    'Turks and Caicos Islands',
    'Wallis and Futuna',
  ].map(foldName),
);

/** One cell holds one value where one is expected, unless the whole cell is a known name. Prose is never split. */
export const int15: CellRule = (text, field) => {
  if (field.many === true || (field.kind !== 'name' && field.kind !== 'code' && field.kind !== 'date'))
    return undefined;
  const parts = text
    .trim()
    .split(BETWEEN)
    .filter((part) => part !== '');
  if (parts.length < 2 || isOneName(text, parts, field)) return undefined;
  return {
    rule: 'INT-15',
    severity: 'warning',
    message: 'INT-15',
    params: { value: text },
    suggestions: parts,
  };
};

function isOneName(text: string, parts: readonly string[], { kind, known = [] }: CellField): boolean {
  if (kind === 'date') return /^\S+\s*,\s*\S+|\p{L}/u.test(text) && !/[;|]| \/ /.test(text);
  const whole = foldName(text.replace(/&/g, ' and '));
  if (WITH_CONJUNCTION.has(whole) || known.some((name) => foldName(name.replace(/&/g, ' and ')) === whole))
    return true;
  const [, second = ''] = parts;
  return parts.length === 2 && !/[;|]/.test(text) && TAIL.test(second);
}
