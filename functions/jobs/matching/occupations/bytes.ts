/** Small numbers in few bytes: seven bits each, the highest bit says that more follow (LEB128). */
export class ByteWriter {
  readonly #bytes: number[] = []
  number(value: number): void {
    let left = value
    while (left > 127) {
      this.#bytes.push((left & 127) | 128)
      left >>>= 7
    }
    this.#bytes.push(left)
  }
  text(value: string): void {
    const bytes = new TextEncoder().encode(value)
    this.number(bytes.length)
    this.raw(bytes)
  }
  raw(bytes: Iterable<number>): void {
    for (const byte of bytes) this.#bytes.push(byte)
  }
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}

export class ByteReader {
  #at = 0
  readonly #bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }
  number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new Error('The taxonomy file ends too early.')
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  text(): string {
    return new TextDecoder().decode(this.raw(this.number()))
  }
  raw(length: number): Uint8Array {
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }
}
