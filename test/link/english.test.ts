import { describe } from 'vitest'
import { glossaryOf } from './marked.ts'
import { linkTable } from './table.ts'

const rows = linkTable(
  glossaryOf(`
attack,cyber attack,,,
raid,raid,,,
crisis,crisis,,,
criterion,criterion,,,
mou,memorandum of understanding,,,
martial,court martial,,,
general,secretary-general,,,
attorney,attorney general,,,
heads,head of state,,,
dos,denial-of-service attack,,,
affairs,chargé d'affaires,,,
persona,persona non grata,,,
note,note verbale,,,
policy,policy,,,
ally,ally,,,
leader,leader,,,
woman,spokeswoman,,,
state,state actor,,,
space,cyberspace,,,
database,database,,,
info,information,,,
update,update,,,
coop,cooperation,,,
email,email,,,
defense,Ministry of Defense,,,
centre,data centre,,,
organisation,organisation,,,
analyse,analyzer,,,
behavior,behavior,,,
labour,labour law,,,
catalog,service catalog,,,
program,programme,,,
model,threat modeling,,,
judgment,judgment,,,
licence,licence,,,
who,WHO,,,
it,IT,,,
us,US,,,
ai,AI,,,
iot,IoT,,,
ap,AP,,,
ngo,NGO,,,
dns,DNS,,,
cri,CRI-O,,,
tcp,TCP/IP,,,
first,FIRST,,,
quad,Quad,,,
diet,Diet,,,
china,China,,,
internet,Internet,,,
gov,governmental body,,,
terror,terrorism,,,
guterres,António Guterres,,,
`),
  ['en'],
)

describe('inflection', () => {
  rows('en', [
    [
      'find a plural in -ies, and not before the apostrophe of a possessive',
      "Both ⟨policies⟩policy and the ⟨allies⟩ally' aims",
    ],
    ['find Latin and Greek plurals', 'Two ⟨crises⟩crisis and three ⟨criteria⟩criterion'],
    ['find plurals in -men', 'Three ⟨spokeswomen⟩woman spoke.'],
    [
      'find the plural of a head before of',
      'Two ⟨memoranda of understanding⟩mou, ten ⟨memorandums of understanding⟩mou',
    ],
    [
      'find the plural of a head before an adjective',
      'Two ⟨courts martial⟩martial and ⟨attorneys general⟩attorney',
    ],
    [
      'find the plural of a head before a hyphen',
      'Former ⟨secretaries-general⟩general met ⟨heads of state⟩heads.',
    ],
    ['find the plural at the end of a compound that holds of', 'Ten ⟨denial-of-service attacks⟩dos'],
    ['find plurals of borrowed titles', 'Both ⟨chargés d’affaires⟩affairs sent ⟨notes verbales⟩note.'],
    ['not need the accent', 'The ⟨charge d’affaires⟩affairs and ⟨Antonio Guterres⟩guterres'],
    [
      'find what was done where the noun names an act',
      'They ⟨cyber-attacked⟩attack the bank and ⟨raided⟩raid it.',
    ],
    ['not take another noun for the one who does it', 'A cyber attacker and a raider'],
    ['not make a verb of a noun that names no act', 'She stated that the server was based there.'],
    ['find the possessive', 'The ⟨leader⟩leader’s aide and the ⟨leaders⟩leader’ aides'],
  ])
})

describe('hyphen, space and solid', () => {
  rows('en', [
    [
      'find a compound open, hyphenated, solid and with a dash',
      'A ⟨cyber attack⟩attack, ⟨cyber-attack⟩attack, ⟨cyberattack⟩attack, ⟨cyber–attack⟩attack',
    ],
    ['find a solid compound in two words', 'In ⟨cyber space⟩space a ⟨data base⟩database grew.'],
    ['find a word with a hyphen that is gone by now', '⟨Co-operation⟩coop by ⟨e-mail⟩email'],
    ['not join words of the sentence', 'Planes flew in formation; bring your up date of birth.'],
    ['not go across a full stop or a comma', 'It was cyber. Attack followed; cyber, attack.'],
    ['not find a term after non-', 'A non-governmental body met a ⟨governmental body⟩gov.'],
    ['find a term after anti-', 'An anti-⟨terrorism⟩terror law'],
  ])
})

describe('British and American', () => {
  rows('en', [
    ['find -ence for -ense', 'The ⟨Ministry of Defence⟩defense'],
    ['find -er for -re', 'Two ⟨data centers⟩centre'],
    ['find -z- for -s-', 'An ⟨organization⟩organisation'],
    ['find -ys- for -yz-', 'The ⟨analyser⟩analyse'],
    ['find -our for -or and -or for -our', 'Good ⟨behaviour⟩behavior under ⟨labor law⟩labour'],
    ['find -ogue for -og', 'A ⟨service catalogue⟩catalog'],
    ['find -am for -amme', 'Both ⟨programs⟩program and ⟨programmes⟩program'],
    ['find a doubled l', '⟨Threat modelling⟩model began.'],
    ['find -gement for -gment', 'The ⟨judgement⟩judgment'],
    ['find -ense for -ence', 'A ⟨license⟩licence'],
  ])
})

describe('what is no prose', () => {
  rows('en', [
    [
      'not find a term in an address, a path, a file or a placeholder',
      'See https://example.org/policy/x, /etc/policy, policy.yaml and <policy-1>.',
    ],
    ['not find a term in a dotted or underscored name', 'Set my_policy and policy.rules.length.'],
    ['not find a word in capitals among others', 'The variable POLICY is set.'],
    ['find a term beside a slash', 'a ⟨policy⟩policy/⟨judgment⟩judgment and/or ⟨TCP/IP⟩tcp'],
    ['find a term in a heading in capitals', '⟨CRISIS⟩crisis IN ⟨CYBERSPACE⟩space'],
  ])
})

describe('case', () => {
  rows('en', [
    [
      'tell an acronym from a word',
      'It was us who used ⟨AI⟩ai, said the ⟨IT⟩it staff of the ⟨WHO⟩who in the ⟨US⟩us.',
    ],
    ['tell First from FIRST', 'First, ask ⟨FIRST⟩first.'],
    ['find the plural of an acronym', 'Ten ⟨NGOs⟩ngo and one ⟨NGO⟩ngo’s head'],
    ['find an acronym with stops', 'The ⟨U.S.⟩us said so, and the ⟨U.S⟩us too.'],
    ['not join single letters to an acronym', 'Vitamin A I like; plan A, part I.'],
    ['not find an acronym in a heading in capitals', 'WHAT IT MEANS FOR US AND WHO PAYS'],
    ['find mixed case', 'The ⟨IoT⟩iot grows.'],
    ['not find an acronym inside a word', 'APNIC and MAP'],
    ['find in small letters what can be no word', 'Set up ⟨dns⟩dns, ⟨cri-o⟩cri and ⟨tcp/ip⟩tcp.'],
    ['let a common noun have a capital', '⟨Crisis⟩crisis in ⟨Cyberspace⟩space'],
    [
      'tell a name from a common noun',
      'The ⟨Quad⟩quad met on the quad; the ⟨Diet⟩diet discussed their diet; ⟨China⟩china sold china.',
    ],
    ['let a name that turns into a common noun have a small letter', 'The ⟨internet⟩internet'],
  ])
})
