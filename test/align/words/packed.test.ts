import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../../pipeline/align/words/packed.ts'

test('should give back what was packed, and hold only what is not 0', () => {
  const value = fc.oneof(fc.constant(0), fc.float({ min: 0, max: 1, noNaN: true }))
  fc.assert(
    fc.property(fc.array(value), list => {
      const values = Float32Array.from(list)
      const packed = pack(values)
      expect(packed.places).toHaveLength(values.filter(n => n !== 0).length)
      expect(Array.from(unpack(packed, values.length), n => n + 0)).toEqual(Array.from(values, n => n + 0))
    }),
  )
})
