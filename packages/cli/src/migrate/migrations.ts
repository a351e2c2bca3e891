/** Turns a file of one version of the format into one of the next. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  /** Gives the new file; what it is given stays as it is. */
  readonly migrate: (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** All steps, in their order. Version 1 is the first, so there is none yet. */
const MIGRATIONS: readonly Migration[] = [];

/** The steps from a version to the latest; undefined when nobody knows the version. */
export function stepsFrom(
  version: string,
  latest: string,
  migrations: readonly Migration[] = MIGRATIONS,
): readonly Migration[] | undefined {
  const steps: Migration[] = [];
  let current = version;
  while (current !== latest) {
    const step = migrations.find(({ from }) => from === current);
    if (step === undefined || steps.includes(step)) return undefined;
    steps.push(step);
    current = step.to;
  }
  return steps;
}
