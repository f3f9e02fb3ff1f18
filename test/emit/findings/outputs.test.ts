import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { findingsGithub } from '../../../pipeline/emit/findings/github.ts'
import { findingsJsonl } from '../../../pipeline/emit/findings/jsonl.ts'
import { findingsJunit } from '../../../pipeline/emit/findings/junit.ts'
import { drifting, everything, excused, hostile, missing, number, report } from './sample-report.ts'

// oxlint-disable-next-line no-control-regex -- control characters are what must not be there
const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/u

describe('findings as JSON lines', () => {
  test('should have the fields of the contract, and no accepted finding', () => {
    const rows = findingsJsonl(everything())
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect(rows).toHaveLength(6)
    expect(rows[0]).toMatchObject({
      id: 'answer',
      rule: 'term-missing',
      severity: 'error',
      message: missing.finding.message,
      source: { start: 26, end: 38 },
      concept: 'cyber-attack',
    })
    expect(Object.keys(rows[0] ?? {}).slice(0, 4)).toEqual(['id', 'rule', 'severity', 'message'])
  })
})

describe('findings as commands of GitHub Actions', () => {
  test('should say file, line, column, rule and message', () => {
    expect(findingsGithub(report(number))).toBe(
      '::warning file=locales/ja.po,line=20,title=taiyaku number-mismatch::The translation has 2, the source has 3.\n',
    )
    expect(findingsGithub(report(missing))).toBe(
      '::error file=locales/ja.po,line=12,col=9,title=taiyaku term-missing::No equivalent of "cyber attack" is in the translation. (write: サイバー攻撃 or サイバーアタック対策)\n',
    )
    expect(findingsGithub(report(excused))).toBe('')
  })

  test('should keep each finding on its line and let no text begin a command or a property', () => {
    const lines = findingsGithub(report(hostile, number)).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).not.toMatch(STEERS)
    expect(lines[0]).toMatch(/^::notice file=docs\/a%2Cb%3Ac /u)
    expect(lines[0]).toContain('%250A')
    expect(lines[0]?.slice(2).split('::')[0]).not.toContain(',line')
  })
})

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The opening tags of a well-formed file; others throw. */
function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }))
  parser.write(xml).close()
  return tags
}

describe('findings as JUnit XML', () => {
  test('should be well formed whatever the texts hold', () => {
    expect(tagsOf(findingsJunit(everything(), 'info')).filter(({ name }) => name === 'script')).toEqual([])
    expect(tagsOf(findingsJunit(report(), 'info'))[0]?.attributes['tests']).toBe('8')
  })

  test.each([
    ['error', 1],
    ['warning', 3],
    ['info', 4],
    ['never', 0],
  ] as const)('should fail the cases that have a finding from %s on', (failOn, failures) => {
    const [root, ...rest] = tagsOf(findingsJunit(everything(), failOn))
    expect(root?.attributes).toMatchObject({ failures: String(failures), errors: '0', tests: '12' })
    expect(rest.filter(({ name }) => name === 'failure')).toHaveLength(failures)
    expect(rest.filter(({ name }) => name === 'testcase')).toHaveLength(12)
  })

  test('should name a case by its file and rule, so that it keeps its name from run to run', () => {
    const xml = findingsJunit(report(drifting('枠組み', 3), drifting('フレームワーク', 8)), 'warning')
    expect(tagsOf(xml).find(({ name }) => name === 'failure')?.attributes['message']).toBe('2 findings')
    expect(xml).toContain('corpus/plan/ja.md:8:1: warning: ')
  })
})
