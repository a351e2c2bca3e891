import type { MessageCatalogue, RuleSeverity } from '@comity/core';
import type { RuleId, RuleMessages } from '@comity/core/rules';
import type { FormatMessages } from '@comity/formats';
import type { LoadedMapping } from '../load/load-mapping.js';
import type { Progress } from '../terminal/progress.js';
import type { CommandWords } from '../words/words.js';

/** How hard the rules across records are. */
export const PROFILES = ['default', 'strict', 'advice'] as const;
export type Profile = (typeof PROFILES)[number];

/** How files are checked. */
export interface CheckOptions {
  readonly messages: MessageCatalogue;
  /** The words of the rules. */
  readonly ruleMessages: RuleMessages;
  /** The words of tables and mappings. */
  readonly formatMessages: FormatMessages;
  /** What is said around findings. */
  readonly words: CommandWords;
  /** Rules that are switched off or weigh more or less. */
  readonly severity: Readonly<Partial<Record<RuleId, RuleSeverity>>>;
  /** What the columns of a foreign table mean. */
  readonly mapping?: LoadedMapping;
  readonly progress: Progress;
  /** Whether the rules across records are checked too. */
  readonly rules: boolean;
  readonly profile: Profile;
  /** The day that counts as today, as `2025-10-23`. */
  readonly today: string;
  /** Read even a large file in one piece, so that the rules can be checked. */
  readonly whole: boolean;
}
