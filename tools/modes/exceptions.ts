import { expect, inject, test } from 'vitest';

/** Something that an engine reports and that is left as it is. */
export interface Exception {
  readonly rule: string;
  /** Stories whose id matches. */
  readonly stories: RegExp;
  /** Why it is right as it is. */
  readonly reason: string;
}

/** What an engine says of one place in a story. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  /** Where: a path through the page, or the markup. */
  readonly place: string;
}

/** Takes out what the table allows, and remembers which of its lines were needed. */
export class ExceptionTable {
  private readonly met = new Set<Exception>();

  constructor(private readonly lines: readonly Exception[]) {}

  /** @returns the findings that are in no line, in words; nothing when there are none */
  unexpected(story: string, findings: readonly Finding[]): string {
    return findings
      .filter(({ rule }) => {
        const line = this.lines.find((one) => one.rule === rule && one.stories.test(story));
        if (line !== undefined) this.met.add(line);
        return line === undefined;
      })
      .map(({ rule, message, place }) => `${rule}: ${message}\n    ${place}`)
      .join('\n');
  }

  /** Declares the test that a line which nothing needs any more is taken out. Call it after all other tests. */
  testThatAllAreMet(): void {
    // Of some stories alone nothing can be said.
    test.skipIf(inject('filtered'))('every exception still occurs', () => {
      const idle = this.lines.filter((line) => !this.met.has(line));
      expect(idle.map(({ rule, reason }) => `${rule} (${reason}) occurs nowhere: remove its line`)).toEqual(
        [],
      );
    });
  }
}
