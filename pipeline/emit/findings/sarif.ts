import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import type { Severity } from '../../model/outcome.ts'
import type { Acceptance, CheckReport, ReportedFinding, RuleInfo } from '../../model/report.ts'
import { withPictures } from '../../text/one-line.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The base of relative addresses: whoever reads the file knows where the sources lie. */
const ROOT = '%SRCROOT%'

/** Raised when fingerprints are made in another way, so that old and new ones are not taken for each other. */
const FINGERPRINT = 'taiyakuFinding/v1'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  Result.level
>

/**
 * SARIF 2.1.0 (OASIS, 2023) for code scanning: accepted findings come as suppressed results, and fingerprints keep results
 * the same while lines move.
 */
export function findingsSarif(report: CheckReport): string {
  const ruleIndex = new Map(report.rules.map(({ name }, i) => [name, i]))
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'taiyaku',
            semanticVersion: report.version,
            rules: report.rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the checks were run in.' } } },
        artifacts: [...new Set(report.bitexts.map(({ path }) => path))].map(path => ({
          location: artifactLocation(path),
        })),
        results: report.findings.map(finding => result(finding, ruleIndex)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

const descriptor = ({ name, severity, description }: RuleInfo): ReportingDescriptor => ({
  id: name,
  shortDescription: { text: description },
  fullDescription: { text: description },
  help: { text: `${description} "taiyaku check --explain ${name}" shows options and examples.` },
  defaultConfiguration: { level: LEVELS[severity] },
})

function result(reported: ReportedFinding, ruleIndex: ReadonlyMap<string, number>): Result {
  const { finding, fingerprint, accepted, source, target } = reported
  const index = ruleIndex.get(finding.rule)
  return {
    ruleId: finding.rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: LEVELS[finding.severity],
    message: { text: withPictures(finding.message) },
    locations: [locationOf(reported)],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    // An empty list says of every result that it is not suppressed; where some are, all must have one.
    suppressions: accepted === undefined ? [] : [suppression(accepted)],
    properties: {
      ...(finding.concept !== undefined && { concept: finding.concept }),
      ...(source && { source: { ...source, ...finding.source } }),
      ...(target && { target: { ...target, ...finding.target } }),
      ...(finding.suggestions && { suggestions: finding.suggestions }),
    },
  }
}

function locationOf({ finding, target, end }: ReportedFinding): Location {
  const { path, line, column, id } = finding
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(path),
      ...(line !== undefined && {
        region: {
          startLine: line,
          ...(column !== undefined && { startColumn: column }),
          ...(end && { endLine: end.line, endColumn: end.column }),
        },
      }),
    },
    ...(id !== '' && {
      logicalLocations: [
        { name: id, fullyQualifiedName: target ? `${target.lang}/${id}` : id, kind: 'resource' },
      ],
    }),
  }
}

function suppression({ by, reason }: Acceptance): NonNullable<Result['suppressions']>[number] {
  return { kind: by === 'excuse' ? 'inSource' : 'external', status: 'accepted', justification: reason }
}

function artifactLocation(path: string): { uri: string; uriBaseId?: string } {
  const slashed = path.replaceAll('\\', '/')
  const uri = slashed.split('/').map(encodePart).join('/')
  if (slashed.startsWith('/')) return { uri: `file://${uri}` }
  return /^[a-z]:\//iu.test(slashed) ? { uri: `file:///${uri}` } : { uri, uriBaseId: ROOT }
}

/** A lone surrogate has no percent encoding. */
const encodePart = (part: string): string =>
  encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%3A', ':')
