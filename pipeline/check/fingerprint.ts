import { createHash } from 'node:crypto'
import type { UnitFinding } from '../model/check.ts'
import type { Span } from '../model/text.ts'

/** Hexadecimal digits: two findings of a million share so many by a chance of one in some ten million. */
const LENGTH = 16

/**
 * A short name of a finding that stays while lines move, units are sorted anew or files renamed, and changes with the words
 * at fault: the rule, the concept, the source text, and what is marked on either side. Without a source text, the unit's id
 * stands for it.
 */
export function fingerprintOf(
  finding: Pick<UnitFinding, 'rule' | 'id' | 'concept' | 'source' | 'target'>,
  source: string,
  target: string,
): string {
  const parts = [
    finding.rule,
    finding.concept ?? '',
    source.trim() === '' ? `#${finding.id}` : source,
    surface(source, finding.source),
    surface(target, finding.target),
  ]
  const hash = createHash('sha256')
  // The length keeps one part's end from passing for another's start.
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, LENGTH)
}

const surface = (text: string, span: Span | undefined): string =>
  span === undefined ? '' : text.slice(span.start, span.end)
