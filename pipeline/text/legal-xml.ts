/** What XML 1.0 has no place for, not even escaped (production 2), and lone surrogates. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** The text without what an XML file cannot hold. */
export const legalXml = (text: string): string => text.replaceAll(ILLEGAL, '')

/** Markup with what must not stand in a text (XML 1.0, production 14), and which printers leave there. */
export const legalMarkup = (xml: string): string => xml.replaceAll(']]>', ']]&gt;')
