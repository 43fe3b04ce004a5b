import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { DEFAULT_COUNTING } from '../../src/analysis/customers/summary-model.ts'
import { DEFAULT_INCREMENTAL } from '../../src/analysis/incremental/model.ts'
import { DEFAULT_RFM } from '../../src/analysis/rfm/model.ts'
import { createEngine } from '../../src/engine/create.ts'
import type { Engine, Opened, TableCard } from '../../src/engine/engine.ts'
import { dayOf } from '../support/transactions.ts'

const quiet = () => {}

// Three customers: ana 2 purchases and a refund, leo 1, =cmd (a name that a spreadsheet would run) 1.
const ORDERS = [
  'customer,date,amount,channel',
  'ana,2026-01-05,10.00,shop',
  'leo,2026-01-06,20.00,web',
  'ana,2026-02-05,30.00,web',
  '=cmd,2026-02-06,40.00,web',
  'ana,2026-02-10,-5.00,web',
  'leo,2026-02-31,1.00,web',
  ''
].join('\n')

const card = (opened: Opened): TableCard => {
  if (!opened.ok) throw new Error(opened.refusal.kind)
  return opened.card
}

const bring = async (engine: Engine, text = ORDERS, name = 'orders.csv') =>
  card(await engine.open({ name, text }, {}, quiet))

const rfm = { ...DEFAULT_RFM, groups: 3, asOf: dayOf('2026-02-28') }

