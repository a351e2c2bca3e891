import { html, type TemplateResult } from 'lit';

/** The heading of an element, of the wanted level; 3 for a level that is none. */
export function heading(level: number, content: unknown): TemplateResult {
  return headed(level, content, 'title', 'heading');
}

/** A heading of a section inside an element, so many levels below its own; 6 is the last there is. */
export function subheading(level: number, content: unknown, below = 1): TemplateResult {
  const own = level >= 1 && level <= 6 ? level : 3;
  return headed(Math.min(6, own + below), content, 'section-title', 'section-heading');
}

function headed(level: number, content: unknown, name: string, part: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${part}>${content}</h2>`;
    case 4:
      return html`<h4 class=${name} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part=${part}>${content}</h6>`;
    default:
      return html`<h3 class=${name} part=${part}>${content}</h3>`;
  }
}
