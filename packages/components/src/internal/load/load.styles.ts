import { css } from 'lit';

/** What comes with the code that loads, so that a card which loads nothing has none of it. */
export const loadStyles = css`
  .load {
    display: flex;
    flex-flow: row wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    color: var(--_text);
  }
  .load p {
    margin: 0;
  }
  .why {
    display: flex;
    flex: 1 1 16rem;
    gap: calc(var(--_space) * 2);
  }
  .why .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    margin-block-start: 0.2em;
    color: var(--_warning-text);
  }
  .stale {
    font-size: var(--_font-size-meta);
  }
  .load .button {
    min-block-size: max(var(--comity-target-size, 24px), calc(var(--_space) * 8));
    padding: calc(var(--_space) * 1) calc(var(--_space) * 3);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: var(--_font-size-meta);
    cursor: pointer;
  }
  .load .button[aria-disabled='true'] {
    color: var(--_text-muted);
    cursor: progress;
  }
  .load .button:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  .progress {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
    color: var(--_text-muted);
    font-size: var(--_font-size-meta);
  }
  .progress progress {
    flex: 1 1 8rem;
    accent-color: var(--_accent);
  }
`;
