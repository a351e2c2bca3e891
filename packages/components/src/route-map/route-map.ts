import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Route } from '@comity/core';
import { routeView, type DatasetIndex, type FigureLocale, type RouteView } from '@comity/core/view';
import { figureWords } from '../internal/figure-words.js';
import { figureFoot, figureHead } from '../internal/figure-template.js';
import { figureStyles } from '../internal/figure.styles.js';
import { property, state } from '../internal/property.js';
import { RecordElement } from '../internal/record-element.js';
import { legs, projects } from '../internal/route-template.js';
import { words } from '../internal/words.js';
import type { BaseMap } from './base-map.js';
import { drawing } from './drawing.js';
import { routeMapStyles } from './route-map.styles.js';

/**
 * A route: its legs as a list, and its places on a map that shows coast and no border. The coast is loaded when the
 * first map is drawn; a page may give a map of its own instead.
 *
 * @element comity-route-map
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot media - A picture above the text
 * @slot footer - More below the source, such as a disclaimer
 * @csspart base - The box
 * @csspart heading - The heading
 * @csspart legs - The list of legs
 * @csspart drawing - The map
 * @csspart source - The line that names the source
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart button - The button that loads the data again
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The language or the dataset is being loaded; the fallback is shown
 * @cssstate empty - There is no record to show
 * @cssstate error - What was given is no route
 * @cssstate partial - Parts of the record lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - The record is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 */
export class ComityRouteMap extends RecordElement<Route, RouteView, FigureLocale> {
  static override readonly elementName = 'comity-route-map';
  static override styles: CSSResultGroup = [RecordElement.styles, figureStyles, routeMapStyles];

  /** What is drawn below the route; `null`: nothing; absent: the coast of Natural Earth. */
  @property({ attribute: false }) baseMap: BaseMap | null | undefined;

  @state() private coast: BaseMap | undefined;

  protected override readonly type = 'route';
  protected override readonly vocabulary = figureWords;
  protected override readonly tellingField = 'legs';

  private asked = false;

  protected override view(record: Route, index: DatasetIndex, locale: FigureLocale): RouteView {
    return routeView(record, index, locale);
  }

  protected override template(view: RouteView, locale: FigureLocale): TemplateResult {
    const { figures } = locale;
    const placed = view.stops.filter(({ position }) => position !== undefined);
    if (placed.length > 0) this.askForCoast();
    const base = this.baseMap === undefined ? this.coast : (this.baseMap ?? undefined);
    const label = figures.mapOf(placed.map(({ name }) => name.text).join(', '));
    return html`${figureHead(view, this.headingLevel)} ${legs(view, locale)} ${projects(view, locale)}
    ${drawing(view, base, label)}
    ${view.note === undefined ? nothing : html`<p class="note">${words(view.note)}</p>`}
    ${figureFoot({ ...view, notes: this.notesOn(view, base, locale) }, locale)}`;
  }

  /** What is read below the map. */
  private notesOn({ stops }: RouteView, base: BaseMap | undefined, { figures }: FigureLocale): string[] {
    const placed = stops.filter(({ position }) => position !== undefined).length;
    const notes = placed === stops.length ? [] : [figures.positionNotKnown];
    if (placed === 0) return notes;
    return [
      figures.linesAreSchematic,
      ...notes,
      ...(base === undefined ? [] : [base.credit ?? figures.coast]),
    ];
  }

  /** The coast weighs more than the element, so it comes only when there is something to draw on it. */
  private askForCoast(): void {
    if (this.baseMap !== undefined || this.asked) return;
    this.asked = true;
    void import('./coast.js').then(
      ({ coast }) => {
        this.coast = coast;
      },
      (error: unknown) => {
        // Without a coast the route is still a route.
        this.warnOnce('the coast could not be loaded.', error);
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-route-map': ComityRouteMap;
  }
}
