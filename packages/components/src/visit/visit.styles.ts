import { css } from 'lit';

/** One page: the visit first, then a section for each strength, then the sectors, the ways and the sources. */
export const visitStyles = css`
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .section-title {
    font-size: var(--_font-size-title);
  }
  .section-title .strength {
    gap: calc(var(--_space) * 2);
    font-weight: var(--_font-weight-bold);
  }
  .results {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: calc(var(--_space) * 4);
  }
  .result {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 4);
    box-sizing: border-box;
    block-size: 100%;
    padding: calc(var(--_space) * 4);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .result .title {
    font-size: var(--_font-size);
  }
  .stays,
  .legs {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .card {
    break-inside: auto;
  }
`;
