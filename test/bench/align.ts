/**
 * `npx tsx test/bench/align.ts [LINES…]`: seconds and peak memory of `taiyaku align` on two made-up texts, English and Korean,
 * of so many sentences (1,000, 5,000 and 20,000), whole and with 30 % of the translation missing; and how many of the right
 * pairs it finds. Loading the dictionaries is part of it. It runs the compiled program.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedText, recall, withGaps, type GeneratedText } from '../align/generated-text.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MAIN = join(ROOT, 'dist/cli/main.js')
const USUAL = [1000, 5000, 20_000]
const SEED = 7
const GAPS = 0.3
/** Prints processor seconds, which other programs disturb less, and the peak of the process that ends. */
const REPORT = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('used '+(u+s)/1e6+' '+m/1024)})`

function measure(name: string, text: GeneratedText, folder: string): void {
  const [source, target] = [join(folder, 'en.txt'), join(folder, 'ko.txt')]
  writeFileSync(source, `${text.source.join('\n')}\n`)
  writeFileSync(target, `${text.target.join('\n')}\n`)
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', REPORT, MAIN, 'align', '--source-lang', 'en', '--target-lang', 'ko', source, target],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  if (status !== 0) throw new Error(stderr)
  const seconds = (performance.now() - start) / 1000
  const [, processor = '', megabytes = ''] = /used (\S+) (\S+)$/u.exec(stderr) ?? []
  const size = `${text.source.length} × ${text.target.length}`
  console.log(
    `${name.padEnd(8)} ${size.padEnd(16)} ${seconds.toFixed(1)} s, ${Number(processor).toFixed(1)} s of processors   peak ${Number(megabytes).toFixed(0)} MB   recall ${recall(beadsOf(stdout), text.beads).toFixed(3)}`,
  )
}

const beadsOf = (out: string): readonly { source: number; target: number }[] =>
  out.trim().split('\n').map(line => {
    const { source, target } = JSON.parse(line) as { source: unknown[]; target: unknown[] }
    return { source: source.length, target: target.length }
  }) // prettier-ignore

const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'))
try {
  const sizes = process.argv.slice(2).map(Number)
  for (const size of sizes.length > 0 ? sizes : USUAL) {
    const text = generatedText(size, SEED)
    measure('whole', text, folder)
    measure('gaps', withGaps(text, GAPS, SEED), folder)
  }
} finally {
  rmSync(folder, { recursive: true })
}
