/** Base form, past, participle, then further forms; `/` between spellings of the same form. */
const VERBS = `
abide abode abode|arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become
befall befell befallen|beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|bereave bereft bereft
beset beset beset|bestride bestrode bestridden|bet bet bet|betake betook betaken|bid bade/bid bidden|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|bust bust bust|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cleave clove/cleft cloven|cling clung clung|clothe clad clad
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dove dived|do did done does doing
draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown flies
forbear forbore forborne|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen
get got gotten/got|give gave given|go went gone goes|grind ground ground|grow grew grown|hang hung hung|have had had has having
hear heard heard|heave hove hove|hew hewed hewn|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|inlay inlaid inlaid
input input input|keep kept kept|kneel knelt knelt|knit knit knit|know knew known|lay laid laid|lead led led|lean leant leant
leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain lying|light lit lit|lose lost lost
make made made|mean meant meant|meet met met|mislay mislaid mislaid|mislead misled misled|misread misread misread
misspell misspelt misspelt|mistake mistook mistaken|misunderstand misunderstood misunderstood|mow mowed mown|offset offset offset
outbid outbid outbid|outdo outdid outdone|outgrow outgrew outgrown|output output output|outrun outran outrun|outsell outsold outsold
overcome overcame overcome|overdo overdid overdone|overhear overheard overheard|override overrode overridden|overrun overran overrun
oversee oversaw overseen|overshoot overshot overshot|oversleep overslept overslept|overtake overtook overtaken|overthrow overthrew overthrown
overwrite overwrote overwritten|partake partook partaken|pay paid paid|plead pled pled|proofread proofread proofread|prove proved proven
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|recast recast recast|redo redid redone|remake remade remade|rend rent rent
repay repaid repaid|reread reread reread|rerun reran rerun|resell resold resold|reset reset reset|retake retook retaken
retell retold retold|rethink rethought rethought|rewind rewound rewound|rewrite rewrote rewritten|rid rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
set set set|sew sewed sewn|shake shook shaken|shear sheared shorn|shed shed shed|shine shone shone|shoe shod shod|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept
slide slid slid|sling slung slung|slink slunk slunk|slit slit slit|smell smelt smelt|smite smote smitten|sow sowed sown|speak spoke spoken
speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk
strew strewed strewn|stride strode stridden|strike struck struck/stricken|string strung strung|strive strove striven|sublet sublet sublet
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|thrive throve thriven|throw threw thrown|thrust thrust thrust|tread trod trodden
undercut undercut undercut|undergo underwent undergone|understand understood understood|undertake undertook undertaken|underwrite underwrote underwritten
undo undid undone|unwind unwound unwound|uphold upheld upheld|upset upset upset|wake woke woken|waylay waylaid waylaid|wear wore worn|weave wove woven
wed wed wed|weep wept wept|wet wet wet|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
wring wrung wrung|write wrote written|die died died dying|tie tied tied tying|vie vied vied vying|untie untied untied untying
panic panicked panicked panicking|mimic mimicked mimicked mimicking|traffic trafficked trafficked trafficking|picnic picnicked picnicked picnicking
frolic frolicked frolicked frolicking|program programmed programmed programming|travel travelled travelled travelling|label labelled labelled labelling
model modelled modelled modelling|cancel cancelled cancelled cancelling|signal signalled signalled signalling|fuel fuelled fuelled fuelling
level levelled levelled levelling|channel channelled channelled channelling|control controlled controlled controlling|patrol patrolled patrolled patrolling
compel compelled compelled compelling|propel propelled propelled propelling|expel expelled expelled expelling|rebel rebelled rebelled rebelling
excel excelled excelled excelling|quarrel quarrelled quarrelled quarrelling|counsel counselled counselled counselling|total totalled totalled totalling
rival rivalled rivalled rivalling|equal equalled equalled equalling|dial dialled dialled dialling|bus bussed bussed bussing|quiz quizzed quizzed quizzing
focus focused/focussed focused focusing/focussing focuses|bias biased biased biasing biases
`

