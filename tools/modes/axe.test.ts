import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ExceptionTable, type Finding } from './exceptions.js';
import { enter, modes } from './modes.js';
import { stage } from './stage.js';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeWindow {
  axe: typeof axe;
}

const notAPage = { enabled: false };

/** WCAG 2.2 AA and what its makers hold to be good practice. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // A story is a part of a page: the page around it has the landmarks and the first heading.
    region: notAPage,
    'landmark-one-main': notAPage,
    'page-has-heading-one': notAPage,
    bypass: notAPage,
    // Off unless asked for.
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
  },
  resultTypes: ['violations'],
};

const exceptions = new ExceptionTable([]);
const on = stage();

async function findings(): Promise<Finding[]> {
  const results = await on.page.evaluate(
    async (run): Promise<AxeResults> => (window as unknown as AxeWindow).axe.run('#storybook-root', run),
    options,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      rule: id,
      message: `${help}. ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
      place: target.flat().join(' > '),
    })),
  );
}

for (const { id } of inject('stories')) {
  describe(`axe: ${id}`, () => {
    beforeAll(async () => {
      await on.open(id);
      await on.addScript(axeFile);
    });

    for (const mode of modes) {
      test(mode.name, async () => {
        await enter(on.page, mode);
        expect(exceptions.unexpected(id, await findings())).toBe('');
      });
    }
  });
}

exceptions.testThatAllAreMet();
