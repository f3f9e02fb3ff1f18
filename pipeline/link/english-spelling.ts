/** What stands before, the British letters, the American ones, what follows: parts of regular expressions. */
const ROWS: readonly (readonly [before: string, british: string, american: string, after: string])[] = [
  ['\\w{2}', 'is', 'iz', '(?:e[ds]?|ing|ations?|ers?)\\b'],
  ['\\w{2}', 'ys', 'yz', '(?:e[ds]?|ing|ers?)\\b'],
  ['\\b(?:def|off|pret|lic)', 'ence', 'ense', 's?\\b'],
  ['\\bpract', 'is', 'ic', '(?:e[ds]?|ing)\\b'],
  ['\\b(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|vap|vig)', 'our', 'or', ''],
  ['\\b(?:cent|calib|fib|lit|lust|mit|sab|spect|theat|(?:kilo|centi|milli)met)', 're', 'er', 's?\\b'],
  ['\\b(?:anal|catal|dial|epil|monol|prol)', 'ogue', 'og', 's?\\b'],
  ['(?:cance|channe|counse|fue|labe|leve|mode|signa|trave|tunne)', 'll', 'l', '(?:ed|ing|[eo]rs?)\\b'],
  ['\\b(?:enro|fulfi|insta)', 'l', 'll', '(?:s|ments?)?\\b'],
  ['(?:judg|acknowledg)', 'ement', 'ment', 's?\\b'],
  ['\\bprogra', 'mme', 'm', 's?\\b'],
  ['\\b', 'aeroplane', 'airplane', ''],
  ['\\bman', 'oeuv', 'euv', 'r'],
  ['\\b(?:an)?', 'aesthe', 'esthe', ''],
  ['\\b(?:p|encyclop)', 'ae', 'e', 'di'],
  ['\\b', 'cheque', 'check', 's?\\b'],
  ['\\b', 'grey', 'gray', ''],
  ['\\bart', 'e', 'i', 'facts?\\b'],
  ['\\bs', 'c', 'k', 'eptic'],
  ['\\bsul', 'ph', 'f', ''],
  ['\\balumin', 'ium', 'um', '\\b'],
  ['\\badvis', 'er', 'or', 's?\\b'],
]

type Change = readonly [pattern: RegExp, replacement: string]

const TO_AMERICAN = ROWS.map(([before, british, american, after]): Change => [
  new RegExp(`(?<=${before})${british}(?=${after})`, 'giu'),
  american,
])
const TO_BRITISH = ROWS.map(([before, british, american, after]): Change => [
  new RegExp(`(?<=${before})${american}(?=${after})`, 'giu'),
  british,
])

const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)

/** The text as Britain and as America spell it, where that differs from the text. What is no word there does no harm. */
export const otherSpellings = (text: string): readonly string[] =>
  [...new Set([changed(text, TO_BRITISH), changed(text, TO_AMERICAN)])].filter(other => other !== text)
