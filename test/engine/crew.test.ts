import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_RFM } from '../../src/analysis/rfm/model.ts'
import { createEngine } from '../../src/engine/create.ts'
import { type Crew, crewOf } from '../../src/engine/crew.ts'
import { createScanWorker } from '../../src/engine/scan-worker.ts'
import { fromBlob } from '../../src/ingest/transactions/source.ts'

// Helpers without workers: the same scanner, asked as across a channel. Workers themselves are in test/browser.

/** Over the size from which helpers are asked. */
const BIG = [
  'customer,date,amount',
  ...Array.from({ length: 200_000 }, (_, i) => `c${(i * 7) % 9999},2026-01-05,${i % 90}.50`)
].join('\n')

/** Scans one half for real; counts how often it was asked to. */
function crew(onAsked = () => {}): Crew & { asked: number } {
  const made = {
    asked: 0,
    cuts: (bytes: number) => [Math.floor(bytes / 2)],
    scan: ({ source, ...part }, { signal, tell }) => {
      made.asked += 1
      onAsked()
      const helper = createScanWorker()
      signal?.addEventListener('abort', helper.cancel)
      return helper.scan({ ...part, blob: source.blob ?? new Blob() }, tell)
    },
    start: () => Promise.resolve()
  } as Omit<Crew, 'forAnySize'> & { asked: number }
  return Object.assign(made, { forAnySize: made })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('an engine with helpers', () => {
  it('finds what it finds alone', async () => {
    const helped = crew()
    const cards = []
    for (const engine of [createEngine('en', helped), createEngine('en')]) {
      const opened = await engine.open({ name: 'big.csv', text: BIG }, {}, () => {})
      if (!opened.ok) throw new Error(opened.refusal.kind)
      const { id, report } = opened.card
      const params = { ...DEFAULT_RFM, asOf: report.to ?? 0 }
      const answer = await engine.analyse('rfm', id, params)
      cards.push([report, answer.ok && answer.result])
    }
    expect(helped.asked).toBeGreaterThan(0)
    expect(cards[0]).toEqual(cards[1])
  })

  it('is cancelled with them', async () => {
    const engine = createEngine(
      'en',
      crew(() => engine.cancel())
    )
    expect(await engine.open({ name: 'big.csv', text: BIG }, {}, () => {})).toEqual({
      ok: false,
      refusal: { kind: 'cancelled' }
    })
  })

  it('warms up without a table of it, and gives way to a file', async () => {
    const helped = crew()
    const engine = createEngine('en', helped)
    const warm = engine.warm()
    const opened = await engine.open({ name: 'a.csv', text: BIG.slice(0, 5000) }, {}, () => {})
    await warm
    expect(opened.ok && opened.card.report.rows).toBeGreaterThan(100)
    // Two parts of each made-up table; it did not get far.
    expect(helped.asked).toBeLessThan(4)
    await engine.warm()
    const { asked } = helped
    expect(asked).toBeGreaterThan(4)
    await engine.warm()
    expect(helped.asked).toBe(asked)

    const other = createEngine('en')
    await other.warm()
    expect(await other.load('made-up')).toBeNull()
    expect(await other.kept()).toEqual([])
  })
})

describe('helpers', () => {
  it('are one less than cores, four cores at most, for large files only', () => {
    vi.stubGlobal('Worker', class {})
    const cores = (hardwareConcurrency: number) => {
      vi.stubGlobal('navigator', { hardwareConcurrency })
      return crewOf('worker.js')
    }
    expect(cores(1)).toBeUndefined()
    // The engine’s own part is larger by a quarter of a part: 1.25 of 2.25.
    expect(cores(2)?.cuts(9_000_000)).toEqual([5_000_000])
    expect(cores(2)?.cuts(1_000_000)).toEqual([])
    expect(cores(2)?.forAnySize.cuts(90)).toEqual([50])
    expect(cores(16)?.cuts(8_500_000)).toEqual([2_500_000, 4_500_000, 6_500_000])
  })

  it('that cannot be started are done without', async () => {
    vi.stubGlobal('navigator', { hardwareConcurrency: 2 })
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        constructor() {
          super()
          setTimeout(() => this.dispatchEvent(new Event('error')))
        }
        terminate() {}
      }
    )
    const source = fromBlob('big.csv', new Blob([BIG]))
    const engine = createEngine('en', crewOf('worker.js'))
    const opened = await engine.open({ name: source.name, text: BIG }, {}, () => {})
    expect(opened.ok && opened.card.report.rows).toBe(200_000)
  })
})
