import { idFieldOf, LISTS, RECORD_TYPES } from '../src/models/lists.js';
import { datasetHeader, schemas, type Dataset, type RecordType } from '../src/models/dataset.js';
import type { SchemaMeta } from '../src/schema/index.js';

/*
 * Files of which every field holds a text that somebody wrote to do harm. They are made from the models, so that a
 * field that is added tomorrow is tested without a word here.
 */

/** Where nothing of these texts may ever lead: no request to it is made. */
export const HOSTILE_HOST = 'hostile.invalid';

/** Texts that are markup, code or orders to somebody. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  'picture with a handler': `<img src="//${HOSTILE_HOST}/x.png" onerror=alert(1)>`,
  'drawing with a handler': '<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x></svg>',
  'frame with a page': `<iframe srcdoc="<script>parent.alert(1)</script>"></iframe><object data="//${HOSTILE_HOST}">`,
  'links to code': '<a href="javascript:alert(1)" target=_blank>x</a><form action="javascript:alert(1)">',
  'end of an attribute': `" onmouseover="alert(1)" style="background:url(//${HOSTILE_HOST})" x="`,
  'end of an attribute in apostrophes': `' onfocus='alert(1)' autofocus tabindex='0`,
  'end of an attribute without quotes': 'x onpointerenter=alert(1) ',
  'end of the elements around':
    '</p></dd></dl></article></template></style></textarea><img src=x onerror=alert(1)>',
  'end of a script with data': '</script><script>alert(1)</script><!--<script>',
  'end of a comment': '--><img src=x onerror=alert(1)><!--',
  'marker of a template':
    '${alert(1)}<!--?lit$0123456789$-->lit$0123456789$<?lit$0123456789$><!--lit-part-->',
  'template of another library': '{{constructor.constructor("alert(1)")()}} <%= alert(1) %> #{alert(1)}',
  'markup that is escaped already': '&lt;img src=x onerror=alert(1)&gt; &#60;script&#62; &amp;lt;',
  styles: `}</style><link rel=stylesheet href=//${HOSTILE_HOST}/x.css> x:expression(alert(1));background:url(//${HOSTILE_HOST}/x)`,
  markdown: `[x](javascript:alert(1)) ![x](//${HOSTILE_HOST}/x.png) <javascript:alert(1)> \`\`\` | x |`,
  'an address of code': 'javascript:alert(1)',
  'an address of code over two lines': 'java\nscript:alert(1)',
  'an address of code after controls': '\u0001\u001f javascript:alert(1)',
  'an address of a page': 'data:text/html,<script>alert(1)</script>',
  'an address of old code': 'vbscript:msgbox(1)',
  'an address without a scheme': `//${HOSTILE_HOST}/x`,
  'an address in backslashes': `\\\\${HOSTILE_HOST}\\x`,
  'an address with credentials': `https://www.akorda.kz@${HOSTILE_HOST}/x`,
  'an address with a hidden host': `https://${HOSTILE_HOST}\\@www.akorda.kz/x`,
  'an address of many slashes': `https:////${HOSTILE_HOST}/x`,
  'the rest of the line backwards': 'Agreement\u202Eexe.fdp',
  'the rest of the line in another order': 'Agreement\u202B\u202A\u202D!',
  'an isolate without an end': '\u2066Agreement\u2067(\u2068',
  'ends without a beginning': 'Agreement\u2069\u2069\u202C\u202C\u202Efdp.exe',
  'right to left': 'اتفاقية (5) — הסכם',
  'right to left beyond 16 bits': '\u{10900}\u{1E900} 5',
  'letters that cannot be seen': 'Ag\u200Bree\u200Dment\u2060\uFEFF\u00AD\u{E0041}',
  'letters that look like others': 'Αgrееmеnt оf Ваku',
  'halves of letters': '\uD800 x \uDFFF y \uD83D',
  controls: 'a\u0000b\u0007c\u001Bd\u0085e\u2028f\u2029g\uFFFEh\r\ni\tj',
  'marks upon marks': `A${'\u0300\u0489\u20DD'.repeat(40)}`,
  'name of what all objects have': '__proto__',
  'name of what makes them': 'constructor',
  'name of a method': 'toString',
  formula: '=HYPERLINK("//hostile.invalid";"x")',
};

/** A million letters each: what takes time for each pair of them never ends. */
export const LONG_TEXTS: Readonly<Record<string, string>> = {
  'a long word': 'ə'.repeat(1e6),
  'a long text': 'Saziş '.repeat(166_667),
  'nothing but brackets': '<'.repeat(1e6),
  'nothing but marks of direction': '\u202E'.repeat(1e6),
};

