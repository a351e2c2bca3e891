/** The text of one event, with the line in which it begins, from 1. */
export interface EventText {
  readonly text: string;
  readonly line: number;
}

/** The events of a calendar. */
export interface SplitCalendar {
  readonly events: readonly EventText[];
  /** What is wrong with the calendar as a whole, in English. */
  readonly fault?: string;
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
  let fault: string | undefined;
  let ends = 1;
  for (const [index, line] of lines.entries()) {
    const [, edge = '', raw = ''] = /^(BEGIN|END):([\w-]+)[ \t]*$/i.exec(line) ?? [];
    const name = raw.toUpperCase();
    if (edge === '') {
      if (open.length > 0 || line.trim() === '' || fault !== undefined) continue;
      [fault, ends] = ['it does not begin with BEGIN:VCALENDAR', index + 1];
    } else if (edge.toUpperCase() === 'BEGIN') {
      if (name === 'VEVENT') begin ??= index;
      open.push(name);
    } else if (open.at(-1) !== name) {
      if (fault === undefined) [fault, ends] = [`END:${name} has no beginning`, index + 1];
    } else {
      open.pop();
      if (name !== 'VEVENT' || begin === undefined) continue;
      events.push({ text: lines.slice(begin, index + 1).join('\r\n'), line: begin + 1 });
      begin = undefined;
    }
  }
  if (open.length > 0 && fault === undefined)
    [fault, ends] = [`END:${open.at(-1) ?? ''} is missing`, lines.length];
  return { events, ends, ...(fault === undefined ? {} : { fault }) };
}
