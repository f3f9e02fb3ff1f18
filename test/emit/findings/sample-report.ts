import type { UnitFinding } from '../../../pipeline/model/check.ts'
import type { ConceptId } from '../../../pipeline/model/glossary.ts'
import type { CheckReport, ReportedFinding } from '../../../pipeline/model/report.ts'

const SOURCE = 'The ministry answered the cyber attack within two days.'
const TARGET = '同省は二日でサイバーアタックに対応した。'

export const missing: ReportedFinding = {
  finding: {
    rule: 'term-missing',
    severity: 'error',
    message: 'No equivalent of "cyber attack" is in the translation.',
    path: 'locales/ja.po',
    line: 12,
    column: 9,
    id: 'answer',
    source: { start: 26, end: 38 },
    concept: 'cyber-attack' as ConceptId,
    suggestions: ['サイバー攻撃', 'サイバーアタック対策'],
  },
  source: { lang: 'en', text: SOURCE },
  target: { lang: 'ja', text: TARGET },
  entry: { source: ['cyber attack'], target: ['サイバー攻撃'] },
  fingerprint: '0123456789abcdef',
}

export const number: ReportedFinding = {
  finding: {
    rule: 'number-mismatch',
    severity: 'warning',
    message: 'The translation has 2, the source has 3.',
    path: 'locales/ja.po',
    line: 20,
    id: 'days',
    source: { start: 0, end: 5 },
    target: { start: 0, end: 1 },
  },
  source: { lang: 'en', text: 'Three days' },
  target: { lang: 'ja', text: '二日' },
  fingerprint: 'fedcba9876543210',
}

/** Everything that steers a terminal, a log or a page. */
export const HOSTILE = '\u001b[31m<script>alert(1)</script>\r\n::error file=x::%0A\u202e\u0000'

export const hostile: ReportedFinding = {
  finding: {
    rule: 'untranslated',
    severity: 'info',
    message: `Left as it is: ${HOSTILE}`,
    path: `docs/a,b:c ${HOSTILE}.tsv`,
    id: HOSTILE,
    target: { start: 0, end: 5 },
    suggestions: [HOSTILE],
  },
  source: { lang: 'en', text: HOSTILE },
  target: { lang: 'ko', text: HOSTILE },
  fingerprint: '00000000deadbeef',
}

export const excused: ReportedFinding = {
  ...number,
  finding: { ...number.finding, id: 'excused', line: 30 },
  accepted: { by: 'excuse', reason: 'The day of arrival counts here.' },
}

export const drifting = (translation: string, line: number): ReportedFinding => {
  const text = `${translation}に従う。`
  const finding: UnitFinding = {
    rule: 'term-inconsistent',
    severity: 'warning',
    message: '"framework" is translated in several ways.',
    path: 'corpus/plan/ja.md',
    line,
    column: 1,
    id: String(line),
    source: { start: 11, end: 20 },
    target: { start: 0, end: translation.length },
    drift: { term: 'framework', translation },
  }
  return {
    finding,
    source: { lang: 'en', text: 'Follow the framework.' },
    target: { lang: 'ja', text },
    fingerprint: `aaaaaaaaaaaaaa${line}`,
  }
}

export const report = (...findings: readonly ReportedFinding[]): CheckReport => ({
  version: '1.2.3',
  bitexts: [
    { path: 'locales/ja.po', sourceLang: 'en', targetLang: 'ja', units: 120 },
    { path: 'corpus/plan/ja.md', sourceLang: 'en', targetLang: 'ja', units: 1 },
  ],
  rules: [
    { name: 'number-mismatch', severity: 'warning', description: 'A number differs.' },
    { name: 'term-inconsistent', severity: 'warning', description: 'A term is translated in several ways.' },
    { name: 'term-missing', severity: 'error', description: 'The translation lacks a term.' },
    { name: 'untranslated', severity: 'info', description: 'The translation is the source.' },
  ],
  findings,
})

export const everything = (): CheckReport =>
  report(
    missing,
    number,
    excused,
    drifting('枠組み', 3),
    drifting('枠組み', 5),
    drifting('フレームワーク', 8),
    hostile,
  )
