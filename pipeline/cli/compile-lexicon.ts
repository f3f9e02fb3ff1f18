/** Run once, when the package is built: writes the romanised lexicon and the language model beside the compiled program. */
import { readFileSync } from 'node:fs'
import { packModel } from '../restore/compiled-model.ts'
import { compileIpadic } from '../restore/ipadic.ts'
import { unpackLexicon } from '../restore/lexicon-file.ts'
import { COMPILED_NEWS_MODEL, IPADIC_LEXICON, loadModel, NEWS_MODEL } from '../restore/load.ts'
import { learntWords } from '../restore/words.ts'
import { loadKuromoji } from '../text/kuromoji.ts'
import { writeAtomically } from './files.ts'

writeAtomically(IPADIC_LEXICON, compileIpadic(loadKuromoji()))

const { grammar } = unpackLexicon(readFileSync(IPADIC_LEXICON))
const news = loadModel(NEWS_MODEL)
writeAtomically(COMPILED_NEWS_MODEL, packModel(news.counts, learntWords(news, grammar)))
