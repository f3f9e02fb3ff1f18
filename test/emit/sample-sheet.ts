import type { ConceptId, Status } from '../../pipeline/model/glossary.ts'
import type { ByLang } from '../../pipeline/model/lang.ts'
import type {
  Cell,
  Entry,
  EntryDesignation,
  Piece,
  ReferenceRow,
  Row,
  Run,
  Sheet,
} from '../../pipeline/model/sheet.ts'
import type { BlockKind, Match } from '../../pipeline/model/text.ts'

/** Texts that turn into formulas, markup or code wherever an emitter forgets to escape. */
export const HOSTILE = {
  formula: '=HYPERLINK("x")',
  markup: '<script>alert(1)</script>',
  typst: '#let x = `read("/etc/passwd")`; *b* _i_ $m$ <label> @ref \\ // no',
  table: 'a | b \\| c',
} as const

export const UNBREAKABLE = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung'.repeat(2)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only a brand
const id = (text: string): ConceptId => text as ConceptId

/** `[対策:たいさく]` is a piece with its reading; the rest is plain. */
function pieces(text: string): Piece[] {
  return text
    .split(/(\[[^\]:]+:[^\]]+\])/)
    .filter(part => part !== '')
    .map(part => {
      const [, base, reading] = /^\[([^\]:]+):([^\]]+)\]$/.exec(part) ?? []
      return base !== undefined && reading !== undefined ? { text: base, reading } : { text: part }
    })
}

const term = (concept: string, text: string, match: Match = 'exact', status: Status = 'preferred'): Run => ({
  kind: 'term',
  concept: id(concept),
  match,
  status,
  pieces: pieces(text),
})

const cell = (...parts: readonly (string | Run)[]): Cell =>
  parts.map(part => (typeof part === 'string' ? { kind: 'text', pieces: pieces(part) } : part))

const row = (rowId: string, kind: BlockKind, cells: ByLang<Cell>, depth = 0, doubtful = false): Row => ({
  id: rowId,
  kind,
  depth,
  cells,
  doubtful,
})

