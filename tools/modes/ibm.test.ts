import { createRequire } from 'node:module';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ExceptionTable, type Finding } from './exceptions.js';
import { enter, modes } from './modes.js';
import { stage } from './stage.js';

// The package that drives this engine loads its rules from a server; the engine alone has them with it.
const aceFile = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** As much of a result of IBM's engine as is read here. */
interface AceResult {
  ruleId: string;
  message: string;
  snippet: string;
  path: { dom: string };
  value: [string, string];
}

interface AceWindow {
  ace: {
    Checker: new () => { check(node: Element, rulesets: string[]): Promise<{ results: AceResult[] }> };
  };
}

const exceptions = new ExceptionTable([
  {
    rule: 'list_structure_proper',
    stories: /./,
    reason: 'asks to look at <dl>: HTML lets a group of term and values stand in a <div>, and each does',
  },
  {
    rule: 'input_label_visible',
    stories: /-list--|validation-report--|ministry-page--|^tools-/,
    reason: 'asks to look at fields whose <label> is around them: each has a text that is seen',
  },
  {
    rule: 'select_options_grouped',
    stories: /-list--|ministry-page--|embed-builder--/,
    reason:
      'asks to look at long fields of options: years and names of elements in their order have no groups',
  },
  {
    rule: 'heading_markup_misuse',
    stories: /--long-texts|--thirty-parties/,
    reason: 'asks to look at a very long heading: it is the title of a record, and that long',
  },
  {
    rule: 'table_headers_exists',
    stories: /lifecycle--narrow/,
    reason:
      'looks for headers in what is laid out as a table: a narrow one is not, and each header has its role',
  },
  {
    rule: 'element_tabbable_role_valid',
    stories: /embed-builder--/,
    reason: 'asks for the role of a control: the code to copy scrolls, so the keyboard has to reach it',
  },
]);
const on = stage();

/** What a person has to look at anyway is no finding; so is what the page around a story has to bring. */
const left = new Set(['aria_content_in_landmark']);

async function findings(): Promise<Finding[]> {
  const results = await on.page.evaluate(async () => {
    const checker = new (window as unknown as AceWindow).ace.Checker();
    const story = document.querySelector('#storybook-root');
    if (story === null) throw new Error('There is no story.');
    const report = await checker.check(story, ['WCAG_2_2']);
    return report.results.filter(({ value }) => value[1] === 'FAIL' || value[1] === 'POTENTIAL');
  });
  return results
    .filter(({ ruleId }) => !left.has(ruleId))
    .map(({ ruleId, message, path, snippet, value }) => ({
      rule: ruleId,
      message: `${message} (${value.join(', ').toLowerCase()})`,
      place: `${path.dom} ${snippet}`,
    }));
}

for (const { id } of inject('stories')) {
  describe(`IBM: ${id}`, () => {
    beforeAll(async () => {
      await on.open(id);
      await on.addScript(aceFile);
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