/** Singular, then its plurals. */
const NOUNS = `
man men|woman women|child children|ox oxen|foot feet|tooth teeth|goose geese|mouse mice|louse lice|die dice|penny pence
gentleman gentlemen|fisherman fishermen|policeman policemen|policewoman policewomen|chairman chairmen|businessman businessmen|businesswoman businesswomen
spokesman spokesmen|spokeswoman spokeswomen|congressman congressmen|fireman firemen|freshman freshmen|salesman salesmen|sportsman sportsmen
statesman statesmen|craftsman craftsmen|serviceman servicemen|cameraman cameramen|clergyman clergymen|foreman foremen|gunman gunmen|horseman horsemen
infantryman infantrymen|layman laymen|lawman lawmen|madman madmen|merchantman merchantmen|nobleman noblemen|ombudsman ombudsmen|postman postmen
seaman seamen|snowman snowmen|tribesman tribesmen|workman workmen|Englishman Englishmen|Frenchman Frenchmen|Irishman Irishmen|Dutchman Dutchmen
grandchild grandchildren|schoolchild schoolchildren|stepchild stepchildren|godchild godchildren|forefoot forefeet|eyetooth eyeteeth|dormouse dormice
calf calves|elf elves|half halves|hoof hooves|knife knives|leaf leaves|life lives|loaf loaves|scarf scarves|self selves|sheaf sheaves|shelf shelves
thief thieves|wife wives|wolf wolves|wharf wharves|dwarf dwarves|housewife housewives|midwife midwives|penknife penknives|bookshelf bookshelves
afterlife afterlives|werewolf werewolves|behalf behalves|staff staves|alumnus alumni|bacillus bacilli|cactus cacti|focus foci|fungus fungi|locus loci
nucleus nuclei|radius radii|stimulus stimuli|syllabus syllabi|terminus termini|torus tori|uterus uteri|thesaurus thesauri|abacus abaci|colossus colossi
genius geniuses|genus genera|opus opera|corpus corpora|viscus viscera|bronchus bronchi|embolus emboli|thrombus thrombi|tumulus tumuli|emeritus emeriti
alga algae|alumna alumnae|antenna antennae|formula formulae|larva larvae|nebula nebulae|vertebra vertebrae|vita vitae|persona personae|lacuna lacunae
addendum addenda|bacterium bacteria|curriculum curricula|erratum errata|forum fora|maximum maxima|memorandum memoranda
minimum minima|millennium millennia|moratorium moratoria|optimum optima|ovum ova|phylum phyla|quantum quanta|referendum referenda|spectrum spectra
stadium stadia|stratum strata|symposium symposia|consortium consortia|equilibrium equilibria|colloquium colloquia|compendium compendia|emporium emporia
gymnasium gymnasia|honorarium honoraria|sanatorium sanatoria|auditorium auditoria|aquarium aquaria|candelabrum candelabra|desideratum desiderata
analysis analyses|axis axes|basis bases|crisis crises|diagnosis diagnoses|ellipsis ellipses|emphasis emphases|genesis geneses|hypothesis hypotheses
metamorphosis metamorphoses|metropolis metropoles|neurosis neuroses|oasis oases|paralysis paralyses|parenthesis parentheses|prognosis prognoses
prosthesis prostheses|psychosis psychoses|synopsis synopses|synthesis syntheses|testis testes|thesis theses|catharsis catharses|dialysis dialyses
hydrolysis hydrolyses|nemesis nemeses|sclerosis scleroses|symbiosis symbioses|antithesis antitheses|photosynthesis photosyntheses|catalysis catalyses
automaton automata|criterion criteria|phenomenon phenomena|polyhedron polyhedra|ganglion ganglia|taxon taxa|appendix appendices|codex codices
helix helices|index indices|matrix matrices|vertex vertices|vortex vortices|apex apices|cortex cortices|cervix cervices|directrix directrices
bureau bureaux|chateau chateaux|plateau plateaux|tableau tableaux|beau beaux|gateau gateaux|adieu adieux|milieu milieux
schema schemata|stigma stigmata|stoma stomata|dogma dogmata|lemma lemmata|libretto libretti|paparazzo paparazzi|graffito graffiti|virtuoso virtuosi
cherub cherubim|seraph seraphim|kibbutz kibbutzim|brother brethren|passerby passersby|attorney-general attorneys-general
quiz quizzes|bus buses|gas gases|lens lenses|iris irises|virus viruses|bonus bonuses|census censuses|campus campuses|status statuses|chorus choruses
circus circuses|consensus consensuses|atlas atlases|canvas canvases|bias biases|alias aliases|pancreas pancreases|mattress mattresses|process processes
aircraft aircraft|spacecraft spacecraft|hovercraft hovercraft|species species|series series|sheep sheep|deer deer|fish fish|salmon salmon|trout trout
moose moose|shrimp shrimp|bison bison|offspring offspring|headquarters headquarters|barracks barracks|crossroads crossroads|gallows gallows
means means|news news|physics physics|mathematics mathematics|economics economics|politics politics|statistics statistics|ethics ethics
athletics athletics|linguistics linguistics|electronics electronics|gymnastics gymnastics|acoustics acoustics|logistics logistics|genetics genetics
diabetes diabetes|measles measles|rabies rabies|chaos chaos|cosmos cosmos|lotus lotus|corps corps|chassis chassis|debris debris|rendezvous rendezvous
tennis tennis|pathos pathos|ethos ethos|asthma asthma|movie movies|cookie cookies|zombie zombies|calorie calories|lie lies|tie ties|pie pies
die dies|rookie rookies|prairie prairies|genie genies|hippie hippies|selfie selfies|eerie eeries|veggie veggies|smoothie smoothies|brownie brownies
shoe shoes|toe toes|foe foes|oboe oboes|canoe canoes|hoe hoes|woe woes|doe does|axe axes|cache caches|ache aches|headache headaches|niche niches
avalanche avalanches|creche creches|psyche psyches|headquarter headquarter
`