/** A visit with a result of each type, in which what is shown first is one long text. */
export function longDataset(text: string): Dataset {
  const words = { title: text, note: text };
  const party = { asStated: text };
  return {
    comity: '1',
    title: text,
    visits: [
      { id: 'visit-1', kind: 'state', visitors: [party], destinations: ['KZ'], startDate: '2025', ...words },
    ],
    agreements: [
      { id: 'agreement-1', kind: 'agreement', parties: [party, 'KZ'], visit: 'visit-1', ...words },
    ],
    outcomes: [{ id: 'outcome-1', kind: 'decision', text, visit: 'visit-1' }],
    places: [{ id: 'place-1', name: text, latitude: 40, longitude: 50 }],
    routes: [{ id: 'route-1', name: text, legs: [{ from: 'place-1', to: 'place-1' }] }],
    parties: [{ id: 'party-1', name: text, kind: 'company' }],
    sectors: [{ code: 'sector-1', label: text }],
  };
}

export interface HostileOptions {
  /**
   * `texts`: only where the model allows any text, so that the file is valid. `everything`: in place of every value,
   * with the text as a key too.
   */
  readonly where: 'texts' | 'everything';
}

/**
 * Two records of each type with all fields that there are. The first refers to the second, which refers to nothing.
 */
export function hostileDataset(text: string, { where }: HostileOptions): Dataset {
  const records = RECORD_TYPES.map((type) => [
    LISTS[type],
    [1, 2].map((number) => hostileRecord(type, number, text, where)),
  ]);
  const lists = Object.fromEntries(records) as object;
  const header = { ...(valueOf(datasetHeader.meta, { text, where, number: 1 }) as object), comity: '1' };
  // A language that is no tag is one text in `x-`, and all texts would be told from the page's by it.
  return withOwnPrototype({ ...header, language: 'en', ...lists }) as unknown as Dataset;
}

/** The id of one of the records of {@link hostileDataset}. */
export function hostileId(type: RecordType | 'meeting', number = 1): string {
  return `${type}-${String(number)}`;
}

function hostileRecord(
  type: RecordType,
  number: number,
  text: string,
  where: HostileOptions['where'],
): object {
  const record = valueOf(schemas[type].meta, { text, where, number }) as Record<string, unknown>;
  return { ...record, [idFieldOf(type)]: hostileId(type, number) };
}

interface Making extends HostileOptions {
  readonly text: string;
  readonly number: number;
}

/** A key that would change what all objects have, if it were copied by assignment. */
function withOwnPrototype(value: object): object {
  return Object.defineProperty(value, '__proto__', {
    value: { polluted: true },
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function valueOf(meta: SchemaMeta, making: Making): unknown {
  const { text, where } = making;
  switch (meta.kind) {
    case 'text':
    case 'anything':
      return text;
    case 'object':
      return objectOf(meta, making);
    case 'list':
      return listOf(meta.item, making);
    case 'map': {
      const key = where === 'everything' ? text : valueOf(meta.key, making);
      return Object.fromEntries([
        [key as string, valueOf(meta.value, making)],
        ['en', text],
      ]);
    }
    case 'short-form':
      return valueOf(making.number === 1 ? meta.long : meta.short, making);
    default:
      return where === 'everything' ? text : validOf(meta, making);
  }
}

/** An entry of each form that the list allows. */
function listOf(item: SchemaMeta, making: Making): unknown[] {
  const forms = item.kind === 'short-form' ? [item.long, item.short] : [item];
  return forms.map((form) => valueOf(form, making)).filter((value) => value !== undefined);
}

/** Undefined where the model needs a reference that the record must not have. */
function objectOf({ fields }: Extract<SchemaMeta, { kind: 'object' }>, making: Making): object | undefined {
  const entries = Object.entries(fields).map(([key, { meta }]) => [key, valueOf(meta, making)] as const);
  if (entries.some(([key, value]) => value === undefined && fields[key]?.required === true)) return undefined;
  const own = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  if (making.where === 'texts') return own;
  return withOwnPrototype({ ...own, [making.text === '__proto__' ? 'x-key' : making.text]: making.text });
}

const VALID: Readonly<Record<string, string>> = {
  country: 'AZ',
  date: '2025-10-21',
  language: 'en',
  'web address': `https://user@${HOSTILE_HOST}/"?x=<`.replace(/["<]/g, "'"),
  'sector code': 'sector-2',
  duration: 'P5Y',
  currency: 'USD',
  checksum: '0123456789abcdef'.repeat(4),
  colour: '#1b6095',
};

function validOf(meta: SchemaMeta, { number }: Making): unknown {
  switch (meta.kind) {
    case 'format': {
      const [target] = meta.targets ?? [];
      // The second record of each type refers to nothing, so that no record leads back to itself.
      if (target !== undefined && number === 2 && target !== 'sector' && target !== 'source')
        return undefined;
      if (target === 'record') return hostileId('visit', 2);
      if (target === 'sector') return number === 1 ? 'sector-2' : 'energy';
      if (target === 'source' && number === 2) return `https://user@${HOSTILE_HOST}/'?x=`;
      if (meta.name === 'id') return hostileId('meeting', number);
      return target === undefined ? VALID[meta.name] : hostileId(target as RecordType, 2);
    }
    case 'choice':
      return meta.codes[0];
    case 'literal':
      return meta.value;
    case 'number':
      return Math.max(meta.minimum ?? 1, Math.min(meta.maximum ?? 1, 1));
    default:
      return true;
  }
}
