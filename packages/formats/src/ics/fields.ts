/*
 * The names of the properties of an event that are Comity's own (RFC 5545, section 3.8.8.2). Calendars pass over them.
 */
export const OWN = {
  id: 'x-comity-id',
  kind: 'x-comity-kind',
  status: 'x-comity-status',
  startDate: 'x-comity-start-date',
  endDate: 'x-comity-end-date',
  /** The days are the widest that the dates may mean. */
  span: 'x-comity-span',
  /** The summary was made of visitors and destinations: the visit has no title. */
  composed: 'x-comity-composed-summary',
  visitors: 'x-comity-visitor',
  hosts: 'x-comity-host',
  origin: 'x-comity-origin',
  destinations: 'x-comity-destination',
  tour: 'x-comity-tour',
} as const;
