import { css } from 'lit';

/** Land is a shade of grey and a line; what matters is drawn in the accent. North is up in every direction of writing. */
export const routeMapStyles = css`
  .legs {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .map {
    position: relative;
    direction: ltr;
    aspect-ratio: 16 / 10;
    overflow: hidden;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .land,
  .marks {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .land path {
    fill: light-dark(#eceff2, #262c34);
    stroke: var(--_border-strong);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    print-color-adjust: exact;
  }
  .marks line {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }
  .marks circle {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .marks text {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: var(--_font-size-meta);
    font-weight: var(--_font-weight-medium);
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    .land path {
      fill: Canvas;
      stroke: GrayText;
    }
    .marks {
      forced-color-adjust: none;
    }
  }
`;
