import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FARTHEST, JUMPS, Posteriors, type Trellis } from '../../../pipeline/align/words/hmm.ts'

const NONE_SHARE = 0.2
const bucket = (distance: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, distance)) + FARTHEST

/** Every way to explain the words, one by one: [position last used, from a word?] for each of them. */
function* ways(l: number, m: number): Generator<readonly (readonly [number, boolean])[]> {
  if (m === 0) {
    yield []
    return
  }
  for (const before of ways(l, m - 1))
    for (let i = 0; i < l; i++) {
      yield [...before, [i, true]]
      const last = before.at(-1)
      if (!last || last[0] === i) yield [...before, [i, false]]
    }
}

function bruteForce({ l, m, emission, none, context }: Trellis, jumps: Float64Array) {
  const gamma = new Float64Array(l * m)
  const counts = new Float64Array(jumps.length)
  let total = 0
  for (const way of ways(l, m)) {
    let p = 1
    way.forEach(([i, isSome], j) => {
      const before = way[j - 1]
      const row = (context[j] ?? 0) * JUMPS
      const jump = (from: number, to: number): number => jumps[row + bucket(to - from)] ?? 0
      const inside = before ? Array.from({ length: l }, (_, to) => jump(before[0], to)) : []
      const arrive = before ? jump(before[0], i) / inside.reduce((a, b) => a + b, 0) : 1 / l
      if (isSome) p *= (1 - NONE_SHARE) * arrive * (emission[j * l + i] ?? 0)
      else p *= NONE_SHARE * (before ? 1 : 1 / l) * (none[j] ?? 0)
    })
    total += p
    way.forEach(([i, isSome], j) => {
      if (!isSome) return
      gamma[j * l + i] = (gamma[j * l + i] ?? 0) + p
      const before = way[j - 1]
      if (!before) return
      const at = (context[j] ?? 0) * JUMPS + bucket(i - before[0])
      counts[at] = (counts[at] ?? 0) + p
    })
  }
  return { gamma: gamma.map(p => p / total), counts: counts.map(n => n / total), log: Math.log(total) }
}

const positive = fc.double({ min: 0.01, max: 1, noNaN: true })
const array = (length: number) =>
  fc.array(positive, { minLength: length, maxLength: length }).map(list => Float64Array.from(list))

const trellis = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([l, m]) =>
  fc.record({
    l: fc.constant(l),
    m: fc.constant(m),
    emission: array(l * m),
    none: array(m),
    context: fc
      .array(fc.integer({ min: 0, max: 1 }), { minLength: m, maxLength: m })
      .map(list => Int32Array.from(list)),
  }),
)

test('should find the posteriors, the jumps and the likelihood that enumeration finds', () => {
  fc.assert(
    fc.property(trellis, array(2 * JUMPS), (given, jumps) => {
      const expected = bruteForce(given, jumps)
      const posteriors = new Posteriors()
      const counts = new Float64Array(jumps.length)
      expect(posteriors.run(given, jumps, counts)).toBeCloseTo(expected.log, 8)
      expected.gamma.forEach((p, cell) => {
        expect(posteriors.gamma[cell]).toBeCloseTo(p, 8)
      })
      expected.counts.forEach((n, at) => {
        expect(counts[at]).toBeCloseTo(n, 8)
      })
    }),
    { numRuns: 60 },
  )
})

test('should weigh the one giving word against none, as computed by hand', () => {
  const posteriors = new Posteriors()
  const given = {
    l: 1,
    m: 1,
    emission: Float64Array.of(0.5),
    none: Float64Array.of(0.25),
    context: Int32Array.of(0),
  }
  // .8 · .5 = .4 from the word, .2 · .25 = .05 from none.
  expect(posteriors.run(given, new Float64Array(JUMPS).fill(1))).toBeCloseTo(Math.log(0.45))
  expect(posteriors.gamma[0]).toBeCloseTo(0.4 / 0.45)
})

test('should not let a longer sentence show in a shorter one that comes after it', () => {
  const jumps = new Float64Array(JUMPS).fill(1)
  const long = { l: 5, m: 6, emission: new Float64Array(30).fill(0.1), none: new Float64Array(6).fill(0.1), context: new Int32Array(6) } // prettier-ignore
  const short = { l: 2, m: 2, emission: Float64Array.of(0.9, 0.1, 0.2, 0.8), none: Float64Array.of(0.1, 0.1), context: new Int32Array(2) } // prettier-ignore
  const [fresh, used] = [new Posteriors(), new Posteriors()]
  used.run(long, jumps)
  used.run(short, jumps)
  fresh.run(short, jumps)
  expect([...used.gamma.subarray(0, 4)]).toEqual([...fresh.gamma.subarray(0, 4)])
})

/** The likelihood by the plain recursion, with every jump by itself. */
function plainForward({ l, m, emission, none, context }: Trellis, jumps: Float64Array): number {
  const places = Array.from({ length: l }, (_, i) => i)
  let last = places.map(() => 1 / l)
  for (let j = 0; j < m; j++) {
    const jump = (from: number, to: number): number =>
      jumps[(context[j] ?? 0) * JUMPS + bucket(to - from)] ?? 0
    const inside = places.map(from => places.reduce((sum, to) => sum + jump(from, to), 0))
    last = places.map(i => {
      const arrive =
        j === 0 ? 1 / l : places.reduce((sum, k) => sum + ((last[k] ?? 0) * jump(k, i)) / (inside[k] ?? 1), 0)
      return (
        (1 - NONE_SHARE) * arrive * (emission[j * l + i] ?? 0) + NONE_SHARE * (last[i] ?? 0) * (none[j] ?? 0)
      )
    })
  }
  return Math.log(last.reduce((sum, p) => sum + p, 0))
}

const longTrellis = fc
  .tuple(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 2, max: 6 }))
  .chain(([l, m]) =>
    fc.record({
      l: fc.constant(l),
      m: fc.constant(m),
      emission: array(l * m),
      none: array(m),
      context: fc.constant(Int32Array.from({ length: m }, (_, j) => j % 2)),
    }),
  )

test('should find, where jumps are longer than those that count by themselves, what the plain recursion finds', () => {
  fc.assert(
    fc.property(longTrellis, array(2 * JUMPS), (given, jumps) => {
      const posteriors = new Posteriors()
      const counts = new Float64Array(jumps.length)
      const log = posteriors.run(given, jumps, counts)
      expect(log).toBeCloseTo(plainForward(given, jumps), 8)
      // Derivatives: raising what word 1 is given by raises the likelihood by its posterior; so do jumps, but for Z.
      const raised = { ...given, emission: given.emission.slice() }
      const [cell, by] = [given.l + (given.l >> 1), 1e-6]
      raised.emission[cell] = (raised.emission[cell] ?? 0) * (1 + by)
      const slope = (plainForward(raised, jumps) - log) / by
      expect(posteriors.gamma[cell]).toBeCloseTo(slope, 4)
      // As many words are jumped to as come from a word, but for the first.
      const some = posteriors.gamma.subarray(given.l, given.l * given.m).reduce((sum, p) => sum + p, 0)
      expect(counts.reduce((sum, n) => sum + n, 0)).toBeCloseTo(some, 8)
    }),
    { numRuns: 60 },
  )
})
