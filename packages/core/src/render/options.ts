export interface RenderOptions {
  /** Level of the heading, 1 to 6; 3 when absent. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
}
