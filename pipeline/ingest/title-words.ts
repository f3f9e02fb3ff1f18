const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** English function words that romanised Japanese does not have, or hardly as a word of its own. */
export const ENGLISH_FUNCTION_WORDS = words(`
  the of and in on at as is are was were be been by for from with without into over under after before about against
  between an a or but not its his her their our this that these those has have had will would can could may might
  should must how what when where why who which via amid than if because while during through toward towards upon
`)

/** English words that can be read as a string of morae. Japan and its neighbours are in every other title. */
export const ENGLISH_WORDS = words(`
  china japan korea asia india iran iraq yemen taiwan america
  able one none some come more here there were wide side site time times home note name same game gone use used user
  data media agenda area era idea arena opera drama hero zero euro photo memo demo union opinion region reason season
  session mission passion tension pension mention mine nine fine wine wire fire hire tire share shape shame shine
  machine regime rise wise noise raise base dose rose hope rope tone zone gene women woman men man human ten happen
  open opens token ban bans run gun sun sea tea see due die pie dye marine routine genuine engine imagine premise
  demise size seize amaze minimize unite unites minute route suite remote debate date rate senate donate nominate
  eliminate dominate mandate page wage image damage manage sabotage heritage range huge refuge change gauge these
  take make made wake sake joke smoke hike hope pose goose choose shoe shoes show shows new news now how who
  to no he we me do so go me my own use bag big bit get got her his him hit hot its jet job let man map mix net
  nato unesco hate gate pure sure sore ware
  meet meets be been bee deep keep need seek seen week peace on in a i an are
`)

/** Particles and other small words that only Japanese has. */
export const ROMAJI_WORDS = words(`
  wa wo ga ni ha heno deno tono eno kara nado yori niyoru nitsuite nikansuru kansuru taisuru suru saseru shita sareta
  toshite mukete meguri megutte demo nimo dewa niwa towa node noni desu masu datta
`)

/** Particles that are English words, or too short to tell. */
export const ROMAJI_OR_ENGLISH = words('no to de he o e mo ka na ya made')