describe('the engine', () => {
  it('reads a table and says what is in it, rows left out included', async () => {
    const { report, origin, kept } = await bring(createEngine('en'))
    expect(origin).toBe('paste')
    expect(kept).toBe(false)
    expect(report.rows).toBe(5)
    expect(report.customers).toBe(3)
    expect(report.errors.byReason).toEqual({ 'impossible-date': 1 })
    expect(report.errors.listed[0]).toMatchObject({ line: 7, column: 1, value: '2026-02-31' })
  })

  it('answers an analysis, for all customers and for those chosen in the map', async () => {
    const engine = createEngine('en')
    const { id } = await bring(engine)
    const all = await engine.analyse('rfm', id, rfm)
    // 10 + 30 − 5 + 20 + 40
    expect(all.ok && [all.result.customers, all.result.revenue]).toEqual([3, 95])
    const params = {
      ...DEFAULT_COUNTING,
      asOf: rfm.asOf,
      value: 'revenue',
      marginRate: 1,
      costToAcquire: 0,
      costToServe: 0,
      top: 0.5,
      by: null
    } as const
    // Ana alone has bought twice: she is the only one with the highest frequency.
    const cells = [1, 2, 3].map(recency => [recency, 3] as const)
    const best = await engine.analyse('cltv', id, params, { rfm, cells })
    expect(best.ok && best.result.best.map(({ customer }) => customer)).toEqual(['ana'])
    expect(best.ok && best.result.total).toBe(35)
  })

  it('says what is missing for an analysis instead of showing noughts', async () => {
    const engine = createEngine('en')
    const { id } = await bring(engine, 'customer,amount\nana,1.00\nleo,2.00\n')
    expect(await engine.analyse('rfm', id, rfm)).toEqual({
      ok: false,
      why: { kind: 'needs-column', role: 'date' }
    })
    const arms = { ...DEFAULT_INCREMENTAL, treated: null, control: null }
    expect(await engine.analyse('incremental', id, arms)).toEqual({
      ok: false,
      why: { kind: 'needs-column', role: 'group' }
    })
    expect(await engine.analyse('rfm', 'no-such-table', rfm)).toEqual({
      ok: false,
      why: { kind: 'no-table' }
    })
  })

  it('finds the arms of a campaign by their names', async () => {
    const engine = createEngine('en')
    const people = Array.from(
      { length: 40 },
      (_, i) => `c${i},${i % 2 ? 'control' : 'treated'},${i % 4 < 2 ? 10 : 0}`
    )
    const { id } = await bring(engine, ['customer,group,amount', ...people].join('\n'))
    const arms = { ...DEFAULT_INCREMENTAL, treated: null, control: null }
    const found = await engine.analyse('incremental', id, arms)
    // Each arm: 20 people, 10 of them with 10.
    expect(found.ok && found.result.arms).toMatchObject({ treated: 'treated', control: 'control' })
    expect(found.ok && found.result.difference?.value).toBe(0)
    const wrong = await engine.analyse('incremental', id, { ...arms, treated: 'nobody' })
    expect(wrong).toMatchObject({ ok: false, why: { kind: 'groups' } })
  })

  it('writes files that run nothing in a spreadsheet', async () => {
    const engine = createEngine('en')
    const { id } = await bring(engine)
    const text = await (await engine.download('rfm', id, rfm, 'es')).text()
    const lines = text.trim().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toContain('cliente;primera compra')
    expect(lines.find(line => line.includes('cmd'))).toMatch(/^'=cmd;2026-02-06;2026-02-06;1;40;/)
    const errors = await (await engine.errors(id, 'en')).text()
    expect(errors).toMatch(/7,date,2026-02-31,/)
  })

  it('lists the labels of a column, most rows first', async () => {
    const engine = createEngine('en')
    const { id } = await bring(engine)
    expect(await engine.labels(id, 'channel')).toEqual([
      { label: 'web', rows: 4 },
      { label: 'shop', rows: 1 }
    ])
    expect(await engine.labels(id, 'product')).toEqual([])
  })

  it('reads a refused file again as the reader corrects it', async () => {
    const engine = createEngine('en')
    const text = 'a,b,c\nana,2026-01-05,x\nleo,2026-01-06,y\n'
    const refused = await engine.open({ name: 'odd.csv', text }, {}, quiet)
    expect(refused.ok).toBe(false)
    const again = await engine.retry({ roles: { 0: 'customer', 1: 'date', 2: 'amount' } }, quiet)
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'no-rows' } })
    const other = createEngine('en')
    const swapped = 'q,r,s\n1.50,ana,2026-01-05\n2.50,leo,2026-01-06\n'
    await other.open({ name: 'odd.csv', text: swapped }, { roles: { 0: 'ignore' } }, quiet)
    const roles = { 0: 'amount', 1: 'customer', 2: 'date' } as const
    const read = await other.retry({ roles }, quiet)
    expect(card(read).report.revenue).toBe(4)
    expect(card(read).corrections).toEqual({ roles })
  })

  it('corrects a table in place', async () => {
    const engine = createEngine('en')
    const { id, report } = await bring(
      engine,
      'customer,date,amount\na,03/04/2026,1.00\nb,05/06/2026,2.00\n'
    )
    expect(report.dates.undecided).toBe(true)
    const fixed = card(await engine.correct(id, { dates: 'month-first' }, quiet))
    expect(fixed.id).toBe(id)
    expect([fixed.report.from, fixed.report.to]).toEqual([dayOf('2026-03-04'), dayOf('2026-05-06')])
  })

  it('ends a reading that is cancelled, and reads on afterwards', async () => {
    const engine = createEngine('en')
    const rows = Array.from({ length: 200_000 }, (_, i) => `c${i % 999},2026-01-05,1.00`)
    const text = ['customer,date,amount', ...rows].join('\n')
    const reading = engine.open({ name: 'big.csv', text }, {}, quiet)
    engine.cancel()
    expect(await reading).toEqual({ ok: false, refusal: { kind: 'cancelled' } })
    expect((await bring(engine)).report.rows).toBe(5)
  })
})

