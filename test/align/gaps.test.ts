import { describe, expect, test } from 'vitest'
import { alignSegments } from '../../pipeline/align/align.ts'
import type { Bead } from '../../pipeline/model/text.ts'
import { generatedText, recall, withGaps, type GeneratedText } from './generated-text.ts'
import { sentences } from './sentences.ts'

const found = ({ source, target }: GeneratedText): readonly Bead[] =>
  alignSegments(sentences(source), sentences(target, 'ko'))

describe('a text of which a part is missing', () => {
  const whole = generatedText(400, 1)

  test('should be paired nearly right where nothing is', () => {
    expect(recall(found(whole), whole.beads)).toBeGreaterThan(0.98)
  })

  test.each([1, 2, 3])('should be paired for the most part where 30 %% of one side are (%i)', seed => {
    const part = withGaps(whole, 0.3, seed)
    expect(part.target.length / whole.target.length).toBeLessThan(0.8)
    expect(recall(found(part), part.beads)).toBeGreaterThan(0.9)
  })

  test('should be paired alike where the other side lacks it', () => {
    const { source, target, beads } = withGaps(whole, 0.3, 1)
    const mirrored = alignSegments(sentences(target, 'ko'), sentences(source))
    const swapped = mirrored.map(bead => ({ source: bead.target, target: bead.source }))
    expect(recall(swapped, beads)).toBeGreaterThan(0.9)
  })
})
