import { createLinkText, type LinkOptions, type LinkText } from '../../pipeline/link/link.ts'
import type { Glossary } from '../../pipeline/model/glossary.ts'
import type { Lang } from '../../pipeline/model/lang.ts'
import type { Mention, Tokenized } from '../../pipeline/model/text.ts'
import { readGlossary } from '../../pipeline/termbase/glossary.ts'
import type { Tokenizers } from '../../pipeline/tokenize/stage.ts'

/** A glossary from rows `id,en,ja,zh-Hans,ko`, or from a YAML file where the text begins with one. */
export const glossaryOf = (text: string): Glossary => {
  const isYaml = text.startsWith('domain:')
  const csv = `id,en,ja,zh-Hans,ko\n${text.trim()}\n`
  return readGlossary([{ path: isYaml ? 'test.yaml' : 'test.csv', text: isYaml ? text : csv }]).value
}

export const analyzed = (
  tokenizers: Tokenizers,
  lang: Lang,
  text: string,
): Pick<Tokenized, 'lang' | 'text' | 'tokens'> => {
  const tokenize = tokenizers[lang]
  if (!tokenize) throw new RangeError(`no tokenizer for ${lang}`)
  return { lang, text, ...tokenize(text) }
}

export const linker = (glossary: Glossary, options?: LinkOptions): LinkText =>
  createLinkText(glossary, options)

/** `He ran ⟨cyber attacks⟩attack today`: the surface in brackets, then the concepts, joined by +. */
export const marked = (text: string, mentions: readonly Mention[]): string => {
  let result = ''
  let done = 0
  for (const mention of mentions) {
    if (mention.start < done) {
      result = `${result}+${mention.concept}`
      continue
    }
    result += `${text.slice(done, mention.start)}⟨${mention.surface}⟩${mention.concept}`
    done = mention.end
  }
  return result + text.slice(done)
}

/** The text that a marked one is made from. */
export const unmarked = (text: string): string => text.replaceAll(/⟨([^⟩]*)⟩[a-z0-9+-]+/gu, '$1')
