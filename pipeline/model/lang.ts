/** The writings that the pipeline reads, as BCP 47 tags. */
export const LANGS = ['en', 'ja', 'ja-Latn', 'zh-Hans', 'zh-Hant', 'ko'] as const
export type Lang = (typeof LANGS)[number]

/** The writings that a document version or a glossary column can be in: romanised Japanese occurs only inside a text. */
export const DOCUMENT_LANGS = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko'] as const
export type DocumentLang = (typeof DOCUMENT_LANGS)[number]

export const isLang = (tag: string): tag is Lang => (LANGS as readonly string[]).includes(tag)
export const isDocumentLang = (tag: string): tag is DocumentLang =>
  (DOCUMENT_LANGS as readonly string[]).includes(tag)

/** One value for each language that has one. */
export type ByLang<T> = Readonly<Partial<Record<DocumentLang, T>>>
