import { nothing } from 'lit';
import { describe, expect, test } from 'vitest';
import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  test.each([
    'https://azertag.az/en',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG',
    '/flags/az.svg',
    'flags/az.svg?v=1:2',
    '../data.json',
    '#S7',
    '?page=2',
    '//example.org/x',
  ])('%s passes', (address) => {
    expect(safeUrl(address)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'mailto:a@example.org',
    '',
    '   ',
    null,
    undefined,
    42,
    {},
  ])('%j does not', (address) => {
    expect(safeUrl(address)).toBe(nothing);
  });

  test('what passes leads to http or https in the browser itself', () => {
    const link = document.createElement('a');
    for (const address of ['https://example.org', '/x', 'x:y/../z', 'a/b:c', '#javascript:alert(1)']) {
      const safe = safeUrl(address);
      if (safe === nothing) continue;
      link.href = safe;
      expect(link.protocol, address).toMatch(/^https?:$/);
    }
  });
});
