import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_LANGS, type DocumentLang } from '../../pipeline/model/lang.ts'
import { parseReference } from '../../pipeline/ingest/reference.ts'

/** Input, publisher, title, translation, date as printed, ISO date; `-` where there is none. */
type Row = readonly [string, string, string, string, string, string]

const ROWS: Readonly<Partial<Record<DocumentLang, readonly Row[]>>> = {
  en: [
    ['Kyodo, "Kaigi enki [Meeting postponed]," October 21, 2014,', 'Kyodo', 'Kaigi enki', 'Meeting postponed', 'October 21, 2014', '2014-10-21'],
    ['Ministry of Foreign Affairs, "The Dialogue," Oct. 21, 2014', 'Ministry of Foreign Affairs', 'The Dialogue', '-', 'Oct. 21, 2014', '2014-10-21'],
    ['NHK News, "Nichi-Chu-Kan \'taiwa keizoku\' [The three \'continue\']," 21 October 2014', 'NHK News', "Nichi-Chu-Kan 'taiwa keizoku'", "The three 'continue'", '21 October 2014', '2014-10-21'],
    ['MFA, "Press Conference on October 22, 2014," October 23, 2014', 'MFA', 'Press Conference on October 22, 2014', '-', 'October 23, 2014', '2014-10-23'],
    ['MFA, "Press Conference on October 22, 2014"', 'MFA', 'Press Conference on October 22, 2014', '-', '-', '-'],
    ['UN, "Report on Cyberspace" (A/RES/70/125), December 16, 2015', 'UN', 'Report on Cyberspace', '-', 'December 16, 2015', '2015-12-16'],
    ['Council of Europe, "Convention," ETS No. 185, November 23, 2001', 'Council of Europe', 'Convention', '-', 'November 23, 2001', '2001-11-23'],
    ['Reuters, “He said “no” twice,” 2014-10-21', 'Reuters', 'He said “no” twice', '-', '2014-10-21', '2014-10-21'],
    ['Reuters, "He said "no" twice," 2014/10/21', 'Reuters', 'He said "no" twice', '-', '2014/10/21', '2014-10-21'],
    ["Kyodo, 'Abe's plan for Japan', 21st Oct 2014", 'Kyodo', "Abe's plan for Japan", '-', '21st Oct 2014', '2014-10-21'],
    ['"Title First," The Japan Times, Oct 21, 2014', 'The Japan Times', 'Title First', '-', 'Oct 21, 2014', '2014-10-21'],
    ['BBC, "Is it over?" October 2014', 'BBC', 'Is it over?', '-', 'October 2014', '-'],
    ['BBC, "Alert," October 45, 2014', 'BBC', 'Alert', '-', 'October 45, 2014', '-'],
    ['BBC, "Alert," October 21, 2014, accessed January 5, 2015, https://bbc.co.uk/2013-01-01', 'BBC', 'Alert', '-', 'October 21, 2014', '2014-10-21'],
    ['Kyodo, "Kaigi enki" [Meeting postponed], October 21, 2014', 'Kyodo', 'Kaigi enki', 'Meeting postponed', 'October 21, 2014', '2014-10-21'],
    ['Kyodo, "[Update] Alert [in Japanese]," October 21, 2014', 'Kyodo', '[Update] Alert', '-', 'October 21, 2014', '2014-10-21'],
    ['Kyodo, Kaigi enki [Meeting [again] postponed], October 21, 2014', 'Kyodo', 'Kaigi enki', 'Meeting [again] postponed', 'October 21, 2014', '2014-10-21'],
    ['Smith, J. (2014). Norms in East Asia. Oxford.', 'Smith, J.', 'Norms in East Asia', '-', '2014', '-'],
  ],
  ja: [
    ['外務省「日中韓サイバー協議」2014年10月21日', '外務省', '日中韓サイバー協議', '-', '2014年10月21日', '2014-10-21'],
    ['外務省「『条約』の受諾書の寄託」平成24年7月4日', '外務省', '『条約』の受諾書の寄託', '-', '平成24年7月4日', '2012-07-04'],
    ['外務省「会議」令和元年５月１日', '外務省', '会議', '-', '令和元年５月１日', '2019-05-01'],
    ['日立「Little progress」［進展乏しく］2012年9月3日', '日立', 'Little progress', '進展乏しく', '2012年9月3日', '2012-09-03'],
    ['国連総会「報告書」（A/70/174）2015年7月22日', '国連総会', '報告書', '-', '2015年7月22日', '2015-07-22'],
    ['『世界』「長い題名の記事」2014年10月', '『世界』', '長い題名の記事', '-', '2014年10月', '-'],
    ['中国外務省「2014年10月22日の会見」2014年10月22日', '中国外務省', '2014年10月22日の会見', '-', '2014年10月22日', '2014-10-22'],
    ['外務省、日中韓サイバー協議、2014年10月21日', '外務省', '日中韓サイバー協議', '-', '2014年10月21日', '2014-10-21'],
    ['外務省「会議」2014年10月21日（2015年1月5日閲覧）', '外務省', '会議', '-', '2014年10月21日', '2014-10-21'],
  ],
  'zh-Hans': [
    ['共同社，《サイバー対策》［网络对策］，2014年10月21日', '共同社', 'サイバー対策', '网络对策', '2014年10月21日', '2014-10-21'],
    ['外务省，《「条約」の寄託》［交存《公约》］，2012年7月4日', '外务省', '「条約」の寄託', '交存《公约》', '2012年7月4日', '2012-07-04'],
    ['联合国大会，《报告》（A/68/98），2013年6月24日', '联合国大会', '报告', '-', '2013年6月24日', '2013-06-24'],
    ['《人民日报》，“外交部答记者问”，2014年10月', '《人民日报》', '外交部答记者问', '-', '2014年10月', '-'],
    ['外交部关于《公约》的声明，2014年10月21日', '', '外交部关于《公约》的声明', '-', '2014年10月21日', '2014-10-21'],
  ],
  ko: [
    ['교도통신, 「サイバー対策」[사이버 대책], 2014년 10월 21일', '교도통신', 'サイバー対策', '사이버 대책', '2014년 10월 21일', '2014-10-21'],
    ['국방부, "사이버 전략", 2014. 10. 21.', '국방부', '사이버 전략', '-', '2014. 10. 21.', '2014-10-21'],
    ['NHK 뉴스, 「対応『継続』」[대응 ‘계속’], 2014년 10월', 'NHK 뉴스', '対応『継続』', '대응 ‘계속’', '2014년 10월', '-'],
  ],
} // prettier-ignore

