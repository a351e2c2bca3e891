import { backdrop, contrast, isTransparent } from './colour.js';
import { elementsWithin, isDrawn, isForReadersOnly, parentOf, placeOf, storyRoot } from './tree.js';

/** What WCAG asks of the edge of a control, and of every edge when the user asks for more contrast. */
const EDGE = 3;
/** What WCAG AAA asks of text. */
const TEXT = 7;
/** WCAG calls text of this size, in pixels, large. */
const LARGE = 24;

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

const drawn = (): Element[] =>
  elementsWithin(storyRoot()).filter((element) => isDrawn(element) && !isForReadersOnly(element));

function visibleBorders(element: Element): string[] {
  const style = getComputedStyle(element);
  return SIDES.filter(
    (side) => style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) > 0,
  )
    .map((side) => style[`border${side}Color`])
    .filter((color) => !isTransparent(color));
}

/** What moves although the user wants nothing to move. */
export function motionFaults(): string {
  const moving = elementsWithin(storyRoot()).filter((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } =
      getComputedStyle(element);
    const lasts = (durations: string): boolean =>
      durations.split(',').some((one) => Number.parseFloat(one) > 0);
    return (
      lasts(transitionDuration) ||
      (animationName !== 'none' && lasts(animationDuration)) ||
      scrollBehavior === 'smooth'
    );
  });
  const running = document.getAnimations().length;
  return [
    ...moving.map((element) => `moves: ${placeOf(element)}`),
    ...(running > 0 ? [`${running} animations run`] : []),
  ].join('\n');
}

/** Edges and texts that are paler than they may be for a user who asks for more contrast. */
export function paleness(): string {
  const edges = drawn()
    .filter((element) => !(element instanceof SVGElement))
    .flatMap((element) => {
      const around = backdrop(parentOf(element));
      const ratio = Math.min(...visibleBorders(element).map((color) => contrast(color, around)));
      return ratio < EDGE ? [`an edge of ${ratio.toFixed(1)}:1: ${placeOf(element)}`] : [];
    });
  const texts = drawn()
    .filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    .filter((element) => !element.matches(':disabled, option'))
    .flatMap((element) => {
      const { color, fontSize, fill } = getComputedStyle(element);
      const ratio = contrast(element instanceof SVGElement ? fill : color, backdrop(element));
      const least = Number.parseFloat(fontSize) >= LARGE ? 4.5 : TEXT;
      return ratio < least ? [`a text of ${ratio.toFixed(1)}:1: ${placeOf(element)}`] : [];
    });
  return [...edges, ...texts].join('\n');
}

let setOff: Element[] = [];

/** Remembers what stands out by its background alone, for {@link forcedColourFaults}. */
export function rememberBackgrounds(): void {
  setOff = drawn().filter((element) => {
    const { backgroundColor } = getComputedStyle(element);
    if (element instanceof SVGElement || isTransparent(backgroundColor)) return false;
    return contrast(backgroundColor, backdrop(parentOf(element))) > 1.05;
  });
}

/** What cannot be made out once the user's own colours have taken the place of ours. */
export function forcedColourFaults(): string {
  const lost = setOff
    .filter((element) => element.isConnected && isDrawn(element))
    .filter(
      (element) => visibleBorders(element).length === 0 && getComputedStyle(element).outlineStyle === 'none',
    )
    .map((element) => `was set off by its background, which is gone: ${placeOf(element)}`);
  const pictures = drawn()
    .filter((element): element is SVGSVGElement => element instanceof SVGSVGElement)
    .filter((svg) => shapesOf(svg).length > 0 && !shapesOf(svg).some(isSeen))
    .map((svg) => `a drawing that cannot be seen: ${placeOf(svg)}`);
  return [...lost, ...pictures].join('\n');
}

function shapesOf(svg: SVGSVGElement): Element[] {
  return [...svg.querySelectorAll('path, line, rect, circle, ellipse, polyline, polygon, text')].filter(
    isDrawn,
  );
}

function isSeen(shape: Element): boolean {
  const { fill, stroke } = getComputedStyle(shape);
  const behind = backdrop(shape);
  return [fill, stroke].some(
    (color) => color !== 'none' && !color.startsWith('url') && contrast(color, behind) >= EDGE,
  );
}

/** What paper cannot do, and what it lacks. */
export function printFaults(): string {
  const controls = drawn()
    .filter((element) => element.matches('button, input, select, textarea, [role=button]'))
    .map((element) => `is on paper and can be pressed by nobody: ${placeOf(element)}`);
  const links = drawn()
    .filter((element): element is HTMLAnchorElement => element instanceof HTMLAnchorElement)
    .filter(({ href, origin }) => /^https?:/.test(href) && origin !== location.origin);
  // Once in each element is enough: the claims of a card name sources whose addresses stand below them.
  const addresses = links
    .filter(
      (link) =>
        !links.some(
          (other) =>
            other.href === link.href && other.getRootNode() === link.getRootNode() && hasAddress(other),
        ),
    )
    .map((link) => `a link without its address: ${placeOf(link)}`);
  const closed = elementsWithin(storyRoot())
    .filter(
      (element): element is HTMLDetailsElement => element instanceof HTMLDetailsElement && isDrawn(element),
    )
    .filter((details) => [...details.children].some((child) => !child.matches('summary') && !isDrawn(child)))
    .map((details) => `is closed on paper: ${placeOf(details)}`);
  return [...controls, ...addresses, ...closed].join('\n');
}

/** Whether the address of a link is read on paper. */
function hasAddress(link: HTMLAnchorElement): boolean {
  const printed = getComputedStyle(link, '::after').content;
  return printed.includes(link.getAttribute('href') ?? '') || link.textContent === link.href;
}
