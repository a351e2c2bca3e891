import type { DatasetIndex } from '../dataset/index-dataset.js';
import { bindingOf } from '../derived/binding.js';
import { withGroups } from '../derived/group.js';
import { signingDateOf } from '../derived/signing-date.js';
import { agreementStrength, type Strength } from '../derived/strength.js';
import type { CardLocale } from '../locales/locale.js';
import type { Agreement } from '../models/agreement.js';
import { baseParts } from './base.js';
import { fieldsOf, listOf, present, recordOf, textOf, ViewContext } from './context.js';
import { countValues, numbersOf } from './counts.js';
import { dateValue, fact, nameValues, notKnown } from './facts.js';
import { formatDate } from './dates.js';
import { nameOf } from './names.js';
import { sectorsOf } from './sectors.js';
import type { AgreementView, CodeView, FactValue, FactView, Words } from './types.js';

/** An agreement as its card shows it. Whatever is wrong in the record costs the line that it stands in. */
export function agreementView(record: Agreement, index: DatasetIndex, locale: CardLocale): AgreementView {
  const agreement = recordOf(record);
  const context = new ViewContext(index, locale);
  const { labels } = locale;
  const strength = agreementStrength(agreement, index);
  const codes = {
    kind: labels.agreementKinds,
    status: labels.agreementStatuses,
    lateralityAsStated: labels.lateralities,
    binding: labels.bindingValues,
    'binding.value': labels.bindingValues,
    'binding.basis': labels.bindingBases,
    'ended.how': labels.endings,
  };
  const base = baseParts(agreement, codes, context);
  return {
    type: 'agreement',
    ...base,
    title: titleOf(agreement, base.kind, context),
    strength: { code: strength, label: labels.strengths[strength] },
    parties: present(listOf(partiesOf(agreement, index)).map((link) => nameOf(link, 'parties', context))),
    facts: present([
      signedFact(agreement, strength, context),
      inForceFact(agreement, strength, context),
      statusFact(agreement, strength, context),
      fact('place', nameValues(agreement.signingPlaces ?? [], 'signingPlaces', context), context),
      documentsFact(agreement, context),
      fact('includes', memberValues(agreement, context), context),
      fact('provisions', provisionValues(agreement, context), context),
      fact('establishes', nameValues(agreement.establishes ?? [], 'establishes', context), context),
      fact('projects', nameValues(agreement.projects ?? [], 'projects', context), context),
      bindingFact(agreement, strength, context),
      fact('end', [endValue(agreement, context)], context),
    ]),
  };
}

/** The title; for what has none a description, or how many documents of which kind are meant. */
function titleOf(agreement: Agreement, kind: CodeView, context: ViewContext): Words {
  const own = context.words(agreement.title) ?? context.words(agreement.description);
  if (own !== undefined) return own;
  const { phrases, labels, cldr } = context.locale;
  const numbers = numbersOf(agreement.count);
  if (numbers === undefined) return { text: phrases.untitled(kind.label) };
  const nouns = labels.countedKinds[kind.known ? agreement.kind : 'unspecified'];
  // Of a range the last number is the one that the noun stands beside.
  const number = (numbers.atMost ?? numbers.atLeast) as number;
  const one = number === 1 && numbers.exact;
  const noun = nouns[cldr.plural(number)] ?? nouns.other;
  return { text: phrases.untitledGroup(phrases.countWords(numbers), noun, one) };
}

/** The title of another agreement than the card's own. */
export function titleWithKind(agreement: Agreement, context: ViewContext): Words {
  const kind = context.code('kind', context.locale.labels.agreementKinds, agreement.kind);
  return titleOf(
    agreement,
    kind ?? { code: '', label: context.locale.phrases.notStated, known: false },
    context,
  );
}

/** The source's words for the number; the number itself too, unless it is already the title. */
function documentsFact(agreement: Agreement, context: ViewContext): FactView | undefined {
  const values = countValues(agreement.count, context);
  const inTitle = agreement.title === undefined && agreement.description === undefined;
  return fact('documents', inTitle ? values.filter((value) => value.asStated === true) : values, context);
}

/** More members than this are a list of their own and not a line on a card. */
const MOST_MEMBERS = 12;

