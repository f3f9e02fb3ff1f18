import { createReview, type Review } from '../../pipeline/extract/review/review.ts'
import type { Candidate } from '../../pipeline/model/candidate.ts'
import type { ConceptId } from '../../pipeline/model/glossary.ts'

const marked = (text: string, term: string) => {
  const start = text.indexOf(term)
  return { text, span: { start, end: start + term.length } }
}

const candidate = (source: string, target: string, more: Partial<Candidate> = {}): Candidate => ({
  source,
  target,
  sourceVariants: [],
  targetVariants: [],
  score: 0.5,
  frequency: 2,
  contexts: [
    {
      path: 'a.md',
      unit: '1',
      source: marked(`The ${source} was seen.`, source),
      target: marked(`${target}が見られた。`, target),
    },
  ],
  ...more,
})

export const CANDIDATES: readonly Candidate[] = [
  candidate('harbor master', '港長', { sourceVariants: ['harbour master', 'Harbor Master'], score: 0.98765 }),
  candidate('pilot', '水先人', { contradicts: 'pilot' as ConceptId, targetVariants: ['水先案内人'] }),
  candidate('=HYPERLINK("http://x")', '@SUM(1)', { frequency: 12 }),
  candidate('yes', '「«引用»」', { contexts: [] }),
  candidate('berth\u0007', '𠮷野'),
]

export const sampleReview = (): Review => createReview(CANDIDATES, { sourceLang: 'en', targetLang: 'ja' })
