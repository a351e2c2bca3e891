import { css } from 'lit';

/** A visit stands above what came of it: its title is larger, and the sentence on the results is read next. */
export const visitCardStyles = css`
  .title {
    font-size: calc(var(--_font-size) * 1.5);
  }
  .facts {
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
  }
  .summary {
    margin-block-start: calc(var(--_space) * -2);
    font-weight: var(--_font-weight-medium);
  }
  .summary .aside {
    display: block;
    font-weight: normal;
  }
`;
