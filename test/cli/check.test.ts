import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { afterAll, describe, expect, test } from 'vitest'
import { folder, PROGRAM, read, removeFolders, run, snapshot, write, type Ended } from './project.ts'

const APP = fileURLToPath(new URL('../check/app', import.meta.url))
const HEADER = 'id\tsource\ttarget\n'
const LEFT = 'The talks failed at once.'
const GLOSSARY = 'id,en,ja\ncyber,cyber attack,サイバー攻撃\n'

/** A project with one table. */
function table(...rows: readonly (readonly [string, string, string])[]): string {
  const root = folder()
  write(root, 'glossary/terms.csv', GLOSSARY)
  write(root, 'a.tsv', HEADER + rows.map(row => `${row.join('\t')}\n`).join(''))
  return root
}

const check = (root: string, ...args: readonly string[]): Promise<Ended> =>
  run(['check', '--source-lang', 'en', '--target-lang', 'ja', ...args], root)

const findingsOf = ({ out }: Ended): readonly { readonly path: string; readonly rule: string }[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { path: string; rule: string })

const rulesOf = (ended: Ended): readonly string[] => findingsOf(ended).map(({ rule }) => rule)

const XLIFF = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="ko-KR" original="a" datatype="plaintext"><body><trans-unit id="1"><source>The 12 left.</source><target>13이 남았다.</target></trans-unit></body></file></xliff>`
const placesOf = (ended: Ended): readonly string[] =>
  findingsOf(ended)
    .map(({ path, rule }) => `${path} ${rule}`)
    .toSorted()

/** A project in three languages, a fault in each file. */
function threeLanguages(): string {
  const root = folder()
  write(root, 'taiyaku.yaml', 'languages: [en, ja, ko]\ncheck:\n  files: [locales, tm, xliff]\n')
  write(root, 'glossary/terms.csv', GLOSSARY)
  write(root, 'locales/en/app.json', '{ "n": "All 12 agreed." }')
  write(root, 'locales/ja/app.json', '{ "n": "13人が賛成した。" }')
  write(root, 'locales/ko/app.json', '{ "n": "13명이 동의했다." }')
  write(root, 'tm/old.en-ko.tsv', `${HEADER}1\tAll 12 agreed.\t13명이 동의했다.\n`)
  write(root, 'xliff/seats.xlf', XLIFF)
  return root
}

/** One fault in each file. */
const misnumbered = (paths: readonly string[]): readonly string[] =>
  paths.map(path => `${path} number-mismatch`)

const poEntry = (context: string, text: string): string =>
  `msgctxt "${context}"\nmsgid "Open"\nmsgstr "${text}"\n\n`

afterAll(removeFolders)

describe('taiyaku check', () => {
  test.each([
    ['nothing is found', [['1', 'Yes', 'はい']], [], 0],
    ['an error is found', [['1', LEFT, LEFT]], [], 1],
    ['it is not to fail', [['1', LEFT, LEFT]], ['--fail-on', 'never'], 0],
    ['the rule is left out', [['1', LEFT, LEFT]], ['--no-rule', 'untranslated'], 0],
    ['another rule alone is run', [['1', LEFT, LEFT]], ['--rule', 'term-forbidden'], 0],
  ] as const)('should end with status where %s', async (_, rows, args, status) => {
    const ended = await check(table(...rows), 'a.tsv', ...args)
    expect(ended.status).toBe(status)
    expect(ended.err).toBe('')
  })

  test.each([
    ['an unknown rule', ['a.tsv', '--rule', 'bogus'], '--rule: unknown rule "bogus"'],
    ['a missing file', ['b.tsv'], 'b.tsv: no such file or folder'],
    ['a glob without a match', ['x/*.po'], 'x/*.po: no file matches'],
    ['a file of another kind', ['glossary/terms.csv'], 'glossary/terms.csv: a glossary'],
    ['a lonely catalogue', ['l/ja.json'], 'l/ja.json: holds one language, and no file of the other'],
    ['a baseline that is none', ['a.tsv', '--baseline', 'a.tsv'], 'a.tsv: not a baseline: not JSON'],
    ['a diff of nothing', ['a.tsv', '--dry-run'], '--dry-run shows what --fix would do'],
    [
      'an unknown format',
      ['a.tsv', '--format', 'xml'],
      "option '--format <format>' argument 'xml' is invalid",
    ],
    ['a report where a folder stands', ['a.tsv', '--output', 'glossary'], 'glossary: cannot be written'],
  ])('should refuse %s with one line and status 2', async (_, args, line) => {
    const root = table(['1', LEFT, LEFT])
    write(root, 'l/ja.json', '{}')
    const before = snapshot(root)
    const { status, out, err } = await check(root, ...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(`taiyaku: ${line}`)
    expect(err.trimEnd()).not.toContain('\n')
    expect(snapshot(root)).toEqual(before)
  })

  test(
    'should check each file in the language that its path or itself names',
    { timeout: SLOW },
    async () => {
      const root = threeLanguages()
      const all = ['locales/ja/app.json', 'locales/ko/app.json', 'tm/old.en-ko.tsv', 'xliff/seats.xlf']
      expect(placesOf(await run(['check', '--format', 'jsonl'], root))).toEqual(misnumbered(all))
      const one = await run(['check', '--format', 'jsonl', 'xliff/seats.xlf'], root)
      expect(placesOf(one)).toEqual(misnumbered(all.slice(3)))
      const folderOfOne = await check(root, '--format', 'jsonl', 'locales/ja')
      expect(placesOf(folderOfOne)).toEqual(misnumbered(all.slice(0, 1)))
    },
  )

  test('should leave out no file of which nothing tells the language', async () => {
    const root = threeLanguages()
    write(root, 'tm/x.tsv', `${HEADER}1\tYes\tはい\n`)
    const { status, err, out } = await run(['check'], root)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toBe(
      'taiyaku: tm/x.tsv: names no language: say which of ja, ko with --target-lang, or in its name\n',
    )
  })

  test(
    'should take code of documents for no text, and contexts of a PO file for places of their own',
    { timeout: SLOW },
    async () => {
      const root = folder()
      write(root, 'glossary/terms.csv', GLOSSARY)
      const code = '\n```sh\nkubectl get the pods of all the namespaces\n```\n'
      write(root, 'docs/en.md', `# The talks\n\nThe talks failed at once.\n${code}`)
      write(root, 'docs/ja.md', `# 協議\n\n協議はすぐに失敗した。\n${code}`)
      write(root, 'po/ja.po', poEntry('menu', '開く') + poEntry('state', '未解決'))
      const ended = await check(root, '--format', 'jsonl', 'docs', 'po')
      expect([ended.status, rulesOf(ended)]).toEqual([0, []])
      write(root, 'po/ja.po', poEntry('menu', '開く') + poEntry('menu', '未解決'))
      expect(rulesOf(await check(root, '--format', 'jsonl', 'po'))).toEqual(['segment-inconsistent'])
    },
  )

  test('should write the report to a file, and nothing to standard output', async () => {
    const root = table(['1', LEFT, LEFT])
    const { status, out } = await check(root, 'a.tsv', '--format', 'sarif', '--output', 'out/found.sarif')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(JSON.parse(read(root, 'out/found.sarif'))).toMatchObject({ version: '2.1.0' })
  })

  test('should run a rule that waits to be asked for where it is named', { timeout: SLOW }, async () => {
    const ways = ['供給網', '供給網', '供給網', '供給網', 'サプライチェーン', 'サプライチェーン']
    const root = table(...ways.map((way, n) => [String(n), 'A supply chain', `${way}だ`] as const))
    const asked = await check(root, 'a.tsv', '--format', 'jsonl', '--rule', 'term-inconsistent')
    expect(asked.out.trimEnd().split('\n')).toHaveLength(ways.length)
  })

  test(
    'should give the same findings with no, one and two threads, over several chunks, in the order of the files',
    { timeout: SLOW },
    async () => {
      const root = table()
      const row = (n: number): string =>
        n % 7 === 0 ? `${n}\t${LEFT}\t${LEFT}\n` : `${n}\tSentence ${n}.\t${n}番の文。\n`
      write(root, 'a.tsv', HEADER + Array.from({ length: 4100 }, (_, n) => row(n)).join(''))
      write(root, 'b.tsv', `${HEADER}x\t${LEFT}\t${LEFT}\n`)
      const runs = [0, 1, 2].map(n =>
        check(root, 'a.tsv', 'b.tsv', '--format', 'jsonl', '--threads', String(n)),
      )
      const [none, one, two] = await Promise.all(runs)
      const lines = none?.out.trimEnd().split('\n') ?? []
      expect(lines.length).toBeGreaterThan(585)
      expect(lines.at(-1)).toContain('"path":"b.tsv"')
      expect(one?.out).toBe(none?.out)
      expect(two?.out).toBe(none?.out)
    },
  )

  test(
    'should align the documents of a corpus, and point to the line of the sentence',
    { timeout: SLOW },
    async () => {
      const root = table()
      const documents = { en: `# Talks\n\n${LEFT}\n\nThey met.\n`, ja: `# 協議\n\n${LEFT}\n\n会談した。\n` }
      for (const [lang, text] of Object.entries(documents)) write(root, `corpus/talks/${lang}.md`, text)
      const { out, status } = await check(root, '--format', 'jsonl', '--rule', 'untranslated')
      expect(status).toBe(1)
      expect(JSON.parse(out)).toMatchObject({ path: 'corpus/talks/ja.md', line: 3, rule: 'untranslated' })
      write(
        root,
        'corpus/talks/ja.md',
        documents.ja.replace(LEFT, `<!-- taiyaku-ignore untranslated: quoted as it was said -->\n\n${LEFT}`),
      )
      expect(await check(root, '--rule', 'untranslated')).toMatchObject({ status: 0 })
    },
  )
})

