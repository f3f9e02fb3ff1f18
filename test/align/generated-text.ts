import type { Bead } from '../../pipeline/model/text.ts'

/** A made-up English text and its Korean translation, with the beads that are right. */
export interface GeneratedText {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly beads: readonly Omit<Bead, 'cost'>[]
}

/** Numbers from 0 to 1, the same for a seed: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Word = readonly [english: string, korean: string]

const words = (list: string): readonly Word[] =>
  list.split(' ').map(pair => pair.split('=') as [string, string])

const NOUNS = words(
  'council=의회 harbour=항구 bridge=다리 school=학교 hospital=병원 farmer=농부 teacher=교사 market=시장 river=강 mountain=산 railway=철도 factory=공장 library=도서관 newspaper=신문 doctor=의사 storm=폭풍 island=섬 museum=박물관 court=법원 budget=예산 tax=세금 road=도로 winter=겨울 summer=여름 fisherman=어부 ship=배 soldier=군인 president=대통령 minister=장관 company=회사 bank=은행 forest=숲 bread=빵 water=물 electricity=전기 telephone=전화 letter=편지 song=노래 film=영화 garden=정원 horse=말 church=교회 temple=절 village=마을 capital=수도 border=국경 treaty=조약 election=선거 student=학생 engineer=기술자',
)
const VERBS = words(
  'built=지었다 sold=팔았다 saw=보았다 found=찾았다 closed=닫았다 opened=열었다 lost=잃었다 bought=샀다 praised=칭찬했다 feared=두려워했다 counted=세었다 moved=옮겼다',
)
const SYLLABLES = words(
  'ka=카 to=토 mi=미 ra=라 no=노 su=수 te=테 lo=로 pa=파 bi=비 do=도 ne=네 ma=마 si=시 ku=쿠 ro=로',
)
const WHEN = words(
  'yesterday=어제 then=그때 again=다시 soon=곧 there=거기서 slowly=천천히 finally=마침내 together=함께',
)

/** How often something happens to a pair of sentences. */
const MERGED = 0.06
const ADDED = 0.02
const NUMBERED = 0.2
const NAMED = 0.3

/** So many pairs of sentences; now and then a translator made one of two, or left one out. */
export function generatedText(pairs: number, seed: number): GeneratedText {
  const random = createRandom(seed)
  const [source, target]: [string[], string[]] = [[], []]
  const beads: Omit<Bead, 'cost'>[] = []
  while (beads.length < pairs) {
    const [english, korean] = sentence(random)
    const [more, moreKorean] = sentence(random)
    const chance = random()
    if (chance < MERGED) {
      source.push(english, more)
      target.push(`${korean.slice(0, -1)} ${moreKorean}`)
      beads.push({ source: 2, target: 1 })
    } else if (chance < MERGED + ADDED) {
      source.push(english)
      beads.push({ source: 1, target: 0 })
    } else {
      source.push(english)
      target.push(korean)
      beads.push({ source: 1, target: 1 })
    }
  }
  return { source, target, beads }
}

function sentence(random: () => number): Word {
  const pick = (list: readonly Word[]): Word => list[Math.floor(random() ** 2 * list.length)] ?? ['', '']
  const clause = (): Word => {
    const [subject, object, verb, when] = [pick(NOUNS), pick(NOUNS), pick(VERBS), pick(WHEN)]
    const name = random() < NAMED ? nameOf(random) : undefined
    const count = random() < NUMBERED ? String(Math.floor(random() * 5000)) : undefined
    return [
      [...(name ? [name[0]] : ['the', subject[0]]), verb[0], count ?? 'the', object[0], when[0]].join(' '),
      [name?.[1] ?? subject[1], when[1], ...(count ? [count] : []), object[1], verb[1]].join(' '),
    ]
  }
  const clauses = Array.from({ length: 1 + Math.floor(random() * 3) }, clause)
  const english = clauses.map(([text]) => text).join(' and ')
  return [`${english.charAt(0).toUpperCase()}${english.slice(1)}.`, `${clauses.map(([, text]) => text).join(' ')}.`]
} // prettier-ignore

function nameOf(random: () => number): Word {
  const parts = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? ['', ''])
  const latin = parts.map(([text]) => text).join('')
  return [`${latin.charAt(0).toUpperCase()}${latin.slice(1)}`, parts.map(([, text]) => text).join('')]
} // prettier-ignore

/** The text without some of the passages of its translation: so large a share of the beads, in runs of at most 40. */
export function withGaps(text: GeneratedText, share: number, seed: number): GeneratedText {
  const random = createRandom(seed)
  const target: string[] = []
  const beads: Omit<Bead, 'cost'>[] = []
  let [at, left, isGap] = [0, 0, true]
  for (const bead of text.beads) {
    if (left-- <= 0) {
      isGap = !isGap
      left = Math.ceil(random() * LONGEST_GAP * (isGap ? share : 1 - share))
    }
    const own = text.target.slice(at, (at += bead.target))
    if (isGap) for (let n = 0; n < bead.source; n++) beads.push({ source: 1, target: 0 })
    else {
      target.push(...own)
      beads.push(bead)
    }
  }
  return { source: text.source, target, beads }
}

const LONGEST_GAP = 60

/** The share of the right beads that pair something which were found. */
export function recall(found: readonly Omit<Bead, 'cost'>[], right: readonly Omit<Bead, 'cost'>[]): number {
  const keys = new Set(keysOf(found))
  const wanted = keysOf(right)
  return wanted.filter(key => keys.has(key)).length / wanted.length
}

function keysOf(beads: readonly Omit<Bead, 'cost'>[]): readonly string[] {
  let [i, j] = [0, 0]
  return beads.flatMap(({ source, target }) => {
    const key = `${i} ${j} ${source} ${target}`
    i += source
    j += target
    return source > 0 && target > 0 ? key : []
  })
}
