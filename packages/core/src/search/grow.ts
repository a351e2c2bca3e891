/** Numbers from 0 to 2³² − 1 in an array that grows. */
export class NumberList {
  private numbers = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.length++] = value;
  }

  /** The numbers; they are only those that are there now. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }
}
