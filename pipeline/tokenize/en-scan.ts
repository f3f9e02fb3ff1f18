/**
 * Cuts English as the Penn Treebank does since OntoNotes, and Universal Dependencies with it: clitics apart,
 * hyphenated words at each hyphen except behind a bound prefix, marks one by one.
 * Source: LDC, "Addendum to the Penn Treebank II Style Bracketing Guidelines: Supplementary guidelines for
 * tokenization" (hyphens, slashes, affixes). Every repetition below is bounded, so that no text takes more than linear time.
 */
const ABBREVIATIONS =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Jr|St|Ste|Mt|Ft|Gen|Col|Maj|Capt|Lt|Cmdr|Sgt|Cpl|Pvt|Adm|Gov|Sen|Rep|Pres|Supt|Rev|Hon|Fr|Msgr|' +
  'Messrs|Mme|Mlle|Inc|Ltd|Co|Corp|Bros|Dept|Univ|Assn|Ave|Blvd|Rd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|' +
  'Mon|Tue|Tues|Wed|Thu|Thurs|Fri|vs|etc|al|ca|cf|approx|est|viz|Ph\\.D|Ed\\.D|M\\.Sc|B\\.Sc|Ala|Ariz|Ark|Calif|Colo|Conn|' +
  'Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo'
const BEFORE_NUMBER = 'No|Nos|no|nos|Art|Arts|Fig|Figs|Sec|Vol|Ch|Eq|Nr|pp|p|vol|fig|art|sec|para|ch|ed'
const PREFIXES =
  'agro|ante|anti|arch|bi|bio|co|counter|cross|cyber|de|eco|ex|extra|inter|intra|macro|mega|micro|mid|mini|multi|neo|non|' +
  'over|pan|para|peri|post|pre|pro|pseudo|quasi|re|semi|sub|super|trans|tri|ultra|un|uni|vice|wi|e|a|u|x|hi|sci|lo|uh|mm'
const SUFFIXES = 'esque|ette|fest|fold|gate|itis|less|most|rama|wise'
const UNITS =
  'bn|tn|mn|m|k|km|cm|mm|nm|kg|mg|lb|lbs|oz|ft|mph|kph|kW|MW|GW|kWh|MWh|GWh|TWh|Hz|kHz|MHz|GHz|GB|MB|KB|TB|Gi|Mi|Ki|ms|am|pm|hrs|hr|min|sec'
const LETTER = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{M}]'
const DOMAIN = '(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}'
const TOP_LEVEL = '(?:com|org|net|edu|gov|mil|int|info|biz|io|dev|eu|uk|us|jp|cn|kr|tw|hk|de|fr|ru|ca|au)'

/** In order of precedence. */
const PATTERNS: readonly (readonly [source: string, flags?: string])[] = [
  // URLs, without the mark behind them; then e-mail addresses, bare domains, handles and hashtags.
  ['(?:https?|ftps?|file)://[^\\s<>"“”]{0,2000}[^\\s<>"“”.,;:!?\'’)\\]]', 'i'],
  ['[\\p{L}\\p{N}._%+-]{1,64}@' + DOMAIN + '\\p{L}{2,24}'],
  [
    '(?:www\\.' +
      DOMAIN +
      '\\p{L}{2,24}|' +
      DOMAIN +
      TOP_LEVEL +
      ')(?![\\p{L}\\p{N}])(?:/[^\\s<>"“”]{0,2000}[^\\s<>"“”.,;:!?\'’)\\]])?',
    'i',
  ],
  ['[@#]\\p{L}[\\p{L}\\p{N}_]{0,63}'],
  ['[:;=]-?[()DPp](?![\\p{L}\\p{N}])|<3(?!\\p{N})'],
  // Abbreviations: U.S., e.g., Mr., No. 5; an initial before a name.
  ['(?:\\p{L}\\.){2,12}(?!\\p{L})'],
  ['(?:' + ABBREVIATIONS + ')\\.(?!\\p{L})'],
  ['(?:' + BEFORE_NUMBER + ')\\.(?=\\s?\\p{N})'],
  ['[A-HJ-Z]\\.(?=[\\s-]?\\p{Lu})'],
  // AT&T, R&D; C++ and C#; US$.
  ['\\p{Lu}{1,4}&\\p{Lu}{1,4}(?!\\p{L})'],
  ['[CFJ](?:\\+\\+|#)(?!\\p{L})'],
  ['(?:US|A|C|NZ|HK|NT|S)\\$'],
  // Numbers: 1,000.50, 10:30, 21/10/2014, 5th, 1960s; a unit comes apart from them.
  [
    "\\p{Nd}{1,40}(?:[.,:/]\\p{Nd}{1,40}){0,12}(?:(?:st|nd|rd|th|['’]?s)(?!\\p{L})|(?=(?:" +
      UNITS +
      ')(?![\\p{L}\\p{N}]))|(?!\\p{L}))',
  ],
  ['\\.\\p{Nd}{1,40}(?!\\p{L})'],
  // Clitics that stand alone, as tokenised text has them.
  ["['’](?:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}])|n['’]t(?!\\p{L})", 'i'],
  // A bound prefix or suffix keeps its hyphen.
  ['(?:' + PREFIXES + ")-[\\p{L}\\p{N}]{1,80}(?:['’]\\p{L}{1,20})?", 'i'],
  ['\\p{L}{1,80}-(?:' + SUFFIXES + ')(?!\\p{L})', 'i'],
  ["(?:o|d|l|O|D|L)['’]" + LETTER + '{1,80}'],
  // Words: letters with digits, and what an apostrophe joins.
  ['(?:' + LETTER + "|\\p{N}|_){1,400}(?:['’]" + LETTER + '{1,20}){0,3}'],
  // Other scripts come whole, one script at a time.
  ['\\p{Script=Hangul}{1,400}'],
  ['[\\p{Script=Han}々〆]{1,400}'],
  ['[\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,400}'],
  ['[\\p{L}\\p{M}]{1,400}'],
  // Marks: an ellipsis, a run of dashes, doubled quotes, repeated exclamations; else one character.
  ["\\.{2,40}|…{1,8}|-{2,40}|—{2,8}|``|''|[!?]{1,40}|={2,40}|\\*{2,40}|_{1,40}"],
  ['[^\\s]'],
]

export const SCANNERS: readonly RegExp[] = PATTERNS.map(
  ([source, flags = '']) => new RegExp(source, `uy${flags}`),
)
