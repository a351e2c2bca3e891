import { nothing } from 'lit';

/**
 * The address for `href` or `src`, or nothing for one that could run code. Lit does not look into addresses, and a
 * line break inside `java\nscript:` is no hindrance to a browser, so only what is known to be harmless passes:
 * `http`, `https`, and addresses without a scheme.
 */
export function safeUrl(address: unknown): string | typeof nothing {
  if (typeof address !== 'string') return nothing;
  // Browsers drop these characters before they read the scheme.
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const plain = address.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  if (/^https?:/i.test(plain)) return address.trim();
  const scheme = /^[^/?#]*:/.test(plain);
  return scheme || plain === '' ? nothing : address.trim();
}
