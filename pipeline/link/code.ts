import type { Candidate } from './writing.ts'

/** What addresses, paths, file names and identifiers are made of. */
const PART = /[\p{Script=Latin}\d_\-./:@=#?&%~+$\\<>]/u
/** An address, a path, a file, a dotted or underscored name, an option, a <placeholder>: but not and/or, client/server, U.S.-led. */
const CODE =
  /:\/\/|^[/~$]|\/.*\/|_|@|=|\p{Ll}\.\p{Ll}|\.\p{Ll}{2,5}$|\p{Ll}\p{Lu}\p{Ll}+\/|\/.*\p{Ll}\p{Lu}\p{Ll}|^--|\\|<.*>/u
const LONGEST = 200

/** Whether Latin letters are a part of something that is code: the pod in `pods/two-container-pod.yaml`. */
export function isInCode({ text, start, end }: Candidate): boolean {
  if (!PART.test(text.charAt(start)) && !PART.test(text.charAt(end - 1))) return false
  let from = start
  while (PART.test(text.charAt(from - 1)) && start - from < LONGEST) from--
  let to = end
  while (PART.test(text.charAt(to)) && to - end < LONGEST) to++
  const word = text.slice(from, to).replace(/[.:?-]+$/u, '')
  return word.length > end - start && CODE.test(word)
}

const LETTER = /[\p{Script=Latin}\p{N}]/u

/** 攻撃者, 服务器, 외교관, 協議会, インド洋: who does it, what it is done with or in, and seas are other concepts. */
const AGENT = /[者員员器官家師师会會자관원洋湾灣]/u

/** Whether a suffix makes an agent, an instrument, a body or a sea of the term. */
export const isOfAgent = ({ text, end, bounds }: Candidate): boolean =>
  AGENT.test(text.charAt(end)) && bounds.starts.has(end) && bounds.ends.has(end + 1)

/** Latin letters and digits that go on before or behind: APT in APT10. */
export const isInsideLatin = ({ text, start, end }: Pick<Candidate, 'text' | 'start' | 'end'>): boolean =>
  [start, end].some(at => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at)))