describe('a kept table', () => {
  it('is there on the next visit, as it was corrected, under its new name, until it is deleted', async () => {
    const first = createEngine('en')
    const { id } = await bring(first)
    await first.correct(id, { roles: { 3: 'ignore' } }, quiet)
    expect(await first.keep(id)).toEqual({ ok: true })
    await first.rename(id, 'My orders')

    const second = createEngine('en')
    const [listed, ...others] = await second.kept()
    expect(others).toEqual([])
    expect(listed).toMatchObject({ id, name: 'My orders', rows: 5 })
    const loaded = await second.load(id)
    expect(loaded).toMatchObject({ origin: 'device', kept: true, name: 'My orders' })
    expect(loaded?.corrections).toEqual({ roles: { 3: 'ignore' } })
    expect(await second.labels(id, 'channel')).toEqual([])

    await second.remove(id)
    expect(await second.kept()).toEqual([])
    expect(await createEngine('en').load(id)).toBeNull()
    // In use, it stays for this visit.
    expect((await second.analyse('rfm', id, rfm)).ok).toBe(true)
  })

  it('is compared with a later file by the ids of the customers', async () => {
    const engine = createEngine('en')
    const before = await bring(
      engine,
      'customer,date,amount\na,2026-01-01,5.00\nb,2026-01-09,9.00\n'
    )
    const after = await bring(
      engine,
      'customer,date,amount\nb,2026-03-01,5.00\nc,2026-03-09,9.00\n'
    )
    const params = {
      ...DEFAULT_RFM,
      groups: 3,
      before: dayOf('2026-01-31'),
      after: dayOf('2026-03-31'),
      target: 0.1,
      draws: 0,
      seed: 1
    }
    const moved = await engine.analyse('rfm-movement', before.id, params, undefined, {
      id: after.id,
      joined: false
    })
    const total = moved.ok ? moved.result.matrix.flat().reduce((sum, n) => sum + n, 0) : 0
    // a is gone, b is in both, c is new.
    expect(total).toBe(3)
    // As one table: a stands on both days, and both files are as one.
    const both = await bring(
      engine,
      'customer,date,amount\na,2026-01-05,5.00\nb,2026-01-09,9.00\nb,2026-03-01,5.00\nc,2026-03-09,9.00\n'
    )
    const one = await engine.analyse('rfm-movement', both.id, params)
    const first = await bring(
      engine,
      'customer,date,amount\na,2026-01-05,5.00\nb,2026-01-09,9.00\n'
    )
    const rest = await bring(engine, 'customer,date,amount\nb,2026-03-01,5.00\nc,2026-03-09,9.00\n')
    const parts = await engine.analyse('rfm-movement', first.id, params, undefined, {
      id: rest.id,
      joined: true
    })
    expect(parts.ok && parts.result).toEqual(one.ok && one.result)
  })

  it('a correction with which there is no table is taken back by the next one', async () => {
    const engine = createEngine('en')
    const { id } = await bring(engine, 'who,when,paid,total\nana,2026-01-05,10,100\n')
    const read = await engine.correct(id, { roles: { 2: 'amount', 3: 'ignore' } }, quiet)
    expect(card(read).report.revenue).toBe(10)
    const none = await engine.correct(id, { roles: { 2: 'ignore', 3: 'ignore' } }, quiet)
    expect(none).toMatchObject({ ok: false, refusal: { kind: 'no-column', missing: ['amount'] } })
    // The answer to the question: only the one column is named.
    const again = card(await engine.retry({ roles: { 3: 'amount' } }, quiet))
    expect(again.id).toBe(id)
    expect(again.report.revenue).toBe(100)
    expect(again.report.columns[2]?.role).toBe('ignore')
  })

  it('movement that gave way goes on where it was, and comes to the same', async () => {
    const engine = createEngine('en')
    const rows = Array.from({ length: 20_000 }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + (at % 120))).toISOString().slice(0, 10)
      return `c${(at * 7919) % 6_011},${day},${1 + (at % 97)}.00`
    })
    const card = await bring(engine, ['customer,date,amount', ...rows].join('\n'))
    const params = {
      ...DEFAULT_RFM,
      window: 40,
      before: dayOf('2026-02-20'),
      after: dayOf('2026-04-20'),
      target: 0.1,
      draws: 12,
      seed: 1
    }
    const alone = await engine.analyse('rfm-movement', card.id, { ...params, seed: 1 })
    // Another seed in between, so that the first answer is not remembered.
    await engine.analyse('rfm-movement', card.id, { ...params, draws: 0 })
    let interruptions = 0
    let again: typeof alone
    do {
      const asked = engine.analyse('rfm-movement', card.id, params)
      if (interruptions < 3) setTimeout(() => engine.interrupt(), 5)
      again = await asked
      if (!again.ok) {
        expect(again.why).toEqual({ kind: 'interrupted' })
        interruptions += 1
      }
    } while (!again.ok)
    expect(interruptions).toBeGreaterThan(0)
    expect(alone.ok && alone.result).toEqual(again.result)
  })
})
