/** Values that are mostly 0, without the zeros: they are held for every pair that teaches. */
export interface Packed {
  readonly places: Int32Array
  readonly values: Float32Array
}

export function pack(values: Float32Array): Packed {
  let count = 0
  for (let n = 0; n < values.length; n++) if (values[n] !== 0) count++
  const packed = { places: new Int32Array(count), values: new Float32Array(count) }
  for (let n = 0, at = 0; n < values.length; n++) {
    if (values[n] === 0) continue
    packed.places[at] = n
    packed.values[at++] = values[n] ?? 0
  }
  return packed
}

export function unpack({ places, values }: Packed, length: number): Float32Array {
  const all = new Float32Array(length)
  for (let n = 0; n < places.length; n++) all[places[n] ?? 0] = values[n] ?? 0
  return all
}
