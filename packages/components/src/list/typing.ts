/** So many milliseconds after a key a text is searched. */
const PAUSE = 120;

/** The text that is being typed, until it is searched. */
export class Typing {
  /** What was typed and is not yet searched; undefined when there is no such text. */
  text: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onPause Called with the text when no key has been pressed for a moment. */
  constructor(private readonly onPause: (text: string) => void) {}

  type(text: string): void {
    this.text = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.onPause, PAUSE, text);
  }

  /** It is searched now, or no longer wanted. */
  end(): void {
    clearTimeout(this.timer);
    this.text = undefined;
  }
}