const rows: readonly Row[] = [
  row('s1', 'title', {
    en: cell('Port operators hold a joint ', term('ransomware', 'ransomware'), ' drill'),
    ja: cell(
      '[港湾:こうわん][事業者:じぎょうしゃ]が',
      term('ransomware', 'ランサムウェア'),
      '[共同:きょうどう][演習:えんしゅう]',
    ),
    'zh-Hans': cell(
      '[港口:gǎngkǒu][运营方:yùnyíngfāng][举行:jǔxíng]',
      term('ransomware', '[勒索:lèsuǒ][软件:ruǎnjiàn]'),
      '[联合:liánhé][演练:yǎnliàn]',
    ),
    ko: cell('항만 운영사, ', term('ransomware', '랜섬웨어'), ' 공동 훈련 실시'),
  }),
  row('s2', 'date', {
    en: cell('March 4, 2024'),
    ja: cell('2024[年:ねん]3[月:がつ]4[日:か]'),
    'zh-Hans': cell('2024[年:nián]3[月:yuè]4[日:rì]'),
    ko: cell('2024년 3월 4일'),
  }),
  row(
    's3',
    'heading',
    {
      en: cell('What was rehearsed'),
      ja: cell('[訓練:くんれん]の[内容:ないよう]'),
      'zh-Hans': cell('[演练:yǎnliàn][内容:nèiróng]'),
      ko: cell('훈련 내용'),
    },
    2,
  ),
  row('s4', 'paragraph', {
    en: cell(
      'Six harbours in four countries spent two days on a single story: ',
      term('ransomware', 'ransomware'),
      ' shuts down the cranes, and a forged message keeps the ships outside. The ',
      term('incident-response', 'incident responders', 'inflected'),
      ' had to decide within the hour whom to call, what to say and which systems to cut off. Nobody was told beforehand that the ',
      term('c2', 'C2 servers', 'inflected'),
      ' would move every twenty minutes.',
    ),
    ja: cell(
      '４カ[国:こく]の６[港:こう]が２[日間:にちかん]、[一:ひと]つの[筋書:すじが]きに[取:と]り[組:く]んだ。',
      term('ransomware', 'ランサムウェア'),
      'がクレーンを[止:と]め、[偽:にせ]の[通信:つうしん]が[船:ふね]を[港外:こうがい]に[足止:あしど]めする。',
      term('incident-response', 'インシデント[対応:たいおう]'),
      'の[担当者:たんとうしゃ]は、[誰:だれ]に[連絡:れんらく]し、[何:なに]を[発表:はっぴょう]し、どのシステムを[切:き]り[離:はな]すかを１[時間:じかん][以内:いない]に[決:き]めなければならなかった。',
      term('c2', 'Ｃ２サーバー', 'variant', 'admitted'),
      'が20[分:ぷん]ごとに[移動:いどう]することは、[事前:じぜん]に[知:し]らされていなかった。',
    ),
    'zh-Hans': cell(
      '四个国家的六座[港口:gǎngkǒu]用两天时间演练同一个剧本：',
      term('ransomware', '[勒索:lèsuǒ][软件:ruǎnjiàn]'),
      '使起重机停摆，伪造的电文又把船只挡在港外。',
      term('incident-response', '[事件:shìjiàn][响应:xiǎngyìng]'),
      '人员必须在一小时内决定联系谁、对外说什么、切断哪些系统。事先没有人知道，',
      term('c2', '[命令与控制:mìnglìng yǔ kòngzhì][服务器:fúwùqì]'),
      '每二十分钟就会转移一次。',
    ),
    ko: cell(
      '4개국의 항만 여섯 곳이 이틀 동안 하나의 시나리오를 다루었다. ',
      term('ransomware', '랜섬웨어가', 'inflected'),
      ' 크레인을 멈추고, 위조된 전문이 선박을 항구 밖에 묶어 둔다. ',
      term('incident-response', '[침해:chimhae][사고:sago] [대응:daeeung]'),
      ' 담당자들은 누구에게 연락하고 무엇을 발표하며 어떤 시스템을 차단할지 한 시간 안에 결정해야 했다. ',
      term('c2', '명령제어 서버가', 'inflected'),
      ' 20분마다 옮겨 간다는 사실은 아무도 미리 알지 못했다.',
    ),
  }),
  // Two English sentences stand against one in each of the other languages.
  row('s5-6', 'paragraph', {
    en: cell('The ', term('apec', 'APEC'), ' working group watched. It took notes but gave no marks.'),
    ja: cell(
      term('apec', 'APEC'),
      'の[作業:さぎょう][部会:ぶかい]は[視察:しさつ]し、[記録:きろく]は[取:と]ったが[採点:さいてん]はしなかった。',
    ),
    'zh-Hans': cell(term('apec', '亚太经合组织'), '工作组到场观摩，只做记录，不作评分。'),
    ko: cell(term('apec', 'APEC'), ' 실무그룹은 참관하며 기록만 하고 점수는 매기지 않았다.'),
  }),
  row(
    's7',
    'heading',
    {
      en: cell('Lessons'),
      ja: cell('[教訓:きょうくん]'),
      'zh-Hans': cell('[经验:jīngyàn][教训:jiàoxun]'),
      ko: cell('교훈'),
    },
    2,
  ),
  row(
    's8',
    'item',
    {
      en: cell('Print the telephone list; a locked screen shows no numbers.'),
      ja: cell('[電話:でんわ][番号:ばんごう]は[紙:かみ]に[印刷:いんさつ]しておく。'),
      'zh-Hans': cell('把电话名单打印出来。'),
      ko: cell('전화번호 목록은 종이로 인쇄해 둔다.'),
    },
    1,
  ),
  row(
    's9',
    'item',
    {
      en: cell('Do not say ', term('hacker', 'hacker', 'exact', 'forbidden'), ' before the facts are known.'),
      ja: cell(
        '[事実:じじつ]が[判明:はんめい]するまで「',
        term('hacker', 'ハッカー', 'exact', 'forbidden'),
        '」と[言:い]わない。',
      ),
      'zh-Hans': cell(
        '事实查明之前不使用“',
        term('hacker', '[黑客:hēikè]', 'exact', 'deprecated'),
        '”一词。',
      ),
      // The Korean translation lacks the sentence.
    },
    2,
  ),
  row(
    's10',
    'paragraph',
    {
      en: cell(
        'A warning in ',
        term('ransomware', 'ransam wea', 'fuzzy'),
        ' spelling slipped through the filter of the ',
        term('kaijo-hoancho', 'Kaijo Hoancho', 'romanized'),
        '.',
      ),
      ja: cell(
        'つづりを[誤:あやま]った[警告:けいこく]が',
        term('kaijo-hoancho', '[海上:かいじょう][保安庁:ほあんちょう]'),
        'のフィルターをすり[抜:ぬ]けた。',
      ),
      'zh-Hans': cell('一条拼写有误的警告躲过了过滤器。另一条则被拦下。'),
      ko: cell('철자가 틀린 경고가 ', term('kaijo-hoancho', '해상보안청'), '의 필터를 통과했다.'),
    },
    0,
    true,
  ),
  row('s11', 'quote', {
    en: cell('“We rehearsed the fall, not the flight,” said one harbour master.'),
    ja: cell(
      '「[私:わたし]たちは[飛:と]び[方:かた]ではなく、[落:お]ち[方:かた]を[練習:れんしゅう]した」と[港長:こうちょう]の[一人:ひとり]は[語:かた]った。',
    ),
    'zh-Hans': cell('一位港务长说：“我们练的是怎么摔，不是怎么飞。”'),
    ko: cell('“우리는 나는 법이 아니라 떨어지는 법을 연습했다”고 한 항만장은 말했다.'),
  }),
  row('s12', 'code', {
    en: cell(HOSTILE.typst),
    ja: cell(HOSTILE.table),
    'zh-Hans': cell(term('hostile', HOSTILE.formula)),
    ko: cell(HOSTILE.markup),
  }),
  row('s13', 'footnote', {
    en: cell('The word ', term('long-word', UNBREAKABLE), ' was on the whiteboard.'),
    ja: cell('ホワイトボードには', term('long-word', UNBREAKABLE), 'と[書:か]かれていた。'),
    'zh-Hans': cell('白板上写着', term('long-word', UNBREAKABLE), '。'),
    ko: cell('화이트보드에는 ', term('long-word', UNBREAKABLE), '라고 적혀 있었다.'),
  }),
]

