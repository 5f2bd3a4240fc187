/** A list of numbers that grows, four bytes each. */
export class NumberList {
  #numbers: Int32Array;
  #length = 0;

  constructor(room = 4) {
    this.#numbers = new Int32Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** With room behind the end that means nothing. */
  get numbers(): Int32Array {
    return this.#numbers;
  }

  at(index: number): number {
    return this.#numbers[index] ?? -1;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length++] = number;
  }
}
