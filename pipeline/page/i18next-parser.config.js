/** `npx i18next -c pipeline/page/i18next-parser.config.js`: fails where the sources and the catalogues differ in their keys. */
export default {
  locales: ['en', 'ja', 'zh-Hans', 'ko'],
  // Only who has labels to show: the parser stumbles over `for (const [t] of …)` in the other stages.
  input: ['../{cli,emit,page}/**/*.ts'],
  output: 'pipeline/page/labels/$LOCALE.json',
  lexers: { ts: [{ lexer: 'JavascriptLexer', functions: ['t'] }], default: ['JavascriptLexer'] },
  // Keys that are composed where they are used, as in t(`status.${status}`), or read only by a language's plural.
  keepRemoved: [
    /^(?:translation:)?(?:block|count|field|format|kind|lang|match|paper|reading|region|section|status|type)\b/,
  ],
  // A key that has no words yet must not pass for one that has.
  defaultValue: '',
  createOldCatalogs: false,
  failOnUpdate: true,
  sort: true,
}