const threats: ByLang<string> = {
  en: 'Cyber threats',
  ja: 'サイバー脅威',
  'zh-Hans': '网络威胁',
  ko: '사이버 위협',
}
const bodies: ByLang<string> = { en: 'Organizations', ja: '組織', 'zh-Hans': '组织机构', ko: '기관' }

const name = (text: string, extra: Partial<EntryDesignation> = {}): EntryDesignation => ({
  text,
  status: 'preferred',
  type: 'full',
  ...extra,
})

const entries: readonly Entry[] = [
  {
    concept: id('c2'),
    kind: 'term',
    domain: 'threats',
    domainLabel: threats,
    definition: 'Computer from which an intruder steers the machines that were taken over.',
    designations: {
      en: [name('C2 server', { type: 'short' }), name('command-and-control server', { status: 'admitted' })],
      ja: [
        name('C&Cサーバー', { reading: 'シーアンドシーサーバー', romanization: 'shī ando shī sābā' }),
        name('Ｃ２サーバー', { status: 'admitted', reading: 'シーツーサーバー' }),
      ],
      'zh-Hans': [name('命令与控制服务器', { reading: 'mìnglìng yǔ kòngzhì fúwùqì' })],
      ko: [name('명령제어 서버', { romanization: 'myeongnyeong jeeo seobeo' })],
    },
    rows: ['s4'],
  },
  {
    concept: id('hacker'),
    kind: 'term',
    domain: 'threats',
    domainLabel: threats,
    definition: 'Person who enters computer systems without permission.',
    note: 'Neutral or admiring among programmers; write “intruder” where a crime is meant.',
    designations: {
      en: [name('intruder'), name('hacker', { status: 'forbidden' })],
      ja: [
        name('侵入者', { reading: 'しんにゅうしゃ', romanization: 'shinnyūsha' }),
        name('ハッカー', { status: 'forbidden' }),
      ],
      'zh-Hans': [
        name('入侵者', { reading: 'rùqīnzhě' }),
        name('黑客', { status: 'deprecated', reading: 'hēikè' }),
      ],
      ko: [name('침입자', { romanization: 'chimipja' })],
    },
    rows: ['s9'],
  },
  {
    concept: id('incident-response'),
    kind: 'term',
    domain: 'threats',
    domainLabel: threats,
    definition: 'Organised work of containing an attack and bringing systems back.',
    source: 'https://example.org/incident?a=1&b=2',
    designations: {
      en: [name('incident response'), name('incident handling', { status: 'proposed' })],
      ja: [name('インシデント対応', { reading: 'インシデントたいおう', romanization: 'inshidento taiō' })],
      'zh-Hans': [name('事件响应', { reading: 'shìjiàn xiǎngyìng', region: 'CN' })],
      ko: [name('침해사고 대응', { romanization: 'chimhaesago daeeung' })],
    },
    rows: ['s4'],
  },
  {
    concept: id('long-word'),
    kind: 'term',
    domain: 'threats',
    domainLabel: threats,
    designations: { en: [name(UNBREAKABLE)], ja: [name(UNBREAKABLE)], 'zh-Hans': [name(UNBREAKABLE)] },
    rows: ['s13'],
  },
  {
    concept: id('hostile'),
    kind: 'term',
    domain: 'threats',
    domainLabel: threats,
    definition: HOSTILE.typst,
    note: HOSTILE.markup,
    source: HOSTILE.formula,
    designations: {
      en: [name(HOSTILE.formula)],
      ja: [name(HOSTILE.markup)],
      'zh-Hans': [name(HOSTILE.typst)],
      ko: [name(HOSTILE.table)],
    },
    rows: ['s12'],
  },
  {
    concept: id('ransomware'),
    kind: 'term',
    domain: 'threats',
    domainLabel: threats,
    definition: 'Malicious program that makes data unusable and demands payment for its return.',
    designations: {
      en: [name('ransomware')],
      ja: [name('ランサムウェア', { romanization: 'ransamuwea' })],
      'zh-Hans': [
        name('勒索软件', { reading: 'lèsuǒ ruǎnjiàn' }),
        name('勒索病毒', { status: 'deprecated', reading: 'lèsuǒ bìngdú' }),
      ],
      ko: [name('랜섬웨어', { romanization: 'raenseomweeo' })],
    },
    rows: ['s1', 's4', 's10'],
  },
  {
    concept: id('kaijo-hoancho'),
    kind: 'name',
    domain: 'bodies',
    domainLabel: bodies,
    definition: 'Coast guard of Japan.',
    designations: {
      en: [name('Japan Coast Guard', { type: 'name' })],
      ja: [
        name('海上保安庁', {
          type: 'name',
          reading: 'かいじょうほあんちょう',
          romanization: 'Kaijō Hoanchō',
        }),
      ],
      'zh-Hans': [name('日本海上保安厅', { type: 'name', reading: 'Rìběn Hǎishàng Bǎo’āntīng' })],
      ko: [name('해상보안청', { type: 'name', romanization: 'Haesangboancheong' })],
    },
    rows: ['s10', 'r2'],
  },
  {
    concept: id('apec'),
    kind: 'acronym',
    domain: 'bodies',
    domainLabel: bodies,
    definition: 'Forum of Pacific Rim economies.',
    designations: {
      en: [
        name('APEC', { type: 'abbreviation' }),
        name('Asia-Pacific Economic Cooperation', { type: 'name', status: 'admitted' }),
      ],
      ja: [
        name('APEC', { type: 'abbreviation', reading: 'エイペック' }),
        name('アジア太平洋経済協力', {
          type: 'name',
          status: 'admitted',
          reading: 'アジアたいへいようけいざいきょうりょく',
        }),
      ],
      'zh-Hans': [name('亚太经合组织', { type: 'short', reading: 'Yà-Tài Jīnghé Zǔzhī' })],
      ko: [
        name('APEC', { type: 'abbreviation' }),
        name('아시아태평양경제협력체', {
          type: 'name',
          status: 'admitted',
          romanization: 'Asia-Taepyeongyang Gyeongje Hyeomnyeokche',
        }),
      ],
    },
    rows: ['s5-6'],
  },
]