/** Positive, comparative, superlative, of adjectives and adverbs. */
const DEGREES = `
good better best|bad worse worst|far further furthest|far farther farthest|old elder eldest
big bigger biggest|hot hotter hottest|fat fatter fattest|thin thinner thinnest|sad sadder saddest|wet wetter wettest|red redder reddest
fit fitter fittest|flat flatter flattest|slim slimmer slimmest|late later latest|large larger largest|wide wider widest|safe safer safest
close closer closest|simple simpler simplest|nice nicer nicest|fine finer finest|rare rarer rarest|brave braver bravest|free freer freest
wise wiser wisest|strange stranger strangest|true truer truest|able abler ablest|gentle gentler gentlest|humble humbler humblest|pure purer purest
huge huger hugest|dense denser densest|severe severer severest|rude ruder rudest|ripe riper ripest|white whiter whitest|cute cuter cutest
`

type Table = ReadonlyMap<string, string>

function table(rows: string): Table {
  const forms = new Map<string, string>()
  for (const row of rows.trim().split(/[|\n]/u)) {
    const [base = '', ...inflected] = row.split(' ')
    for (const form of inflected.flatMap(spellings => spellings.split('/')))
      // The first row wins: `axes` are of an axis.
      if (!forms.has(form)) forms.set(form, base)
  }
  return forms
}

/** Inflected form, in lower case, to base form. */
export const IRREGULAR_VERBS: Table = table(VERBS)
export const IRREGULAR_NOUNS: Table = table(NOUNS)
export const IRREGULAR_DEGREES: Table = table(DEGREES)

/** Base form of a noun, in lower case, to its irregular plurals. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, readonly string[]> = inverse(IRREGULAR_NOUNS)

function inverse(forms: Table): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>()
  for (const [form, base] of forms) bases.set(base, [...(bases.get(base) ?? []), form])
  return bases
}
