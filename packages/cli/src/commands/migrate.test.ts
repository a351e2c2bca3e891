import { describe, expect, it } from 'vitest';
import { comity } from '../../test/comity.js';

const migrate = (input: string) => comity(['migrate', '-'], { input });

describe('comity migrate', () => {
  it('has nothing to do for version 1', async () => {
    const { code, stdout } = await migrate('{ "comity": "1" }');
    expect(stdout).toContain('nothing to do');
    expect(code).toBe(0);
    expect((await migrate('{"comity":"1"}\n{"type":"visit","id":"v","kind":"official"}\n')).code).toBe(0);
  });

  it('does not touch a version that it does not know', async () => {
    const { code, stderr } = await migrate('{ "comity": "9" }');
    expect(stderr).toContain('has version “9”');
    expect(code).toBe(2);
    expect((await migrate('{ "visits": [] }')).stderr).toContain('says no version');
    expect((await migrate('visits')).stderr).toContain('is not JSON');
  });
});