const headline = cell(
  '[港湾:こうわん]の',
  term('ransomware', 'ランサムウェア'),
  '[対策:たいさく]、[各国:かっこく]が[共同:きょうどう][演習:えんしゅう]',
)

const references: readonly ReferenceRow[] = [
  {
    number: 1,
    versions: {
      en: {
        publisher: cell('Harbour Safety Forum'),
        title: cell('Six ports, one story'),
        titleLang: 'en',
        date: { text: 'March 2, 2024', iso: '2024-03-02' },
      },
      ja: {
        publisher: cell('港湾安全フォーラム'),
        title: cell('Six ports, one story'),
        titleLang: 'en',
        translation: cell('六つの港、一つの筋書き'),
        date: { text: '2024年3月2日', iso: '2024-03-02' },
      },
      'zh-Hans': {
        publisher: cell('港口安全论坛'),
        title: cell('Six ports, one story'),
        titleLang: 'en',
        translation: cell('六座港口，一个剧本'),
        date: { text: '2024年3月2日', iso: '2024-03-02' },
      },
      ko: {
        publisher: cell('항만안전포럼'),
        title: cell('Six ports, one story'),
        titleLang: 'en',
        translation: cell('여섯 항만, 하나의 이야기'),
        date: { text: '2024년 3월 2일', iso: '2024-03-02' },
      },
    },
  },
  {
    number: 2,
    versions: {
      en: {
        publisher: cell('Minato Shimpo'),
        title: cell(
          'Kowan no ',
          term('ransomware', 'ransamuwea', 'romanized'),
          ' taisaku, kakkoku ga kyodo enshu',
        ),
        titleLang: 'ja-Latn',
        translation: cell('Countries drill together against ', term('ransomware', 'ransomware'), ' in ports'),
        date: { text: 'March 5, 2024', iso: '2024-03-05' },
        restored: {
          runs: headline,
          reading: 'こうわんのランサムウェアたいさく、かっこくがきょうどうえんしゅう',
          confidence: 0.42,
          alternatives: [
            '港湾のランサムウェア対策、各国が協同演習',
            '港湾のランサムウェア大作、各国が共同演習',
          ],
        },
      },
      ja: {
        publisher: cell('みなと新報'),
        title: headline,
        titleLang: 'ja',
        date: { text: '2024年3月5日', iso: '2024-03-05' },
      },
      'zh-Hans': {
        publisher: cell('港湾新报'),
        title: headline,
        titleLang: 'ja',
        translation: cell('各国联合演练应对港口勒索软件'),
        date: { text: '2024年3月5日', iso: '2024-03-05' },
      },
    },
  },
]

