import { InvalidArgumentError, type Command } from 'commander'
import { DOCUMENT_LANGS, type DocumentLang } from '../../model/lang.ts'
import { FINDINGS } from '../exit.ts'
import { asDocumentLangs, GLOSSARY_HELP, glossaryOf } from './options.ts'

interface LookupFlags {
  readonly glossary?: string
  readonly lang?: readonly DocumentLang[]
  readonly limit: number
  readonly json?: boolean
}

const STDIN = '-'
/** No name is nearly as long. */
const MOST_LETTERS = 500

/** The command that finds entries for people. */
export function addLookupCommand(program: Command): void {
  program
    .command('lookup')
    .description('Find entries of the glossary in any script or romanisation, misspelt or in part.')
    .argument('[query...]', 'what to find; "-", or nothing where input is piped: a query a line')
    .option('--glossary <path>', GLOSSARY_HELP)
    .option(
      '--lang <tags>',
      `compare only names in these languages: ${DOCUMENT_LANGS.join(',')}`,
      asDocumentLangs,
    )
    .option('--limit <n>', 'entries at most, for each query', asLimit, 5)
    .option('--json', 'one JSON object an entry, on a line')
    .addHelpText(
      'after',
      `
Best first: exact, variant (another spelling, the reading, a romanisation or
initials), inflected, prefix, part (also words in another order), fuzzy.

Writes with --json
  {"query","concept","domain","match","matched":{"lang","text","name","form",
  "edits"},"definition"?,"note"?,"source"?,"designations":[{"lang","text",
  "status","type","region"?,"reading"?,"romanization"?,"use"?}]}
match is one of the words above; name is what the query was compared with, and
form what that is of text: text, variant, inflection, reading, romanization or
initials; edits are the letters that differ. use replaces a deprecated or
forbidden name.

Exit status 1 where a query finds nothing.

Examples:
  taiyaku lookup saiba kogeki
  taiyaku lookup 网络攻 --lang zh-Hans --json`,
    )
    .action(async (words: readonly string[], flags: LookupFlags, command: Command) => {
      const query = queryOf(words, command)
      const { lookup } = await import('../lookup.ts')
      const { glossary, lang: langs, limit, json = false } = flags
      if (!(await lookup({ query, langs, limit, json }, await glossaryOf(glossary))))
        process.exitCode = FINDINGS
    })
}

/** The words as one query; undefined where standard input has them. */
function queryOf(words: readonly string[], command: Command): string | undefined {
  const isNone = words.length === 0
  if (isNone && process.stdin.isTTY) command.error('error: name what to find, or pipe a query a line')
  if (isNone || (words.length === 1 && words[0] === STDIN)) return undefined
  const query = words.join(' ').trim()
  if (!/[\p{L}\p{N}]/u.test(query)) command.error('error: the query has no letter')
  if (query.length > MOST_LETTERS)
    command.error(`error: the query has ${query.length} letters, more than ${MOST_LETTERS}`)
  return query
}

function asLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new InvalidArgumentError('Expected a whole number from 1.')
}