describe.each(Object.entries(ROWS))('parseReference in %s', (lang, rows) => {
  it.each(rows)('should take %s apart', (text, publisher, title, translation, date, iso) => {
    const parsed = parseReference(text, 7, lang as DocumentLang)
    const part = (span = { start: 0, end: 0 }): string => text.slice(span.start, span.end) || '-'
    expect([parsed.publisher, part(parsed.title), part(parsed.translation)]).toEqual([
      publisher,
      title,
      translation,
    ])
    expect([parsed.date?.text ?? '-', parsed.date?.iso ?? '-']).toEqual([date, iso])
    expect([parsed.isParsed, parsed.number]).toEqual([true, 7])
  })
})

describe('parseReference', () => {
  it.each(['A conversation with the master.', 'ibid.', '', '""', '…'])('should keep %j whole', text => {
    const parsed = parseReference(text, 1, 'en')
    expect(parsed.isParsed).toBe(false)
    expect(parsed.publisher).toBe('')
    expect(text).toContain(text.slice(parsed.title.start, parsed.title.end))
  })

  it('should keep spans inside the text, whatever it is', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...'"“”「」『』《》[]［］,，、:.()',
        ' ',
        'Oct 21, 2014',
        '2014年10月21日',
        "'",
        'a',
        '中',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.constantFrom(...DOCUMENT_LANGS), (text, lang) => {
        const { title, translation } = parseReference(text, 1, lang)
        for (const span of translation ? [title, translation] : [title]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500 },
    )
  })
})
