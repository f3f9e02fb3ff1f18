import type { DocumentLang } from '../../model/lang.ts'
import type { Weights } from './classify.ts'
import { FEATURES } from './features.ts'
import { FITTED } from './fitted-weights.ts'

/** Weights are stored as integers of this part. */
export const UNIT = 100

const family = (lang: DocumentLang): string => lang.split('-')[0] ?? lang

/** The stages' weights for two languages: their own, else those that fit English with any of the others. */
export function weightsFor(source: DocumentLang, target: DocumentLang): readonly Weights[] {
  const stages = FITTED[`${family(source)}-${family(target)}`] ?? FITTED['any'] ?? []
  return stages.map(parse)
}

function parse(written: string): Weights {
  const weights = Float64Array.from(written.trim().split(/\s+/u), n => Number(n) / UNIT)
  if (weights.length !== FEATURES) throw new RangeError(`${weights.length} weights for ${FEATURES} features`)
  return weights
}