/** The members of a group by title, with their sectors, which tell untitled ones apart. */
function memberValues(agreement: Agreement, context: ViewContext): FactValue[] {
  const id = textOf(agreement.id);
  const members = id === undefined ? [] : context.index.membersOf(id);
  if (members.length > MOST_MEMBERS) return [];
  return members.map((member) => {
    const title = titleWithKind(member, context);
    const sectors = sectorsOf(member.sectors, context).map((sector) => sector.label);
    return sectors.length === 0 ? title : { ...title, aside: { text: sectors.join(', ') } };
  });
}

/** A member of a group has the group's parties when it names none. */
export function partiesOf(agreement: Agreement, index: DatasetIndex): unknown {
  for (const record of withGroups(agreement, index)) {
    if (record.parties !== undefined) return record.parties;
  }
  return undefined;
}

function signedFact(agreement: Agreement, strength: Strength, context: ViewContext): FactView | undefined {
  const { index, locale } = context;
  const signing = signingDateOf(agreement, index);
  if (signing?.basis === 'stated')
    return fact('signed', [dateValue(signing.date, 'signedOn', context)], context);
  if (signing !== undefined) {
    const date = signing.date === undefined ? undefined : formatDate(signing.date, locale);
    const { duringVisit, duringVisitOn } = locale.phrases;
    return fact('signed', [{ text: date === undefined ? duringVisit : duringVisitOn(date) }], context);
  }
  return strength === 'signed' ? fact('signed', [notKnown(context)], context) : undefined;
}

function inForceFact(agreement: Agreement, strength: Strength, context: ViewContext): FactView | undefined {
  const known = dateValue(agreement.entryIntoForce, 'entryIntoForce', context);
  if (known !== undefined) return fact('inForce', [known], context);
  const applies = strength === 'signed' && bindingOf(agreement).value !== 'no';
  return applies ? fact('inForce', [notKnown(context)], context) : undefined;
}

/** The status, when it says more than the strength above the title. */
function statusFact(agreement: Agreement, strength: Strength, context: ViewContext): FactView | undefined {
  const { labels, phrases } = context.locale;
  const code = context.code('status', labels.agreementStatuses, agreement.status);
  const stated = context.words(agreement.statusAsStated);
  const label = code?.label ?? (strength === 'none' ? undefined : labels.strengths[strength]);
  if (stated !== undefined) {
    const quoted = { ...stated, text: phrases.quoted(stated.text) };
    return fact('status', [label === undefined ? quoted : { text: label, aside: quoted }], context);
  }
  const saysMore = label !== undefined && label !== labels.strengths[strength];
  return saysMore ? fact('status', [{ text: label }], context) : undefined;
}

/** When it ended, with how beside it; how it ended, when nobody says when. */
function endValue(agreement: Agreement, context: ViewContext): FactValue | undefined {
  const { on, how } = fieldsOf(agreement.ended);
  const manner = context.code('ended', context.locale.labels.endings, how)?.label;
  const date = dateValue(on, 'ended', context);
  if (manner === undefined) return date;
  return date === undefined ? { text: manner } : { ...date, aside: { text: manner } };
}

function bindingFact(agreement: Agreement, strength: Strength, context: ViewContext): FactView | undefined {
  const { value, basis } = bindingOf(agreement);
  // Of what is not signed nothing is presumed; and where nothing is known, the line on its entry into force has
  // already said so.
  if (basis === 'presumed' && strength !== 'signed') return undefined;
  if (basis === undefined && value === 'unknown') return undefined;
  const { labels } = context.locale;
  const { label } = context.code('binding', labels.bindingValues, value) as CodeView;
  const how = context.code('binding', labels.bindingBases, basis)?.label;
  const known: FactValue = { text: label, ...(how === undefined ? {} : { aside: { text: how } }) };
  return fact('binding', [value === 'unknown' ? { ...known, missing: true } : known], context);
}

function provisionValues(agreement: Agreement, context: ViewContext): FactValue[] {
  const { phrases } = context.locale;
  return present(
    listOf(agreement.provisions).map((entry) => {
      const { text, planned } = fieldsOf(entry);
      const words = context.words(text);
      if (words === undefined || planned !== true) return words;
      return { ...words, aside: { text: phrases.planned } };
    }),
  );
}
