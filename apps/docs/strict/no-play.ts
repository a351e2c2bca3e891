/** Stands for `storybook/test`, whose functions are only called when a story is played. */
export const expect = undefined;
export const fn = (): (() => void) => () => undefined;
export const userEvent = undefined;
export const waitFor = undefined;
export const within = undefined;
export const fireEvent = undefined;
export const spyOn = undefined;
