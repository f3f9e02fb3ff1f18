/** What tells a number from a word in Japanese and Chinese texts. */

/**
 * Words with a numeral that counts nothing, or not that: names of places and people, idioms, adverbs. Where one of them
 * stands, its numerals may be read as numbers, but need not be.
 */
export const NOT_COUNTED =
  /四川|四国|九州|九龙|九龍|三重|三菱|三井|三星|三洋|三亚|三峡|三明治|三宅|三浦|三木|五十嵐|千葉|千代田|八王子|八戸|百度|百貨|百货|百姓|百老[汇匯]|百慕大|百事|百科|千岛|千島|千万别|千萬別|千禧|千里|万一|万が一|万科|万事|万能|万全|万歳|万岁|万圣|萬聖|十字|十分に|十分な|十分だ|八百屋|八百長|七夕|五角大|五輪|五轮|四半期|四季|三角|三军|三文鱼|三权|三国志|四处|四處|四周|四面|四肢|五官|七里|九月入学|一带一路|一国两制|两岸|一石二鳥|十二支|二酸化|一酸化|二氧化|一氧化|三氧化|六本木|三軒茶屋|二条|三条|四谷|五反田|二の次|三日月|七面鳥|二枚目俳|五星级|五星級/gu

/** A numeral is counted where one of these follows. */
export const COUNTER: Readonly<Record<'ja' | 'zh', RegExp>> = {
  ja: /^(?:人|名|つ|年|月|日|か月|ヶ月|カ月|ヵ月|か国|カ国|ヶ国|個|回|度|倍|本|台|枚|匹|頭|羽|歳|才|時|分|秒|週間|件|世紀|位|割|社|校|隻|冊|階|組|点|機|軒|番|児|試合|票|億|ドル|円|ユーロ|ポンド|メートル|キロ|トン|パーセント|%)/u,
  zh: /^(?:个|個|名|位|人|年|月|日|天|次|倍|岁|歲|小时|小時|分钟|分鐘|秒|周|家|项|項|种|種|件|支|场|場|届|屆|艘|架|辆|輛|条|條|座|栋|棟|只|隻|张|張|点|點|成|台|部|所|本|票|分|号|號|美元|欧元|英镑|日元|人民币|元|米|公里|英里|吨|噸|平方|%)/u,
}

/** About so many: no value. */
export const VAGUE_BEFORE = /[数數几幾何好]$/u
export const VAGUE_AFTER = /^[几幾数數]/u

type Implied = readonly (readonly [RegExp, readonly number[]])[]

const JAPANESE_ONLY: Implied = [
  [/ひと[りつ]|ファースト|初|独り|単独|単|唯一/gu, [1]],
  [/ふた[りつ]|セカンド|ダブル|ツイン|ペア|カップル|コンビ|夫妻|夫婦/gu, [2]],
  [/みっつ|トリプル|ハットトリック|サード/gu, [3]],
  [/よっつ/gu, [4]],
  [/いつつ/gu, [5]],
  [/(?<![ァ-ヺー])(?:ワン)(?![ァ-ヺー])/gu, [1]],
  [/(?<![ァ-ヺー])(?:ツー|トゥー)/gu, [2]],
  [/(?<![ァ-ヺー])スリー/gu, [3]],
  [/(?<![ァ-ヺー])フォー(?![ァ-ヺ])/gu, [4]],
  [/(?<![ァ-ヺー])ファイブ/gu, [5]],
  [/シックス/gu, [6]],
  [/セブン/gu, [7]],
  [/エイト/gu, [8]],
  [/(?<![ァ-ヺー])ナイン(?![ァ-ヺー])/gu, [9]],
  [/(?<![ァ-ヺー])(?:トップ)?テン(?![ァ-ヺー])/gu, [10]],
  [/イレブン/gu, [11]],
  [/トゥエルブ/gu, [12]],
  [/ゼロ|無/gu, [0]],
  [/ハーフ/gu, [0.5]],
  [/クオーター|クォーター/gu, [0.25, 4, 15]],
  [/ダース/gu, [12]],
  [/ミレニアム/gu, [1000]],
  [/準決勝/gu, [4]],
  [/準々決勝/gu, [8, 4]],
  [/今月|翌|毎|片/gu, [1]],
  [/深夜/gu, [0, 12]],
]

const BOTH: Implied = [
  [/半/gu, [0.5, 50, 30, 2]],
  [/両|兩|双|雙|俩|倆|夫妇|夫婦|夫妻|翻番|翻倍|加倍|倍増|倍增|一[対对]/gu, [2]],
  [/[每毎各首单単独獨孤唯只初元]|同一/gu, [1]],
  [/正午|中午|昼/gu, [12, 0]],
  [/午夜|零時|零时/gu, [0, 12, 24]],
  [/十代|青少年|ティーン/gu, [10, 13]],
  [/(?:本|今|这个|新)世[纪紀]/gu, [2000, 1900]],
  [/世[纪紀]/gu, [100]],
  [/全部|完全|百分百/gu, [100]],
  [/没有|没|无|無/gu, [0]],
]

/** Words that imply a number which another language may write out. */
export const IMPLIED: Readonly<Record<'ja' | 'zh', Implied>> = {
  ja: [...JAPANESE_ONLY, ...BOTH],
  zh: BOTH,
}

/** First year less one of an era, for years that are counted from it. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
  ['民國', 1911],
  ['民国', 1911],
])
