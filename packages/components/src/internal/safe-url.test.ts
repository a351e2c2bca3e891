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

  /** Addresses that are written to look like something else, each in every disguise. */
  const SCHEMES = [
    'javascript',
    'vbscript',
    'data',
    'blob',
    'file',
    'ftp',
    'about',
    'filesystem',
    'mailto',
    'ws',
    'x',
  ];
  const RESTS = [
    'alert(1)',
    '//example.org/%0aalert(1)',
    'text/html,<script>alert(1)</script>',
    '/x',
    '\\\\x',
    '',
  ];
  const DISGUISES: readonly ((scheme: string) => string)[] = [
    (scheme) => `${scheme}:`,
    (scheme) => `${scheme.toUpperCase()}:`,
    (scheme) => ` ${scheme}:`,
    (scheme) => `\u0000\u001f\u0020${scheme}:`,
    (scheme) => `${scheme.slice(0, 2)}\n${scheme.slice(2)}:`,
    (scheme) => `${scheme.slice(0, 1)}\t\r\n${scheme.slice(1)}\t:`,
    (scheme) => `${scheme}\n:`,
    (scheme) => `\ufeff${scheme}:`,
    (scheme) => `\u00a0${scheme}:`,
    (scheme) => `\u2028${scheme}:`,
    (scheme) => `\u200b${scheme}:`,
    (scheme) => `\u202e${scheme}:`,
    (scheme) => `${scheme}\uff1a`,
    (scheme) => `${scheme}&colon;`,
    (scheme) => `${scheme}%3A`,
    (scheme) => `${scheme.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}:`,
    (scheme) => `view-source:${scheme}:`,
    (scheme) => `http\n:${scheme}:`,
    (scheme) => `https:${scheme}:`,
    (scheme) => `//${scheme}:`,
    (scheme) => `\\\\${scheme}:`,
    (scheme) => `./${scheme}:`,
    (scheme) => `?${scheme}:`,
    (scheme) => `#${scheme}:`,
    (scheme) => `x/../${scheme}:`,
  ];
  const PLAIN = [
    'https://user:password@example.org/',
    'https://www.akorda.kz@example.org/',
    'https://example.org\\@www.akorda.kz/',
    'https:////example.org/x',
    'https:example.org',
    'http:/\\example.org',
    'ht\ntps://example.org',
    'h\u0000ttps://example.org',
    'https://[::1]/',
    'https://0x7f.1/',
    'https://пример.рф/',
    'https://example.org:99999/',
    'https://exa mple.org/',
    'https://%00/',
    '\ud800',
    'https://example.org/\udfff',
    'https://example.org/\u202Egnp',
    '/\\example.org',
    '\\/example.org',
    '.',
    '..//example.org',
    '@example.org',
    '%6aavascript:alert(1)',
    `https://example.org/${'x'.repeat(1e6)}`,
    `${' '.repeat(1e6)}javascript:alert(1)`,
    `java${'\n'.repeat(1e6)}script:alert(1)`,
  ];
  const corpus = [
    ...SCHEMES.flatMap((scheme) =>
      DISGUISES.flatMap((disguise) => RESTS.map((rest) => disguise(scheme) + rest)),
    ),
    ...PLAIN,
  ];

  /** Where the browser would go, by the WHATWG URL Standard; undefined for what is no address. */
  function whereTo(address: string): URL | undefined {
    return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  }

  test(`of ${String(corpus.length)} addresses in disguise, none that passes leads away from the web`, () => {
    const passed = corpus.filter((address) => safeUrl(address) !== nothing);
    expect(passed.length).toBeGreaterThan(100);
    const link = document.createElement('a');
    for (const address of passed) {
      const safe = safeUrl(address) as string;
      const target = whereTo(safe);
      if (target !== undefined) expect(target.protocol, address.slice(0, 80)).toMatch(/^https?:$/);
      // The element reads an address by itself; what it cannot read leads nowhere, and keeps a colon for a scheme.
      link.href = safe;
      expect(link.protocol, address.slice(0, 80)).toMatch(/^(?:https?)?:$/);
      expect(safe.length).toBeLessThanOrEqual(address.length);
    }
  });

  test('what passes leads where it led before', () => {
    for (const address of corpus) {
      const safe = safeUrl(address);
      // A blank that is none in an address is taken off its ends.
      if (safe !== nothing && !/^[\u00a0\u2028\ufeff]/.test(address))
        expect(whereTo(safe)?.href, address.slice(0, 80)).toBe(whereTo(address)?.href);
    }
  });

  test('every plain address of the web passes', () => {
    for (const address of [
      'https://example.org',
      'HTTP://EXAMPLE.ORG/a b',
      '/x',
      'x',
      '../x?y=a:b#c:d',
      './a:b',
    ])
      expect(safeUrl(address), address).toBe(address);
  });
});
