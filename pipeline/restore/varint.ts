/** Whole numbers in as few bytes as they need: seven bits a byte, the lowest first; the high bit says that more follow. */

const BITS = 7
const MORE = 1 << BITS
const MASK = MORE - 1

export class VarintWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  write(value: number): void {
    let rest = value
    while (rest >= MORE) {
      this.#push((rest & MASK) | MORE)
      rest >>>= BITS
    }
    this.#push(rest)
  }

  writeText(text: string): void {
    const bytes = new TextEncoder().encode(text)
    this.write(bytes.length)
    for (const byte of bytes) this.#push(byte)
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length++] = byte
  }
}

export class VarintReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** @throws RangeError where the bytes end too soon */
  read(): number {
    let [value, shift] = [0, 0]
    for (;;) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new RangeError(`the file ends after ${this.#bytes.length} bytes`)
      value |= (byte & MASK) << shift
      if (byte < MORE) return value >>> 0
      shift += BITS
    }
  }

  readText(): string {
    const length = this.read()
    this.#at += length
    return new TextDecoder().decode(this.#bytes.subarray(this.#at - length, this.#at))
  }
}
