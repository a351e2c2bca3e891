import picocolors from 'picocolors';

/** Functions that colour a text, or leave it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** When to colour: always, never, or when a terminal can show it. */
export type ColorChoice = 'always' | 'never' | 'auto';

/**
 * The colours for a stream. The option counts first, then `NO_COLOR` (https://no-color.org) and `FORCE_COLOR`, then
 * whether the stream is a terminal that knows colours.
 */
export function colorsFor(
  stream: { readonly isTTY?: boolean | undefined },
  choice: ColorChoice = 'auto',
  env: Readonly<Record<string, string | undefined>> = process.env,
): Colors {
  return picocolors.createColors(wantsColor(stream, choice, env));
}

function wantsColor(
  stream: { readonly isTTY?: boolean | undefined },
  choice: ColorChoice,
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
}
