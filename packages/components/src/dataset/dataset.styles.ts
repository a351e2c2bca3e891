import { css } from 'lit';

/** Only the notice of a dataset that could not be loaded, or takes long, is its own. */
export const datasetStyles = css`
  .load {
    margin-block-end: calc(var(--_space) * 4);
    font-family: var(--comity-font-family, inherit);
  }
  .load.stale {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }
  .card {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
`;
