import { describe, expect, it, vi } from 'vitest'
import type { CollectTask } from '../../pipeline/check/collect.ts'
import { readBitext } from '../../pipeline/bitext/read.ts'
import { indexConcepts } from '../../pipeline/model/glossary.ts'

vi.mock('../../pipeline/tokenize/load.ts', { spy: true })

const task = (n: number): CollectTask => {
  const text = `id\tsource\ttarget\n${n}\tA report.\t報告書 書${n}\n`
  const langs = { sourceLang: 'en', targetLang: 'ja' } as const
  const options = { leastUnits: 2, uses: 'all' }
  return {
    bitext: readBitext({ path: `${n}.tsv`, text }, langs).value,
    choices: [{ name: 'term-inconsistent', severity: 'info', options }],
  }
}

describe('a collector', () => {
  it('should load each dictionary once for all tasks that run at the same time', async () => {
    // Another test of this worker may have imported the true one.
    vi.resetModules()
    const { createCollector } = await import('../../pipeline/check/collect.ts')
    const { loadTokenizers } = await import('../../pipeline/tokenize/load.ts')
    const { collect } = createCollector(indexConcepts([], []))
    const parts = await Promise.all([1, 2, 3, 4].map(n => collect(task(n))))
    expect(parts).toHaveLength(4)
    const loaded = vi.mocked(loadTokenizers).mock.calls.map(([langs]) => [...langs].join())
    expect(loaded.toSorted()).toEqual([...new Set(loaded)].toSorted())
    expect(loaded).toContain('en')
  })
})
