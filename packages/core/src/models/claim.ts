import { choice, list, object, optional, text, type Schema } from '../schema/index.js';
import { actorLink, type ActorLink } from './links.js';
import {
  id,
  localized,
  partyReferenceTo,
  recordBase,
  type Id,
  type RecordBase,
  type Reference,
  type Text,
} from './values.js';

/** Whether a claim judges what is, or says what will be. */
export const CLAIM_KINDS = ['opinion', 'forecast'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** An opinion or forecast, with the words that it was said in. Never in a count or a chart. */
export interface Claim extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** The source's words, exact. */
  quote: string;
  /** The claim in the editor's words. */
  text?: Text;
  /** Whose opinion it is; absent when the source does not say ("is viewed as"). */
  holder?: Reference | ActorLink;
  /** The ids of the records, or the codes of the countries, that it is about. */
  about?: Reference[];
  /** Whether it is an opinion or a forecast. */
  claimKind?: ClaimKind;
}

export const claim: Schema<Claim> = object<Claim>()('claim', {
  ...recordBase,
  id,
  quote: text(),
  text: optional(localized),
  holder: optional(actorLink),
  about: optional(list(partyReferenceTo('record'))),
  claimKind: optional(choice('claim-kinds', CLAIM_KINDS)),
});
