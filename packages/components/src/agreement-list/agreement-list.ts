import type { Agreement } from '@comity/core';
import type { FacetName } from '@comity/core/search';
import { ListElement } from '../list/list-element.js';

/**
 * The agreements of a dataset: to be searched, narrowed by facets with counts, put in order and gone through by year.
 * It draws a screenful of rows and more as one scrolls, so that 75,000 records stay fluid.
 *
 * @element comity-agreement-list
 * @slot - What is shown before and without JavaScript, and a child `<script type="application/json">`
 * @slot footer - More below the source
 * @csspart base - The box
 * @csspart heading - The heading
 * @csspart search - The field for a text
 * @csspart facets - All facets
 * @csspart facet - One facet
 * @csspart chips - What the list is narrowed by
 * @csspart count - How many were found
 * @csspart section-heading - The year
 * @csspart list - The rows of a year, or all rows
 * @csspart row - One row
 * @csspart link - The title of a row, when it is a link
 * @csspart button - A button
 * @csspart source - The line that names the source
 * @csspart findings - The note that parts of the data lead nowhere; it opens the list of them
 * @csspart notice - The note that the data could not be renewed
 * @cssstate loading - The data, the language or the search is being made ready
 * @cssstate empty - There is no agreement in the data
 * @cssstate error - What was given is no dataset, or it could not be loaded
 * @cssstate partial - Parts of the data lead nowhere or are in no list
 * @fires {CustomEvent} comity-ready - It is shown
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It cannot be shown
 * @fires {CustomEvent<{ type: string, id: string, href: string }>} comity-navigate - The title of a row was chosen;
 *   it bubbles, and a page that goes there itself calls `preventDefault()`
 */
export class ComityAgreementList extends ListElement<Agreement> {
  static override readonly elementName = 'comity-agreement-list';

  protected override readonly type = 'agreement';
  protected override readonly facets: readonly FacetName[] = [
    'lapsing',
    'status',
    'strength',
    'kind',
    'sector',
    'party',
    'year',
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-agreement-list': ComityAgreementList;
  }
}
