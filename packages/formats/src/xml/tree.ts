import type { XmlHandlers } from './walk.js';

/** An element with what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  /** Line on which its tag ends, from 1. */
  readonly line: number;
}

/** Builds the tree of a whole text. */
export class XmlTree implements XmlHandlers {
  root: XmlElement | undefined;
  private readonly open_: XmlElement[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    const element: XmlElement = { name, attributes, children: [], text: '', line };
    this.root ??= element;
    this.open_.at(-1)?.children.push(element);
    this.open_.push(element);
  }

  text(part: string): void {
    const element = this.open_.at(-1);
    if (element !== undefined) element.text += part;
  }

  close(): void {
    this.open_.pop();
  }
}
