import { describe, expect, it } from 'vitest'
import { createEnglishTokenizer } from '../../pipeline/tokenize/en.ts'
import { surfaces, tagged } from './laws.ts'

const english = createEnglishTokenizer()

describe('English tokens', () => {
  it.each([
    [
      'part negations from their verbs',
      "They can't, won't and shouldn't.",
      "They|ca|n't|,|wo|n't|and|should|n't|.",
    ],
    [
      'part clitics in both kinds of apostrophe',
      "It’s ours; we'll see, they'd've said.",
      "It|’s|ours|;|we|'ll|see|,|they|'d|'ve|said|.",
    ],
    ['part the possessive', "the minister's and the boys' plans", "the|minister|'s|and|the|boys|'|plans"],
    ['part words written together', 'You cannot; I am gonna.', 'You|can|not|;|I|am|gon|na|.'],
    ['keep apostrophes inside names', "O'Brien's at ten o'clock", "O'Brien|'s|at|ten|o'clock"],
    [
      'part hyphenated words',
      'a state-of-the-art, twenty-year plan',
      'a|state|-|of|-|the|-|art|,|twenty|-|year|plan',
    ],
    [
      'keep the hyphen of a bound prefix',
      'the ex-minister and his anti-war co-author',
      'the|ex-minister|and|his|anti-war|co-author',
    ],
    [
      'keep the stops of abbreviations',
      'Dr. Lee of the U.S. left, e.g. at 5 p.m. on Mon.',
      'Dr.|Lee|of|the|U.S.|left|,|e.g.|at|5|p.m.|on|Mon.',
    ],
    ['keep initials with their stop', 'J. K. Smith met us.', 'J.|K.|Smith|met|us|.'],
    ['take No. for a number only before one', 'No. 5 said no.', 'No.|5|said|no|.'],
    [
      'keep numbers, times and dates whole',
      '1,234.5 at 10:30 on 21/10/2014',
      '1,234.5|at|10:30|on|21/10/2014',
    ],
    ['keep ordinals and decades whole', 'the 5th of the 1960s', 'the|5th|of|the|1960s'],
    ['part currencies and per cent', '$5, €3bn and 10%', '$|5|,|€|3|bn|and|10|%'],
    ['part ranges and units', '3-5km and 20kg', '3|-|5|km|and|20|kg'],
    ['keep letters with digits', 'F1 and H2O in 3D', 'F1|and|H2O|in|3D'],
    [
      'keep addresses without the mark behind them',
      'See https://example.org/a?b=c. Mail a.b@example.org!',
      'See|https://example.org/a?b=c|.|Mail|a.b@example.org|!',
    ],
    ['keep company names with an ampersand', "AT&T's R&D", "AT&T|'s|R&D"],
    ['part quotes, dashes and ellipses', '“Yes—no”... (well) -- ‘so’', '“|Yes|—|no|”|...|(|well|)|--|‘|so|’'],
    ['part scripts', 'the 서버and日本語', 'the|서버|and|日本語'],
  ])('should %s', (_, text, expected) => {
    expect(surfaces(english, text)).toBe(expected)
  })
})

describe('English lemmas', () => {
  it.each([
    [
      'irregular plurals',
      'crises memoranda phenomena children mice analyses',
      'crisis memorandum phenomenon child mouse analysis',
    ],
    ['regular plurals', 'policies boxes churches heroes houses tests', 'policy box church hero house test'],
    ['singulars in -s', 'bus crisis status glass', 'bus crisis status glass'],
  ])('should bring %s to the singular', (_, nouns, expected) => {
    const lemmas = nouns.split(' ').map(noun => english(`the ${noun}`).tokens[1]?.lemma)
    expect(lemmas.join(' ')).toBe(expected)
  })

  it.each([
    ['she went home', 'go'],
    ['she bought it', 'buy'],
    ['she stopped it', 'stop'],
    ['she hoped so', 'hope'],
    ['she tried it', 'try'],
    ['she created it', 'create'],
    ['she agreed to it', 'agree'],
    ['she has written it', 'write'],
    ['she is dying now', 'die'],
    ['she is running it', 'run'],
  ])('should bring the verb of %j to %s', (text, lemma) => {
    const verb = english(text).tokens.find(token => token.pos === 'VERB')
    expect(verb?.lemma).toBe(lemma)
  })

  it('should keep the case of names', () => {
    expect(tagged(english, 'She met Angela Merkel', 'lemma')).toBe(
      'She/she met/meet Angela/Angela Merkel/Merkel',
    )
  })
})

describe('English parts of speech', () => {
  it.each([
    ['The new cyber security law protects private data.', 'DET ADJ NOUN NOUN NOUN VERB ADJ NOUN PUNCT'],
    ['We plan to report the attack.', 'PRON VERB PART VERB DET NOUN PUNCT'],
    ['The plans were published in London.', 'DET NOUN AUX VERB ADP PROPN PUNCT'],
    ['It has quickly become 3 times larger.', 'PRON AUX ADV VERB NUM NOUN ADJ PUNCT'],
    ["This is the minister's plan", 'PRON AUX DET NOUN PART NOUN'],
  ])('should tag %j', (text, expected) => {
    expect(
      english(text)
        .tokens.map(token => token.pos)
        .join(' '),
    ).toBe(expected)
  })
})
