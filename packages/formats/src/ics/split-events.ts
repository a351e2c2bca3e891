/** The text of one event, with the line in which it begins, from 1. */
export interface EventText {
  readonly text: string;
  readonly line: number;
}

/** A calendar that does not begin as one, or a component that is not opened or not closed. */
interface CalendarFault {
  readonly key: 'begin' | 'unopened' | 'unclosed';
  /** Name of the component, such as `VEVENT`. */
  readonly name: string;
}

/** The events of a calendar. */
export interface SplitCalendar {
  readonly events: readonly EventText[];
  /** What is wrong with the calendar as a whole, and the name of the component. */
  readonly fault?: CalendarFault;
  /** Line in which that was found, from 1. */
  readonly ends: number;
}

/**
 * Takes the events out of a calendar, each with its line: one that is broken does not spoil the others, and the parser
 * knows no lines. Components within events, such as alarms, stay in them.
 */
export function splitEvents(text: string): SplitCalendar {
  const lines = text.split(/\r\n|\n|\r/);
  const events: EventText[] = [];
  const open: string[] = [];
  let begin: number | undefined;
  let fault: CalendarFault | undefined;
  let ends = 1;
  for (const [index, line] of lines.entries()) {
    const [, edge = '', raw = ''] = /^(BEGIN|END):([\w-]+)[ \t]*$/i.exec(line) ?? [];
    const name = raw.toUpperCase();
    if (edge === '') {
      if (open.length > 0 || line.trim() === '' || fault !== undefined) continue;
      [fault, ends] = [{ key: 'begin', name }, index + 1];
    } else if (edge.toUpperCase() === 'BEGIN') {
      if (name === 'VEVENT') begin ??= index;
      open.push(name);
    } else if (open.at(-1) !== name) {
      if (fault === undefined) [fault, ends] = [{ key: 'unopened', name }, index + 1];
    } else {
      open.pop();
      if (name !== 'VEVENT' || begin === undefined) continue;
      events.push({ text: lines.slice(begin, index + 1).join('\r\n'), line: begin + 1 });
      begin = undefined;
    }
  }
  if (open.length > 0 && fault === undefined)
    [fault, ends] = [{ key: 'unclosed', name: open.at(-1) ?? '' }, lines.length];
  return { events, ends, ...(fault === undefined ? {} : { fault }) };
}
