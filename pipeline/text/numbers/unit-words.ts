import type { DocumentLang } from '../../model/lang.ts'

/** What a number may be a number of. */
export interface Unit {
  /** As messages call it. */
  readonly name: string
  /** Units of one dimension convert into each other; each currency is a dimension of its own. */
  readonly dimension: string
  /** An amount in the base unit of its dimension: metre, kilogram, square metre, litre, °C, metre per second, byte, watt. */
  readonly toBase: (amount: number) => number
}

const times =
  (factor: number) =>
  (amount: number): number =>
    amount * factor

interface Row {
  readonly unit: Unit
  readonly words: Readonly<Record<'en' | 'ja' | 'zh' | 'ko', string>>
}

/** One row a unit; spellings are parted by commas, and signs that all languages use stand under `en`, before the semicolon. */
const row = (name: string, dimension: string, toBase: Unit['toBase'], en: string, ja: string, zh: string, ko: string): Row => ({
  unit: { name, dimension, toBase },
  words: { en, ja, zh, ko },
}) // prettier-ignore

const [MILE, FOOT, POUND, ACRE, GALLON] = [1609.344, 0.3048, 0.453_592_37, 4046.856, 3.785_412]
const same = times(1)

/** Definitions: the international yard and pound agreement of 1959, and the SI brochure. Money never converts. */
const ROWS: readonly Row[] = [
  row('mm', 'length', times(1e-3), 'mm;millimetre,millimetres,millimeter,millimeters', 'ミリ,ミリメートル', '毫米', '밀리미터'),
  row('cm', 'length', times(1e-2), 'cm;centimetre,centimetres,centimeter,centimeters', 'センチ,センチメートル', '厘米,公分', '센티미터,센티'),
  row('m', 'length', same, 'm;metre,metres,meter,meters', 'メートル', '米,公尺', '미터'),
  row('km', 'length', times(1e3), 'km;kilometre,kilometres,kilometer,kilometers,kms', 'キロ,キロメートル', '公里,千米', '킬로미터,킬로'),
  row('in', 'length', times(0.0254), ';inch,inches', 'インチ', '英寸', '인치'),
  row('ft', 'length', times(FOOT), 'ft;foot,feet', 'フィート', '英尺', '피트'),
  row('yd', 'length', times(3 * FOOT), ';yard,yards,yd,yds', 'ヤード', '码', '야드'),
  row('mi', 'length', times(MILE), ';mile,miles', 'マイル', '英里', '마일'),
  row('nmi', 'length', times(1852), ';nautical mile,nautical miles', '海里', '海里', '해리'),
  row('g', 'mass', times(1e-3), 'g;gram,grams,gramme,grammes', 'グラム', '克', '그램'),
  row('kg', 'mass', same, 'kg;kilo,kilos,kilogram,kilograms', 'キログラム', '公斤,千克', '킬로그램'),
  row('t', 'mass', times(1e3), ';ton,tons,tonne,tonnes', 'トン', '吨,噸', '톤'),
  row('oz', 'mass', times(POUND / 16), 'oz;ounce,ounces', 'オンス', '盎司', '온스'),
  row('lb', 'mass', times(POUND), 'lb,lbs;', '', '磅', ''),
  row('acre', 'area', times(ACRE), ';acre,acres', 'エーカー', '英亩', '에이커'),
  row('ha', 'area', times(1e4), 'ha;hectare,hectares', 'ヘクタール', '公顷', '헥타르'),
  row('m²', 'area', same, 'm²,㎡;square metre,square metres,square meter,square meters', '平方メートル', '平方米', '제곱미터,평방미터'),
  row('km²', 'area', times(1e6), 'km²;square kilometre,square kilometres,square kilometer,square kilometers', '平方キロ,平方キロメートル', '平方公里,平方千米', '제곱킬로미터,평방킬로미터'),
  row('sq mi', 'area', times(MILE ** 2), ';square mile,square miles', '平方マイル', '平方英里', '제곱마일,평방마일'),
  row('sq ft', 'area', times(FOOT ** 2), ';square foot,square feet,sq ft', '平方フィート', '平方英尺', '제곱피트,평방피트'),
  row('ml', 'volume', times(1e-3), 'ml;millilitre,millilitres,milliliter,milliliters', 'ミリリットル', '毫升', '밀리리터'),
  row('l', 'volume', same, ';litre,litres,liter,liters', 'リットル', '升,公升', '리터'),
  row('gal', 'volume', times(GALLON), ';gallon,gallons', 'ガロン', '加仑', '갤런'),
  row('bbl', 'volume', times(158.987), ';barrel,barrels', 'バレル', '桶', '배럴'),
  row('°C', 'temperature', same, '°C,℃;degrees Celsius', '', '摄氏度', ''),
  row('°F', 'temperature', amount => ((amount - 32) * 5) / 9, '°F,℉;degrees Fahrenheit', '', '华氏度', ''),
  row('mph', 'speed', times(MILE / 3600), 'mph;miles per hour,miles an hour', 'マイル毎時', '英里每小时,英里/小时', ''),
  row('km/h', 'speed', times(1e3 / 3600), 'km/h,kph;kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour', 'キロ毎時', '公里每小时,公里/小时', ''),
  row('MB', 'data', times(1e6), 'MB;megabyte,megabytes', 'メガバイト', '兆字节', '메가바이트'),
  row('GB', 'data', times(1e9), 'GB;gigabyte,gigabytes', 'ギガバイト', '吉字节', '기가바이트'),
  row('TB', 'data', times(1e12), 'TB;terabyte,terabytes', 'テラバイト', '太字节', '테라바이트'),
  row('kW', 'power', times(1e3), 'kW;kilowatt,kilowatts', 'キロワット', '千瓦', '킬로와트'),
  row('MW', 'power', times(1e6), 'MW;megawatt,megawatts', 'メガワット', '兆瓦', '메가와트'),
  row('GW', 'power', times(1e9), 'GW;gigawatt,gigawatts', 'ギガワット', '吉瓦', '기가와트'),
  row('dollar', 'dollar', same, '$,US$,A$,C$,HK$,NT$;dollar,dollars', 'ドル,米ドル,豪ドル,加ドル,香港ドル', '美元,澳元,加元,港元,美金', '달러,미달러'),
  row('euro', 'euro', same, '€;euro,euros', 'ユーロ', '欧元,歐元', '유로'),
  row('pound', 'pound', same, '£;', 'ポンド,英ポンド', '英镑,英鎊', '파운드'),
  row('pound', 'pound', same, ';pound,pounds', '', '', ''),
  row('yen', 'yen', same, ';yen', '円', '日元,日圆', '엔'),
  row('won', 'won', same, '₩;won', 'ウォン', '韩元,韓元', '원'),
  row('yuan', 'yuan', same, ';yuan,renminbi', '元,人民元', '元,人民币,元人民币', '위안'),
  row('ruble', 'ruble', same, ';ruble,rubles,rouble,roubles', 'ルーブル', '卢布', '루블'),
  row('rupee', 'rupee', same, ';rupee,rupees', 'ルピー', '卢比', '루피'),
  row('franc', 'franc', same, ';franc,francs', 'フラン', '法郎', '프랑'),
] // prettier-ignore

const listed = (words: string): readonly string[] => words.split(/[,;]/u).filter(word => word !== '')

function wordsOf(lang: 'en' | 'ja' | 'zh' | 'ko'): ReadonlyMap<string, Unit> {
  return new Map(
    ROWS.flatMap(({ unit, words }) => {
      const [signs = '', names = ''] = words.en.split(';')
      const own = lang === 'en' ? `${signs},${names}` : `${signs},${words[lang]}`
      return listed(own).flatMap(word => [[word, unit], [word.toLowerCase(), unit]] as const)
    }),
  )
} // prettier-ignore

const chinese = wordsOf('zh')

/** Units by how they are written after a number; signs of money stand before it. */
export const UNIT_WORDS: Readonly<Record<DocumentLang, ReadonlyMap<string, Unit>>> = {
  en: wordsOf('en'),
  ja: wordsOf('ja'),
  'zh-Hans': chinese,
  'zh-Hant': chinese,
  ko: wordsOf('ko'),
}