/** One of everything: every block kind, match and status, an empty cell, a doubtful row, a 2–1 row, hostile texts. */
export const sampleSheet = (): Sheet => ({
  id: 'port-drill',
  title: {
    en: 'Port operators hold a joint ransomware drill',
    ja: '港湾事業者がランサムウェア共同演習',
    'zh-Hans': '港口运营方举行勒索软件联合演练',
    ko: '항만 운영사, 랜섬웨어 공동 훈련 실시',
  },
  date: { text: 'March 4, 2024', iso: '2024-03-04' },
  languages: ['en', 'ja', 'zh-Hans', 'ko'],
  entryLanguages: ['en', 'ja', 'zh-Hans', 'ko'],
  rows,
  entries,
  references,
})

/** The sample with its text repeated under new ids: about 100 rows fill 15 pages. */
export const longSheet = (count: number): Sheet => ({
  ...sampleSheet(),
  id: 'long',
  rows: Array.from({ length: count }, (_, n) => {
    const source = rows[n % rows.length]
    if (source === undefined) throw new RangeError(`no row ${n}`)
    return n === 0 || source.kind !== 'title'
      ? { ...source, id: `n${n}` }
      : { ...source, id: `n${n}`, kind: 'heading', depth: 1 }
  }),
})

/** A whole glossary: `count` concepts in ten domains, no text. */
export const glossarySheet = (count: number): Sheet => ({
  id: 'glossary',
  title: { en: 'Glossary', ja: '用語集', 'zh-Hans': '术语表', ko: '용어집' },
  languages: [],
  entryLanguages: ['en', 'ja', 'zh-Hans', 'ko'],
  rows: [],
  references: [],
  entries: Array.from({ length: count }, (_, n) => {
    const source = entries[n % entries.length]
    const domain = Math.floor((n * 10) / count)
    if (source === undefined) throw new RangeError(`no entry ${n}`)
    return {
      ...source,
      concept: id(`${source.concept}-${n}`),
      domain: `domain-${domain}`,
      domainLabel: {
        en: `Domain ${domain}`,
        ja: `分野${domain}`,
        'zh-Hans': `领域${domain}`,
        ko: `분야 ${domain}`,
      },
      rows: [],
    }
  }),
})
