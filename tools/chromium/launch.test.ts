import { describe, expect, test } from 'vitest';
import { argumentSets, firstUsefulLine } from './launch.mjs';

test('root and continuous integration start without the sandbox, others try with it first', () => {
  const unsandboxed = (sets: string[][]) => sets.map((set) => set.includes('--no-sandbox'));
  expect(unsandboxed(argumentSets({ uid: 0, ci: false, platform: 'linux' }))).toEqual([true]);
  expect(unsandboxed(argumentSets({ uid: 1000, ci: true, platform: 'linux' }))).toEqual([true]);
  expect(unsandboxed(argumentSets({ uid: 1000, ci: false, platform: 'linux' }))).toEqual([false, true]);
  expect(unsandboxed(argumentSets({ uid: 501, ci: false, platform: 'darwin' }))).toEqual([false]);
});

describe('the reason in Playwright’s message is', () => {
  const heading = 'browserType.launch: Target page, context or browser has been closed';
  const launching = '<launching> /usr/bin/chromium --no-sandbox --headless';

  test('what the browser wrote', () => {
    const complaint = '/usr/bin/chromium: error while loading shared libraries: libnss3.so';
    const message = [heading, 'Browser logs:', '', launching, `[pid=7][err] ${complaint}`, 'Call log:'].join(
      '\n',
    );
    expect(firstUsefulLine(message)).toBe(complaint);
  });

  test('else how it ended', () => {
    const message = [heading, launching, '  - [pid=7] <process did exit: exitCode=0, signal=null>'].join(
      '\n',
    );
    expect(firstUsefulLine(message)).toBe('it ended at once (exitCode=0, signal=null)');
  });

  test('else its first line', () => {
    const message = 'browserType.launch: Timeout 30000ms exceeded.\nCall log:\n';
    expect(firstUsefulLine(message)).toBe('browserType.launch: Timeout 30000ms exceeded.');
  });
});
