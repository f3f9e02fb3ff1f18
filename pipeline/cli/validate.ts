import { validateGlossary } from '../termbase/validate.ts'
import { createJapaneseTokenizer } from '../tokenize/ja.ts'
import { createReadJapanese } from '../tokenize/load.ts'
import { findingLine } from './finding-line.ts'
import { glossaryFolder, parseGlossary, readGlossaryFiles } from './glossary-files.ts'
import { readSettings } from './read-settings.ts'

/** Prints what is wrong with a glossary. @returns true where there is anything but information */
export async function validate(path: string | undefined): Promise<boolean> {
  const settings = await readSettings('.')
  const files = readGlossaryFiles(path ?? glossaryFolder('.', settings.glossary))
  const { value: glossary, findings: reading } = await parseGlossary(files)
  const readJapanese = createReadJapanese(createJapaneseTokenizer())
  const findings = [
    ...reading,
    ...validateGlossary(glossary, { languages: settings.languages, readJapanese }),
  ]
  for (const finding of findings) process.stdout.write(findingLine(finding, process.stdout))
  const bad = findings.filter(({ severity }) => severity !== 'info')
  const counts = [
    count(glossary.concepts.size, 'concept'),
    count(glossary.designations.size, 'designation'),
    count(bad.length, 'fault'),
    count(findings.length - bad.length, 'remark'),
  ]
  process.stdout.write(`${counts.join(', ')}\n`)
  return bad.length > 0
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
