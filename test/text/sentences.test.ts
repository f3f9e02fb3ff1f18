import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGS, type Lang } from '../../pipeline/model/lang.ts'
import { splitSentences } from '../../pipeline/text/sentences.ts'

const sentences = (text: string, lang: Lang): readonly string[] =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))

/** `|` marks where the text is cut; white space around it belongs to the text. */
const ROWS: Readonly<Partial<Record<Lang, readonly (readonly [claim: string, marked: string])[]>>> = {
  en: [
    ['at a stop', 'They met. |They left.'],
    ['at question and exclamation marks', 'Why? |Now! |Yes.'],
    ['not in a decimal', 'It rose by 3.5 percent. |It fell.'],
    ['not behind a title', 'Mr. Kono met Dr. Fu. |They talked.'],
    ['not inside U.S.', 'The U.S. Department of State spoke.'],
    ['behind U.S. before an opening word', 'He left the U.S. |The talks went on.'],
    ['not behind No. before a number', 'Act No. 104 of 2014 passed. |It is law.'],
    ['behind the word no', 'They said no. |They left.'],
    ['not behind a month before a day', 'It began on Oct. 21, 2014. |It ended.'],
    ['not behind e.g. or i.e.', 'Bodies, e.g. ASEAN, i.e. all ten, agree.'],
    ['not behind initials', 'J. A. Smith and G. W. Bush met.'],
    ['not behind Inc. before a name', 'Apple Inc. Chairman Levinson spoke.'],
    ['not before lower case', 'The firm Foo? is small. |It grows.'],
    ['not between a quoted question and its speaker', '"Why?" he asked. |Nobody knew.'],
    ['behind a closing quote', '“It is over.” |They left.'],
    ['behind a closing bracket', '(It is over.) |They left.'],
    ['not inside a bracket', 'The act (see Art. 2. It is short. Really) passed. |Good.'],
    ['at an ellipsis before a capital', 'He waited... |Then he left.'],
    ['not at an ellipsis before lower case', 'He waited... and left.'],
    ['not in spaced dots', 'He waited . . . and left.'],
    ['not behind a list number', '1. Introduce the topic. |2. Close it.'],
    ['at a blank line', 'A heading\n\n|Some text'],
    ['not at a line break', 'Some\ntext. |More\ntext.'],
    ['at a Japanese stop, too', '終わり。|The end.'],
  ],
  ja: [
    ['at a full stop', '協議を開いた。|初めてである。'],
    ['at marks before a space or a new sentence', '本当か？　|そうだ！|次へ。'],
    ['not in a quotation', '彼は「やめろ。帰れ。」と言った。|皆は帰った。'],
    ['not behind a quotation that goes on', '「やめろ。」という声。|続く。'],
    ['behind a quotation that is the sentence', '「やめろ。」|彼は叫んだ。'],
    ['inside a quotation that is the whole sentence', '「やめろ。|帰れ。」|皆は帰った。'],
    ['not in a bracket', '法律（平成26年。改正あり。）が施行された。|続く。'],
    ['not in nested quotations', '「彼は『行く。』と言った。」と聞いた。|続く。'],
    ['not at a question that is quoted without marks', '効果は？と問う。|答えはない。'],
    ['not in a decimal or a Latin name', '３．１４とNode.jsは別だ。|続く。'],
    ['at an unclosed quotation', '「やめろ。|帰れ。'],
  ],
  'zh-Hans': [
    ['at a full stop', '会议结束。|各方满意。'],
    ['not at a semicolon', '一方同意；另一方反对。|谈判继续。'],
    ['behind a closing quote', '他说：“结束了。”|各方离开。'],
    ['not behind a quoted call that goes on', '“你好！”他说。|没人回答。'],
    ['not in the title of a book', '《谁动了我的奶酪？》是一本书。|很薄。'],
    ['not in a bracket', '该法（2014年。已修订。）生效。|很好。'],
    ['at an ellipsis', '真的……|是的。'],
    ['at a question', '会参加吗？|不会。'],
  ],
  ko: [
    ['at a stop before a space', '회의를 열었다. |끝났어요. |좋다!'],
    ['not in a dotted date', '2014. 10. 21. 회의가 열렸다. |끝났다.'],
    ['not in a decimal', '3.5% 올랐다. |내렸다.'],
    ['not in a quotation that goes on', '“가겠다.”라고 말했다. |갔다.'],
    ['not behind a Latin abbreviation', 'U.S. 정부와 Mr. 김이 만났다. |끝났다.'],
    ['before a Latin word in lower case', '설치한다. |kubectl을 쓴다.'],
    ['not in a bracket', '법률(2014년 제정. 개정됨.)이 시행된다. |끝.'],
  ],
}

describe.each(Object.entries(ROWS))('splitSentences in %s', (lang, rows) => {
  it.each(rows)('should split %s', (_, marked) => {
    const parts = marked.split('|')
    expect(sentences(parts.join(''), lang as Lang)).toEqual(parts.map(part => part.trim()))
  })
})

describe('splitSentences', () => {
  /** Letters of all scripts and whatever has a meaning to the splitter. */
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'.!?。！？…．“”"\'「」『』（）()《》[]\n\n 　aA1あ中가U.S.Mr.No.'),
      fc.string(),
    ),
    maxLength: 60,
  })

  it('should cover everything but white space, in order and without overlap', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS), (input, lang) => {
        const spans = splitSentences(input, lang)
        let at = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(input.slice(at, start)).toMatch(/^\s*$/u)
          expect(input.slice(start, end)).toBe(input.slice(start, end).trim())
          at = end
        }
        expect(input.slice(at)).toMatch(/^\s*$/u)
      }),
      { numRuns: 500 },
    )
  })

  it.each(LANGS)('should read a long run of one pattern in %s', lang => {
    for (const unit of ['.', '「', '(」', 'a.', '。」', 'a. B ', '\n\n', 'No. 3 '])
      expect(splitSentences(unit.repeat(200_000 / unit.length), lang)).toBeDefined()
  })
})
