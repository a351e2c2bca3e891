import type { Dataset } from '../models/dataset.js';
import type { Severity } from '../findings/finding.js';
import type { CellField } from './import/cell.js';
import type { RuleId } from './ids.js';

/** The prose of a rule, apart from its code: nothing that runs in a page loads it. Its examples are its tests. */
export interface RuleDoc {
  readonly id: RuleId;
  /** What must hold, in one sentence without a full stop. */
  readonly title: string;
  /** Why, and what the rule leaves alone. */
  readonly why: string;
  /** A severity for a rule that is told by reading the file, or by an import, and has no entry in a profile. */
  readonly severity?: Severity;
  /** Where the rule is told, when not by `checkDataset`. */
  readonly told?: 'reading' | 'import';
  /** In the profile `advice` only. */
  readonly advice?: true;
  /** Data that the rule has nothing to say of: a dataset without `comity`, or cells of a foreign file. */
  readonly good: RuleExample;
  /** Data with exactly the finding that is named. */
  readonly bad: readonly BadExample[];
}

/** The lists of a dataset, or one cell with what its column holds. */
export type RuleExample =
  | { readonly data: Partial<Dataset> }
  | { readonly cells: readonly { readonly text: string; readonly field: CellField }[] };

/** An example with the one finding that it has. */
export type BadExample = (
  { readonly data: Partial<Dataset> } | { readonly text: string; readonly field: CellField }
) & {
  /** Where the mistake is; a cell has none. */
  readonly path?: readonly (string | number)[];
  /** The code of a structural finding, where reading the file tells it. */
  readonly code?: string;
  /** When it is not the rule's own. */
  readonly severity?: Severity;
  readonly message: string;
};
