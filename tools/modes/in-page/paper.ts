import { elementsWithin, isDrawn, storyRoot } from './tree.js';

/** The titles of the rows of a list, drawn or left out by the browser because they are far away. */
export function rowTitles(): string[] {
  return rows().map((row) => row.textContent.replace(/\s+/g, ' ').trim());
}

const rows = (): Element[] => elementsWithin(storyRoot()).filter((element) => element.matches('.row-title'));

/** Looks for a text as the search of the browser does, and says what is wrong with what it found. */
export function findInPage(text: string): string {
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  const find = (window as unknown as { find: (text: string) => boolean }).find;
  if (!find(text)) return `does not find “${text}”`;
  const row = rows().find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === text);
  if (row === undefined || !isDrawn(row)) return 'finds it, and it is not drawn';
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? '' : 'finds it, and it is out of sight';
}

let printed = 0;

/** From now on the dialog of the browser is not opened; what would be on paper is counted. */
export function watchPrinting(): void {
  printed = 0;
  window.print = () => {
    printed = rows().length;
  };
}

/** How many rows would have been printed; 0 until something prints. */
export function printedRows(): number {
  return printed;
}