describe('living with findings', () => {
  test('should let an old project start clean, fail on what is new, and say what of the baseline is gone', async () => {
    const root = table(['1', LEFT, LEFT], ['2', 'Yes', 'はい'])
    expect(await check(root, 'a.tsv', '--write-baseline', 'base.json')).toMatchObject({ status: 0 })
    expect((await check(root, 'a.tsv', '--baseline', 'base.json')).status).toBe(0)
    // Sorted anew, with other ids.
    write(root, 'a.tsv', `${HEADER}8\tYes\tはい\n9\t${LEFT}\t${LEFT}\n`)
    expect((await check(root, 'a.tsv', '--baseline', 'base.json')).status).toBe(0)
    write(root, 'a.tsv', `${HEADER}9\tThey never met again.\tThey never met again.\n`)
    const only = ['--rule', 'untranslated', '--format', 'jsonl']
    const ended = await check(root, 'a.tsv', '--baseline', 'base.json', ...only)
    expect(ended.status).toBe(1)
    expect(rulesOf(ended)).toEqual(['untranslated', 'stale-baseline'])
  })
})

/** Runs a command as the examples print it, with the compiled program for `npx taiyaku`. */
const shell = (command: string, cwd: string): { status: number; out: string } => {
  const program = `'${process.execPath}' '${PROGRAM}'`
  try {
    const out = execFileSync('sh', ['-c', command.replaceAll('npx taiyaku', program)], {
      cwd,
      encoding: 'utf8',
    })
    return { status: 0, out }
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    return { status, out: stdout }
  }
}

