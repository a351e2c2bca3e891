/** Thirty countries, as at a summit: two capitals each, so that no file is needed for their names. */
export const thirtyParties =
  'AZ KZ TR UZ KG TM GE UA MD RO BG HU PL CZ SK SI HR RS BA ME MK AL GR IT AT DE FR ES PT GB'.split(' ');

/** Texts that try to be markup, to turn what stands beside them, and to be broader than any place. */
export const hostileText = {
  markup: '<img src=x onerror=alert(1)></p><script>alert(1)</script>',
  turning: '\u202Eمعاهدة\u202C (٢١ أكتوبر)',
  endless: 'Grenzüberschreitungsübereinkommensdurchführungsbestimmungen'.repeat(4),
} as const;
