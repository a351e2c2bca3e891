/**
 * The alpha-2 codes that ISO 3166-1 had and has no more (ISO 3166-3), without those that stand for another country
 * today, each with the codes that took its place. Where there are more than three, or the code had two meanings in
 * turn, none is named: which one is meant depends on the record.
 */
const WITHDRAWN =
  'AN:CW,SX,BQ BU:MM CS: CT:KI DD:DE DY:BJ FQ:AQ,TF FX:FR HV:BF JT:UM MI:UM NH:VU NQ:AQ NT:IQ,SA PC: PU:UM PZ:PA ' +
  'RH:ZW SU: TP:TL VD:VN WK:UM YD:YE YU: ZR:CD';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The codes that took the place of a withdrawn country code; undefined for a code that was never withdrawn. */
export function successorsOf(code: string): readonly string[] | undefined {
  known ??= new Map(
    WITHDRAWN.split(' ').map((entry) => [
      entry.slice(0, 2),
      entry
        .slice(3)
        .split(',')
        .filter((successor) => successor !== ''),
    ]),
  );
  return known.get(code);
}
