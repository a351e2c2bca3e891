import type { AgreementView, CardView, OutcomeView, SourceView } from './types.js';

/** The facts that say when; a visit and an agreement have one, what is agreed or raised has a strength instead. */
const DATES = ['signed', 'when'];

/**
 * A record in one line of plain text, to be quoted: its title, what it is, who, when, and where it comes from. In the
 * language of the view, with no markup and no line break.
 *
 * @param address The address of the record's own page, put at the end; absent: only those of its sources.
 */
export function citationOf(view: CardView, address?: string): string {
  const parties = view.type === 'visit' ? [] : view.parties.map(({ text }) => text);
  const sentences = [
    view.title.text,
    [view.kind.label, ...strengthOf(view)].join(', '),
    parties.join(', '),
    ...dates(view),
    view.sources.map(sourceText).join('; '),
    address ?? '',
  ];
  return sentences.flatMap(ended).join(' ');
}

/** Signed is what has a date of signature; anything less has to be said. */
function strengthOf(view: CardView): string[] {
  if (view.type === 'visit' || view.strength.code === 'none') return [];
  return hasDate(view) ? [] : [view.strength.label];
}

function hasDate({ facts }: AgreementView | OutcomeView): boolean {
  return facts.some(({ name }) => DATES.includes(name));
}

function dates({ facts }: CardView): string[] {
  return facts
    .filter(({ name }) => DATES.includes(name))
    .map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(', ')}`);
}

function sourceText({ name, details, locators, url }: SourceView): string {
  const parts = [name.text, ...details.map(({ text }) => text), ...locators, url ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** On one line and with a full stop, unless it ends with a mark of its own; an address is left as it is. */
function ended(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  const complete = /[.!?…]$/.test(line) || /https?:\S+$/.test(line);
  return [complete ? line : `${line}.`];
}
