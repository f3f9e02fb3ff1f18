import { createInstance } from 'i18next'
import type { DocumentLang } from '../model/lang.ts'
import { toTraditional } from '../text/opencc.ts'
import en from './labels/en.json' with { type: 'json' }
import ja from './labels/ja.json' with { type: 'json' }
import ko from './labels/ko.json' with { type: 'json' }
import zhHans from './labels/zh-Hans.json' with { type: 'json' }

/** The words of sheets and pages in one language. */
export interface Labels {
  readonly lang: DocumentLang
  /** @param key as in `labels/en.json`; `values` fill `{{name}}`, and `count` chooses the plural. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string
}

const CATALOGUES = { en, ja, ko, 'zh-Hans': zhHans }

/**
 * The catalogue of `lang`. Traditional Chinese is the simplified one in its own characters, and a key that a catalogue lacks is
 * read from the English one. Values are plain text: whoever writes markup escapes them.
 */
export async function createLabels(lang: DocumentLang): Promise<Labels> {
  const instance = createInstance()
  await instance.init({
    lng: lang,
    fallbackLng: { 'zh-Hant': ['zh-Hans', 'en'], default: ['en'] },
    load: 'currentOnly',
    resources: Object.fromEntries(
      Object.entries(CATALOGUES).map(([tag, translation]) => [tag, { translation }]),
    ),
    interpolation: { escapeValue: false },
  })
  const read: Labels['t'] = (key, values = {}) => instance.t(key, { ...values })
  return { lang, t: lang === 'zh-Hant' ? (key, values) => toTraditional(read(key, values)) : read }
}
