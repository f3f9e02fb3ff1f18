import { Ajv } from 'ajv'
import type { Log, Result } from 'sarif'
import { describe, expect, test } from 'vitest'
import { findingsSarif } from '../../../pipeline/emit/findings/sarif.ts'
import type { CheckReport } from '../../../pipeline/model/report.ts'
import { everything, excused, missing, number, report } from './sample-report.ts'
import { sarifSchema } from './sarif-schema.ts'

const validate = new Ajv({ allErrors: true, strict: false }).compile(sarifSchema())

const faultsOf = (log: unknown): readonly string[] =>
  validate(log)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

const logOf = (of: CheckReport): Log => JSON.parse(findingsSarif(of)) as Log
const resultsOf = (of: CheckReport): Result[] => logOf(of).runs[0]?.results ?? []

describe('findings as SARIF', () => {
  test.each([
    ['all kinds of findings', everything()],
    ['none', report()],
  ])('should follow the schema with %s', (_, of) => {
    expect(faultsOf(logOf(of))).toEqual([])
  })

  test.each([
    ['a result without a message', { ruleId: 'x' }, /must have required property 'message'/u],
    ['an unknown level', { message: {}, level: 'fatal' }, /must be equal to one of the allowed values/u],
    ['an unknown field', { message: {}, line: 1 }, /must NOT have additional properties/u],
    [
      'a line that is text',
      { message: {}, locations: [{ physicalLocation: { region: { startLine: '1' } } }] },
      /must be integer/u,
    ],
  ])('should be measured by a schema that refuses %s', (_, result, fault) => {
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [result] }] }
    expect(faultsOf(log).join('\n')).toMatch(fault)
  })

  test('should point to the rule, the file, the line and the column, in UTF-16 code units', () => {
    const log = logOf(report(missing))
    const [run] = log.runs
    expect(run?.columnKind).toBe('utf16CodeUnits')
    const [result] = run?.results ?? []
    expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('term-missing')
    expect(result?.level).toBe('error')
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'locales/ja.po', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 9 },
    })
    expect(result?.partialFingerprints).toEqual({ 'taiyakuFinding/v1': '0123456789abcdef' })
  })

  test('should give excused findings as suppressed, with the reason', () => {
    expect(resultsOf(report(number, excused)).map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'The day of arrival counts here.' }],
    ])
  })

  test.each([
    ['with spaces and signs', 'a b/é#1?.po', 'a%20b/%C3%A9%231%3F.po'],
    ['of another system', 'locales\\ja.po', 'locales/ja.po'],
    ['from the root', '/tmp/ja.po', 'file:///tmp/ja.po'],
    ['with half a character', 'a\ud800.po', 'a%EF%BF%BD.po'],
  ])('should write a path %s as a URI', (_, path, uri) => {
    const [result] = resultsOf(report({ ...number, finding: { ...number.finding, path } }))
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri)
  })
})
