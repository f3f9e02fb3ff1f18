import { readdirSync, readFileSync } from 'node:fs'
import type { Glossary } from '../../pipeline/model/glossary.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'

/** The glossary that comes with the program. */
export const ownGlossary = (): Glossary =>
  readGlossary(
    readdirSync('glossary')
      .filter(name => name.endsWith('.yaml'))
      .map(name => ({ path: name, text: readFileSync(`glossary/${name}`, 'utf8') })),
  ).value