/** The rule, place and key of each finding. */
const found = ({ out }: Ended): readonly string[] =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, string>)
    .map(({ rule, path, line, id }) => `${rule} ${path}:${line} ${id}`)

/** Each run reads the dictionaries of two languages. */
const SLOW = 120_000

describe('an i18next application', () => {
  test(
    'should be checked with its code: missing, unused and untranslated keys, terms, excuses by key',
    { timeout: SLOW },
    async () => {
      const ended = await run(['check', '--format', 'jsonl'], folder(APP))
      expect(ended).toMatchObject({ status: 1, err: '' })
      expect(found(ended).filter(line => /^(?:key|term-forbidden|untranslated|unused)/u.test(line))).toEqual([
        'term-forbidden locales/ja/translation.json:4 cart.add',
        'untranslated locales/ja/translation.json:9 order.shipped',
        'key-untranslated locales/ko/translation.json:1 cart.empty',
        'key-missing src/order.ts:5 order.delayed',
        'key-unused locales/en/translation.json:11 order.old',
      ])
    },
  )

  test(
    'should be stopped by its example of continuous integration, until it is mended',
    { timeout: SLOW },
    () => {
      const root = folder(APP)
      const workflow = parse(read(root, '.github/workflows/translations.yml')) as {
        jobs: { check: { steps: { run?: string }[] } }
      }
      const commands = workflow.jobs.check.steps.flatMap(({ run: command }) =>
        command?.includes('taiyaku') ? [command] : [],
      )
      const [annotate = '', report = ''] = commands
      const before = shell(annotate, root)
      expect(before.status).toBe(1)
      expect(before.out).toMatch(/^::error file=src\/order\.ts,line=5,col=\d+,title=taiyaku key-missing::/mu)
      expect(shell(report, root).status).toBe(0)
      expect(existsSync(join(root, 'taiyaku.sarif'))).toBe(true)

      const mend = (name: string, ...changes: readonly (readonly [string, string])[]): void =>
        write(
          root,
          name,
          changes.reduce((text, [from, to]) => text.replace(from, to), read(root, name)),
        )
      const old = /,\s*"old": "[^"]*"/u.exec(read(root, 'locales/en/translation.json'))?.[0] ?? ''
      mend('src/order.ts', ['order.delayed', 'order.shipped'])
      mend('locales/en/translation.json', [old, ''])
      mend(
        'locales/ja/translation.json',
        ['買い物かご', 'カート'],
        ['Your order was sent on Monday.', 'ご注文の品は月曜日に発送しました。'],
        [',\n    "old": "昨年の注文"', ''],
      )
      mend(
        'locales/ko/translation.json',
        ['"cart": {', '"cart": {\n    "empty": "장바구니가 비어 있습니다.",'],
        [',\n    "old": "작년 주문"', ''],
      )
      const after = shell(annotate, root)
      expect(after).toEqual({ status: 0, out: '' })
    },
  )

  test('should refuse a commit by its example of a hook', { timeout: SLOW }, () => {
    const root = folder(APP)
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    git('init', '-q')
    git('add', '.')
    const hook = readFileSync(join(root, 'pre-commit'), 'utf8')
    const { status, out } = shell(hook, root)
    expect(status).toBe(1)
    expect(out).toContain('term-forbidden')
    git('commit', '-qm', 'all')
    expect(shell(hook, root)).toEqual({ status: 0, out: '' })
  })
})
