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
    ['behind a title or a place of honour', 'Prof. Lindqvist met Gov. Lee in St. Petersburg. |Both spoke.'],
    ['not behind etc. inside a sentence', 'Nails, tape, etc., were lost. |We bought more.'],
    ['behind a.m. and p.m. before an opening word', 'It ended at 5 p.m. |The lights went out.'],
    ['not behind p.m. inside a sentence', 'At 5 p.m. the doors close. |We go.'],
    [
      'not in versions, names of files and addresses',
      'Ver. 2.0.1 of main.js is at www.example.org. |Mail a.b@example.org.',
    ],
    ['not in money or a decimal without a digit before it', 'It cost $5.00 and fell to .5 in May. |Good.'],
    ['behind a number', 'They built it in 1987. |In 1990 it burned.'],
    ['not behind et al. before a year', 'Okafor et al. (2019) agree. |We do not.'],
    ['not between a quotation and its speaker', '“Go,” he said. |“Now!” |They went.'],
    ['not behind a quoted call in mid-sentence', 'He said "Go!" and left. |She stayed.'],
    ['inside a quotation of whole sentences', '“We will go. |We must.” |She left.'],
    ['at mixed and repeated marks', 'What?! |Really!! |Good.'],
    ['behind the mark of a note', 'It grew.[1] |It fell.[2][^3] |It rests.'],
    ['behind emphasis that closes', 'Is it **bold?** |It is *so.* |Use `it.` |Done.'],
    ['before emphasis that opens', 'It is so. |**Nobody** knew.'],
    ['not in a link', 'Read [the page. It is short](https://example.org/a.b). |Good.'],
    ['not behind letters of a list', 'a. Introduce it. |b. Close it.'],
    ['before a bracketed letter of a list', '(a) Introduce it. |(b) Close it.'],
    ['not behind capitals of a list', 'A. The aims. |B. The means.'],
    ['not behind an abbreviation before a bracketed number', 'See para. (2) of it. |Good.'],
    ['before a brand in lower case', 'Sales rose. |eBay fell.'],
    ['not behind approx. or vs.', 'Lee vs. Kim took approx. 5 hours. |Both lost.'],
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
    ['between quotations that follow each other', '「来るか。」|「来る。」|皆は帰った。'],
    [
      'not in a quotation inside a quotation that goes on',
      '母は「『もう遅い。』と聞いた。」と話した。|続く。',
    ],
    ['not in the title of a book', '『帰れ。山へ。』を読んだ。|続く。'],
    ['at mixed marks', '本当！？|まさか‼|そう。'],
    ['not at dots that go on', 'でも…、違う。|うん…。|続く。'],
    ['not behind numbers and letters of a list', '1. 目的を述べる。|２．方法を述べる。'],
    ['not behind a kana of a list', 'ア．目的を述べる。|イ．方法を述べる。'],
    ['at full-width full stops', 'AはBである．|CはDである．|3．14は別だ．'],
    ['not in a dotted date or behind No.', '2014.10.21にNo.5を買った。|続く。'],
    ['behind the mark of a note', '始まった。[1]|終わった。[2]|続く。'],
    ['behind emphasis that closes', '**始まった。**|終わった。'],
    ['before emphasis that opens', '始まった。|**次**は何か。'],
    ['at a blank line', '見出し\n\n|始まった。'],
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
    ['not between a quoted call and whoever called', '“走吧！”老师喊道。|没人回答。'],
    ['before the next speaker', '他问：“你去吗？”|我说：“去。”'],
    ['not behind a quotation inside a sentence', '我喜欢“走吧。”这句话。|很好。'],
    ['inside a quotation of whole sentences', '“走吧。|快点。”他说。'],
    ['at mixed marks', '真的吗？！|太好了！！|走。'],
    ['not in a decimal, a dotted date or behind No.', '2014.10.21买了3.5%的No.5。|很贵。'],
    ['not behind numbers of a list', '1. 目的。|2．方法。|（三）结果。|四、结论。'],
    ['behind the mark of a note', '会议开始。[1]|会议结束。[2]|好。'],
    ['behind emphasis that closes', '**会议开始。**|会议结束。'],
  ],
  'zh-Hant': [
    ['not at a semicolon', '一方同意；另一方反對。|談判繼續。'],
    ['not between a quoted call and whoever called', '「走吧！」老師喊道。|沒人回答。'],
    ['inside a quotation of whole sentences', '「走吧。|快點。」|她走了。'],
  ],
  ko: [
    ['at a stop before a space', '회의를 열었다. |끝났어요. |좋다!'],
    ['not in a dotted date', '2014. 10. 21. 회의가 열렸다. |끝났다.'],
    ['not in a decimal', '3.5% 올랐다. |내렸다.'],
    ['not in a quotation that goes on', '“가겠다.”라고 말했다. |갔다.'],
    ['not behind a Latin abbreviation', 'U.S. 정부와 Mr. 김이 만났다. |끝났다.'],
    ['before a Latin word in lower case', '설치한다. |kubectl을 쓴다.'],
    ['not in a bracket', '법률(2014년 제정. 개정됨.)이 시행된다. |끝.'],
    ['at the endings of speech', '했습니까? |했습니다. |하세요! |그렇군요. |가자.'],
    ['behind a date of dots without spaces', '2014.10.21. 회의가 열렸다. |끝났다.'],
    ['not in a date in words or a multiple', '2014년 10월 21일에 1.2배가 됐다. |끝났다.'],
    ['not between a quotation and its verb', '“정말?” 하고 물었다. |‘가자.’ 하고 말했다. |끝.'],
    ['not between a quotation and its speaker', '“가자.” 그가 말했다. |모두 갔다.'],
    ['not in a quotation of several sentences that goes on', '“가자. 빨리 가자.”라고 했다. |끝.'],
    ['inside a quotation of whole sentences', '“가자. |빨리 가자.” |모두 갔다.'],
    ['not in a quotation inside a sentence', '그는 “가자. 빨리.”라며 ‘왜? 왜?’를 외쳤다. |끝.'],
    ['not in the title of a book', '『산으로. 상』을 읽었다. |끝.'],
    ['behind a bracket of a whole sentence', '그는 갔다.(사실이다.) |나는 봤다.'],
    [
      'not behind numbers and syllables of a list',
      '1. 목적을 밝힌다. |가. 방법을 밝힌다. |나. 결과를 밝힌다.',
    ],
    ['at dots', '글쎄요… |모르겠어요. |그래요... |네.'],
    ['behind the mark of a note', '열렸다.[1] |끝났다.[2] |좋다.'],
    ['behind emphasis that closes', '**열렸다.** |끝났다.'],
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
      fc.constantFrom(...'.!?。！？…．“”"\'「」『』（）()《》[]*_`^\n\n 　aA1あ中가U.S.Mr.No.'),
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
    for (const unit of [
      '.',
      '「',
      '(」',
      'a.',
      '。」',
      'a. B ',
      '\n\n',
      'No. 3 ',
      '.**',
      '.[1]',
      '.(a.) ',
      '“.',
      '`',
    ])
      expect(splitSentences(unit.repeat(200_000 / unit.length), lang)).toBeDefined()
  })
})
