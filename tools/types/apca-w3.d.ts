/** The package brings no types; this is the part that the tests of the colours use. */
declare module 'apca-w3' {
  /**
   * The lightness contrast of a text on a background, about -108 (light on dark) to 106 (dark on light).
   *
   * @param textColor a CSS colour
   * @param backgroundColor a CSS colour
   */
  export function calcAPCA(textColor: string, backgroundColor: string): number;
}
