import { describe, expect, it } from 'vitest';
import { stepsFrom, type Migration } from './migrations.js';

const step = (from: string, to: string): Migration => ({
  from,
  to,
  migrate: (file) => ({ ...file, comity: to }),
});

describe('stepsFrom', () => {
  it('has nothing to do for the latest version', () => {
    expect(stepsFrom('1', '1')).toEqual([]);
  });

  it('goes from version to version', () => {
    const steps = [step('1', '2'), step('2', '3')];
    expect(stepsFrom('1', '3', steps)).toEqual(steps);
    expect(stepsFrom('2', '3', steps)).toEqual(steps.slice(1));
  });

  it('knows no way from a version that it does not know, nor in a circle', () => {
    expect(stepsFrom('7', '1')).toBeUndefined();
    expect(stepsFrom('1', '9', [step('1', '2'), step('2', '1')])).toBeUndefined();
  });
});
