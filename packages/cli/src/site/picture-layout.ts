import type { CardView, FactView, Locale, Words } from '@comity/core/view';
import { COLORS, STRENGTH_COLORS, type LabelColors } from './picture-colors.js';

/** What social networks ask for, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const EDGE = 64;
/** Every line of text has this width: where a line must end is measured against it. */
const INNER = WIDTH - 2 * EDGE;
const ROOM_FOR_KIND = 760;

type Style = Readonly<Record<string, string | number>>;

/** A box with a style; texts are children as they are, and nothing in them is read as markup. */
export interface PictureNode {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: string | readonly PictureNode[] };
}

/** A card as a picture: what it is, its title, who, when, the sectors, and where all this comes from. */
export function pictureOf(view: CardView, siteTitle: string, locale: Locale): PictureNode {
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      flexDirection: 'column',
      padding: `40px ${String(EDGE)}px 36px`,
      background: COLORS.surface,
      color: COLORS.text,
      fontFamily: 'Inter',
      borderTop: `12px solid ${colorsOf(view)?.text ?? COLORS.text}`,
    },
    box({ flexDirection: 'column', height: 484, flexShrink: 0, overflow: 'hidden' }, [
      kind(view),
      title(view.title),
      ...parties(view),
      ...facts(view),
      ...sectors(view),
    ]),
    foot(view, siteTitle, locale),
  );
}

function box(style: Style, ...children: readonly (PictureNode | readonly PictureNode[])[]): PictureNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: children.flat() } };
}

/** Text in so many lines; what does not fit ends in an ellipsis, and a word that is wider than a line is broken. */
function text(words: string, lines: number, style: Style): PictureNode {
  const how = { display: 'block', lineClamp: lines, wordBreak: 'break-word', ...style };
  return { type: 'div', props: { style: how, children: words } };
}

function label(words: string, size: number, { text: color, tint, border }: LabelColors): PictureNode {
  return text(words, 1, {
    maxWidth: 420,
    padding: '5px 16px',
    border: `2px solid ${border}`,
    borderRadius: 8,
    background: tint,
    color,
    fontSize: size,
  });
}

function colorsOf(view: CardView): LabelColors | undefined {
  return view.type === 'visit' || view.strength.code === 'none'
    ? undefined
    : STRENGTH_COLORS[view.strength.code];
}

function kind(view: CardView): PictureNode {
  const colors = colorsOf(view);
  const name = text(view.kind.label, 1, { maxWidth: ROOM_FOR_KIND, fontSize: 28, color: COLORS.muted });
  const strength =
    view.type === 'visit' || colors === undefined ? [] : [label(view.strength.label, 24, colors)];
  return box({ alignItems: 'center', gap: 20, minHeight: 46 }, [name, ...strength]);
}

/** The longer, the smaller, down to what can still be read in a small preview. */
function title({ text: words }: Words): PictureNode {
  const [fontSize, lines] = words.length <= 60 ? [60, 3] : words.length <= 100 ? [52, 3] : [44, 4];
  return text(words, lines, {
    width: INNER,
    marginTop: 14,
    fontSize,
    fontWeight: 600,
    lineHeight: 1.18,
    letterSpacing: -0.5,
    // What is balanced and then cut would fill half of its lines.
    ...(words.length <= 60 ? { textWrap: 'balance' } : {}),
  });
}

/** Who signed; of a visit, who came and whom they came to. */
function parties(view: CardView): PictureNode[] {
  const groups = view.type === 'visit' ? [view.visitors, view.hosts] : [view.parties];
  const words = groups
    .map((names) => names.filter(({ basis }) => basis !== 'unresolved').map((name) => name.text))
    .filter((names) => names.length > 0)
    .map((names) => names.join('\u00a0· '))
    .join(' → ');
  return words === ''
    ? []
    : [text(words, 2, { width: INNER, marginTop: 16, fontSize: 28, lineHeight: 1.35 })];
}

/** Facts that a reader asks for first; of an outcome, which has none of these, what stands first. */
const ASKED_FIRST: readonly string[] = ['when', 'place', 'signed', 'inForce'];

function facts(view: CardView): PictureNode[] {
  const known = view.facts.filter(({ values }) => values.some(isKnown));
  const asked = known.filter(({ name }) => ASKED_FIRST.includes(name));
  const words = (asked.length > 0 ? asked : known).slice(0, 2).map(factWords).join('  ·  ');
  return words === ''
    ? []
    : [text(words, 1, { width: INNER, marginTop: 10, fontSize: 26, color: COLORS.muted })];
}

function isKnown({ missing, unresolved }: FactView['values'][number]): boolean {
  return missing !== true && unresolved !== true;
}

function factWords({ label: name, values }: FactView): string {
  return `${name}: ${values
    .filter(isKnown)
    .map((value) => value.text)
    .join(', ')}`;
}

/** In one row; those for which there is no room are left out. */
function sectors({ sectors: views }: CardView): PictureNode[] {
  if (views.length === 0) return [];
  const colors = { text: COLORS.text, tint: COLORS.surface, border: COLORS.line };
  return [
    box(
      {
        width: INNER,
        height: 46,
        marginTop: 16,
        flexWrap: 'wrap',
        columnGap: 12,
        rowGap: 12,
        overflow: 'hidden',
      },
      views.map((view) => label(view.label, 24, colors)),
    ),
  ];
}

function foot(view: CardView, siteTitle: string, { facts: labels }: Locale): PictureNode {
  const [source, ...others] = view.sources;
  const more = others.length === 0 ? '' : ` + ${String(others.length)}`;
  const words = source === undefined ? '' : `${labels.sources}: ${source.name.text}${more}`;
  const style = { fontSize: 24, color: COLORS.muted };
  return box(
    {
      width: INNER,
      paddingTop: 20,
      justifyContent: 'space-between',
      gap: 32,
      borderTop: `2px solid ${COLORS.line}`,
    },
    text(words, 1, { ...style, maxWidth: 620 }),
    text(siteTitle, 1, { ...style, maxWidth: 420, color: COLORS.text, fontWeight: 600 }),
  );
}
