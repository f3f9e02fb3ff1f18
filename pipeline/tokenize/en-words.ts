import type { Pos } from '../model/text.ts'

/** Words of the closed classes in their commonest use; context corrects some of them. */
const CLOSED: Readonly<Partial<Record<Pos, string>>> = {
  DET: `the a an this these those every each either neither no some any all both another what which whatever whichever half`,
  PRON: `i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself
    herself itself ourselves yourselves themselves oneself who whom whose whoever whomever one's someone somebody something anyone anybody
    anything everyone everybody everything nobody nothing none there ya ye thou thee thy em`,
  AUX: `am is are was were be been being will would shall should can could may might must 'm 're 've 'll 'd ca wo sha ought ai gon wan`,
  ADP: `of in for on with at by from about into over after under between through during before against without within among across behind
    above below near toward towards upon beyond along around despite like off per via amid amidst amongst beneath beside besides throughout up
    down out unlike onto inside outside opposite past plus minus except concerning regarding versus vs vs. aboard atop as alongside underneath than`,
  CCONJ: `and or but nor & yet`,
  SCONJ: `if because although though while whereas unless whether since until till lest once that albeit`,
  PART: `not n't to na ta`,
  INTJ: `oh yes yeah hello hi hey wow please ah oops bye ok okay alas thanks`,
  NUM: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion`,
  ADV: `also very only just then now here still even already too again always never often sometimes soon later ago away back today's however
    therefore thus hence instead perhaps maybe almost quite rather really well far together ever once twice where when why how so yet else
    anyway abroad ahead apart aside forward indeed meanwhile moreover nevertheless nonetheless nowadays otherwise overall seldom somehow
    somewhere anywhere everywhere nowhere elsewhere sooner thereby thereafter therein upstairs downstairs overnight onwards upward downward
    backwards afterwards afterward beforehand furthermore likewise besides altogether inside outside more most less least enough nearly
    e.g. i.e. ca. approx. etc. etc pretty long ahead west east further usually simply early fast hard straight`,
}

/** Adjectives that no suffix gives away. */
const ADJECTIVES = `
able absent abstract accurate acute alive alone ancient angry apparent available aware bad bare basic big bitter black bland blank blind blue
bold brave brief bright broad broken brown busy calm careful certain cheap chief civil clean clear close cold common complete complex concerned concrete
constant cool correct corrupt crazy crucial cruel current curious damp dangerous dark dead deaf dear deep dense difficult direct dirty distant
distinct domestic double dry due dull eager early east eastern easy elder elderly empty enough entire equal evil exact exempt explicit external extra extreme
fair false familiar famous fast fat favourite favorite female few final fine firm first fit flat foreign former fourth frank free frequent fresh full
 future general gentle genuine glad global golden good grand grateful gray great green grey gross guilty half happy hard harsh heavy hidden high hollow holy
honest hostile hot huge human humble hungry ideal ill immediate immense indirect inner innocent intense interior internal joint junior just keen kind large last late
latest latter lazy legal less like likely little live local lone lonely long loose lost loud low lower loyal lucky mad main major male many
married mass massive mature maximum mean medium mental mere mild military minimum minor mixed mobile modern modest moral more most much multiple mutual narrow
near neat necessary new next nice noble north northern nuclear obvious odd official ok old only open opposite other outer overall own pale particular
past perfect permanent pink plain pleasant poor popular possible precise pregnant present previous prime prior private probable profound prompt proper
proud public pure purple quick quiet random rapid rare raw ready real recent red regular related relative remote responsible rich rigid right ripe rough round royal rude rural
sad safe same sane scarce second secret secure select senior sensitive separate serious severe shallow sharp sheer short shy sick silent silly similar simple single
slight slow small smart smooth sober social soft sole solid sorry sour south southern spare special specific square stable steady steep stiff still straight strange strict
strong stupid subtle such sudden sufficient suitable superior sure sweet swift tall tame temporary tense terrible thick thin third tight tiny tired total tough
tremendous true twin typical ugly ultimate unable unclear unique upper upset urban urgent useful usual vague valid vast very vital vivid warm weak wealthy weird
west western wet white whole wicked wide wild wise wooden worth wrong yellow young annual daily weekly monthly quarterly yearly best better worst worse several various certain
federal royal fifth sixth seventh eighth ninth tenth such own`

/** Base forms of regular verbs that are common in prose; irregular ones stand in `text/english-irregular.ts`. */
const VERBS = `
abandon absorb accept access accompany accomplish account accuse achieve acknowledge acquire act adapt add address adjust admire admit adopt advance advise affect afford
agree aim alert allege allow alter amend amount analyse analyze announce annoy answer anticipate apologize appeal appear apply appoint appreciate approach approve argue arrange
arrest arrive ask assemble assert assess assign assist associate assume assure attach attack attempt attend attract attribute avoid award back ban base battle beg behave
believe belong benefit blame block boast boil boost borrow bother bounce bow brand breathe brief brush call calculate campaign cancel capture care carry cause cease celebrate challenge
change characterize charge chase chat check cheer cite claim clarify classify clean clear climb close coach collaborate collapse collect combat combine comfort command comment
commit communicate compare compete compile complain complete comply compose comprise compute conceal concede conceive concentrate concern conclude condemn conduct confer confess
confirm conflict confront confuse connect conquer consider consist constitute construct consult consume contact contain contest continue contract contrast contribute convert convey
convict convince cook cooperate cope copy correct correspond count cover crack crash create criticise criticize cross cry cure damage dance dare date debate decide declare decline decorate decrease
dedicate defeat defend define delay delete deliver demand demonstrate deny depart depend depict deploy deposit derive describe deserve design desire destroy detail detain detect determine
develop devise devote dictate die differ diminish direct disagree disappear disappoint discover discuss dismiss display dispute dissolve distinguish distribute disturb divide divorce document dominate
donate double doubt drag drain drift drop dry earn ease echo edit educate elect eliminate embrace emerge emphasize employ empty enable encounter encourage end endorse endure enforce engage enhance enjoy
enrich ensure enter entertain entitle equip erase escape establish estimate evaluate evolve examine exceed exchange exclude excuse execute exercise exhibit exist expand expect experience
experiment explain explode exploit explore export expose express extend extract face facilitate fade fail favor favour fear feature fight figure file fill film filter finance finish fire fix flow focus fold follow
force form formulate found fulfil fulfill function fund furnish gain gather generate govern grab grant greet guarantee guard guess guide halt hand handle happen harm hate head heal heat help hesitate highlight hire honor honour hope
host house hunt identify ignore illustrate imagine impact implement imply import impose impress improve include incorporate increase indicate induce infect influence inform inherit initiate injure
insert insist inspect inspire install instruct integrate intend interact interest interfere interpret interrupt introduce invade invent invest investigate invite involve isolate issue join joke judge jump justify
kick kill kiss knock label lack land last laugh launch lay learn lecture level lift like limit link list listen live load locate lock look love lower maintain manage manufacture march mark market marry match matter
measure mention merge mind miss mix modify monitor motivate move multiply murder name narrow need neglect negotiate note notice notify obey object oblige observe obtain occupy occur offend offer open operate oppose order organise organize
originate own pack paint park participate pass pause perceive perform permit persist persuade phone pick place plan plant play please plot point pop pose position possess post pour practice practise praise pray predict prefer prepare
prescribe present preserve press pretend prevent print proceed process proclaim produce program progress project promise promote prompt propose protect protest prove provide provoke publish pull pump punish purchase pursue push qualify
question quote race raise range rank rate reach react realise realize rebel recall receive recognise recognize recommend record recover recruit reduce refer reflect reform refuse regain regard register regret regulate reinforce reject relate
relax release rely remain remark remember remind remove render renew rent repair repeat replace reply report represent request require rescue research resemble reserve reside resign resist resolve respect respond rest restore restrict result resume
retain retire retreat return reveal reverse review revise revive reward risk roll rule rush sacrifice sample satisfy save scan schedule score scream search secure seem seize select separate serve settle shape share shift shop shout sign signal
smile smoke solve sort sound spark specialize specify sponsor stage stare start state stay step stimulate stop store strengthen stress stretch struggle study submit succeed suffer suggest suit supply support suppose suppress surface surge surprise surrender surround
survey survive suspect suspend sustain switch talk target taste tax tend term terminate test thank threaten tie touch tour trace track trade train transfer transform translate transmit transport travel treat trick trigger trust try turn type undermine unify unite update
upgrade urge use utilize value vanish vary veto view violate visit vote wait walk wander want warn wash waste watch water welcome widen wish witness wonder work worry wrap yield`

/** Nouns that end as adjectives or as forms of verbs do. */
const NOUNS = `
president percent student parent patient agent client accident incident continent extent intent talent tent rent cent scent descent restaurant merchant giant participant
immigrant servant tenant infant elephant republic music topic traffic logic clinic critic magic fabric panic mechanic arithmetic rhetoric hospital animal capital metal festival journal
material arrival approval trial proposal rival renewal withdrawal survival referral rehearsal interval mineral criminal terminal channel library secretary salary boundary summary
glossary dictionary anniversary commentary documentary diary vocabulary january february archive executive detective initiative perspective objective alternative representative native
narrative motive table cable vegetable fish dish morning evening king ring thing string spring wing sibling ceiling wedding viking pudding lightning shilling bed seed speed breed need weed feed
hundred kindred shed sled newspaper professional potential editorial memorial tutorial burial official individual manual visual ritual`

/** Forms that are hardly ever nouns. */
const SURE_VERBS = `says goes makes takes gives gets comes becomes seems includes appears remains requires provides allows contains keeps tells knows thinks wants
begins brings finds leads leaves lies means meets sells sends speaks understands writes exists belongs consists depends continues describes introduces serves`

/** Capitalised in English whatever they are. */
const DEMONYMS = `
American British English French German Italian Spanish Russian Chinese Japanese Korean Indian European African Asian Australian Canadian Mexican Brazilian Greek Roman Latin Dutch
Swedish Norwegian Danish Finnish Polish Turkish Arab Arabic Israeli Iranian Iraqi Egyptian Irish Scottish Welsh Portuguese Swiss Austrian Belgian Hungarian Czech Ukrainian Syrian
Palestinian Cuban Vietnamese Thai Turkic Jewish Christian Muslim Islamic Catholic Protestant Orthodox Buddhist Democratic Republican Soviet Byzantine Ottoman Western Eastern Northern Southern Central`

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Lower case. The first class that names a word has it. */
export const CLOSED_CLASS: ReadonlyMap<string, Pos> = new Map(
  (Object.entries(CLOSED) as [Pos, string][])
    .toReversed()
    .flatMap(([pos, list]) => words(list).map(word => [word, pos] as const)),
)
export const ADJECTIVE: ReadonlySet<string> = new Set(words(ADJECTIVES))
export const VERB: ReadonlySet<string> = new Set(words(VERBS))
export const NOUN: ReadonlySet<string> = new Set(words(NOUNS))
export const SURE_VERB: ReadonlySet<string> = new Set(words(SURE_VERBS))
export const DEMONYM: ReadonlySet<string> = new Set(words(DEMONYMS))
