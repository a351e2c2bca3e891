import published from '../../../bench/published.json';

/** A line of the benchmark. */
export interface MeasureRow {
  readonly id: string;
  readonly value: string;
  readonly budget: string;
  readonly ok: boolean;
  readonly reference: string;
}

/** When and on what it was measured. */
export const measuredOn: string = published.day;
export const machine: string = published.machine;

/** Every line of the last published run. */
export const measureRows: readonly MeasureRow[] = published.rows.map(
  ({ id, value, unit, better, budget, ok, reference }) => ({
    id,
    value: `${String(value)} ${unit}`,
    budget: `${better === 'lower' ? '≤' : '≥'} ${String(budget)}`,
    ok,
    reference,
  }),
);
