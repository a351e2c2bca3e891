/** The part of the npm package `edtf` that the tests use; it comes without types. */
declare module 'edtf' {
  /** Throws on text that is no date of the level. */
  export function parse(text: string, constraints: { level: 0 | 1 | 2 }): object;
  /** Throws on text that is no date of level 2; the first and the last millisecond that it can mean, in UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
