import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RFM } from '../../src/analysis/rfm/model.ts'
import { createEngine } from '../../src/engine/create.ts'
import type { Analyses } from '../../src/engine/engine.ts'
import { explainNoAnswer } from '../../src/widgets/table/no-answer.ts'
import { LAST, madeShop } from '../analysis/forecast/made-shop.ts'

type Params = Analyses['forecast']['params']

const PARAMS: Params = {
  ...{ merge: 'day', refunds: 'net', asOf: LAST, law: 'bg-nbd', unit: 'week', horizon: 26 },
  ...{ interest: 0.1, marginRate: 0.4, costToKeep: 5, by: 'class', cut: null, draws: 60, seed: 1 },
  rfm: { ...DEFAULT_RFM, asOf: LAST }
}

async function shopOf(rows: readonly { customer: string; date?: string; amount?: number }[]) {
  const engine = createEngine('en')
  const text = [
    'customer,date,amount',
    ...rows.map(({ customer, date, amount }) => `${customer},${date},${amount}`),
    ''
  ].join('\n')
  const opened = await engine.open({ name: 'orders.csv', text }, {}, () => {})
  if (!opened.ok) throw new Error(opened.refusal.kind)
  return { engine, id: opened.card.id }
}

describe('a forecast in the engine', () => {
  it('says how far it is, can be ended, and goes on where it was to the same answer', async () => {
    const { engine, id } = await shopOf(madeShop(400, 2))
    const shares: number[] = []
    const ended = engine.analyse('forecast', id, PARAMS, undefined, undefined, share => {
      shares.push(share)
      if (shares.length === 2) engine.interrupt()
    })
    expect(await ended).toEqual({ ok: false, why: { kind: 'interrupted' } })
    expect(shares).toHaveLength(2)
    const again = await engine.analyse('forecast', id, PARAMS, undefined, undefined, share =>
      shares.push(share)
    )
    expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1)).toBe(true)
    const fresh = await shopOf(madeShop(400, 2))
    const straight = await fresh.engine.analyse('forecast', fresh.id, PARAMS)
    expect(again.ok && again.result).toEqual(straight.ok && straight.result)
    // The same question again is answered from memory.
    const remembered = await engine.analyse('forecast', id, PARAMS)
    expect(remembered.ok && again.ok && remembered.result === again.result).toBe(true)
  })

  it('of every customer, as a file that adds up to the whole', async () => {
    const { engine, id } = await shopOf(madeShop(400, 2))
    const answer = await engine.analyse('forecast', id, PARAMS)
    if (!answer.ok) throw new Error('no answer')
    const text = await (await engine.download('forecast', id, PARAMS, 'en')).text()
    const [head = '', ...lines] = text.trim().split('\r\n')
    expect(head.split(',').at(-1)).toBe('discounted margin to expect')
    expect(lines).toHaveLength(answer.result.customers)
    const sum = (back: number) =>
      lines.reduce((total, line) => total + Number(line.split(',').at(-back)), 0)
    expect(sum(1)).toBeCloseTo(answer.result.money.expected, 6)
    expect(sum(3)).toBeCloseTo(answer.result.purchases.expected, 6)
    // Where no model can be fitted the file has its head alone.
    const one = await shopOf([{ customer: 'ana', date: '2026-01-05', amount: 1 }])
    const empty = await (await one.engine.download('forecast', one.id, PARAMS, 'en')).text()
    expect(empty.trim().split('\r\n')).toHaveLength(1)
  })

  it('only the customers chosen in the map', async () => {
    const { engine, id } = await shopOf(madeShop(400, 2))
    const cells = [4, 5].flatMap(r => [1, 2, 3, 4, 5].map(f => [r, f] as const))
    const some = await engine.analyse('forecast', id, PARAMS, { rfm: PARAMS.rfm, cells })
    const all = await engine.analyse('forecast', id, PARAMS)
    if (!some.ok || !all.ok) throw new Error('no answer')
    expect(some.result.customers).toBeLessThan(all.result.customers)
    expect(some.result.segments.some(({ label }) => label === 'E')).toBe(false)
  })

  it('says why a table is no ground, in both languages', async () => {
    const row = (i: number, date: string, amount = 10) => ({ customer: `c${i}`, date, amount })
    const many = (each: (i: number) => ReturnType<typeof row>[]) =>
      Array.from({ length: 30 }, (_, i) => each(i)).flat()
    const cases = [
      [many(i => [row(i, '2024-01-05')]), 'Nobody has bought twice', 'Nadie ha comprado dos veces'],
      [[row(1, '2024-01-05'), row(1, '2024-02-05')], 'One customer is too few', 'Un cliente es'],
      [madeShop(3, 1), '3 customers are too few', '3 clientes son muy pocos'],
      [
        many(i => [row(i, '2024-01-05'), ...(i < 4 ? [row(i, '2024-03-05')] : [])]),
        'Only 4 customers have come back',
        'Solo 4 clientes han vuelto'
      ],
      [
        many(i => [row(i, '2024-01-05'), ...(i < 1 ? [row(i, '2024-03-05')] : [])]),
        'Only one customer has come back',
        'Solo un cliente ha vuelto'
      ],
      [
        many(i => [row(i, '2024-01-05', 0), row(i, '2024-03-05', 0)]),
        'above nought',
        'por encima de cero'
      ]
    ] as const
    for (const [rows, en, es] of cases) {
      const { engine, id } = await shopOf(rows)
      const answer = await engine.analyse('forecast', id, PARAMS)
      if (answer.ok) throw new Error('there was a forecast')
      expect(explainNoAnswer(answer.why, 'en')).toContain(en)
      expect(explainNoAnswer(answer.why, 'es')).toContain(es)
    }
    const { engine, id } = await shopOf([row(1, '2024-05-01')])
    const before = { ...PARAMS, asOf: LAST - 5000 }
    expect(await engine.analyse('forecast', id, before)).toEqual({
      ok: false,
      why: { kind: 'no-customers' }
    })
    const day = many(i => Array.from({ length: 44 }, () => row(i, '2024-01-05')))
    const same = await shopOf(day)
    const answer = await same.engine.analyse('forecast', same.id, { ...PARAMS, merge: 'row' })
    expect(!answer.ok && explainNoAnswer(answer.why, 'es')).toContain('ni un día')
    expect(explainNoAnswer({ kind: 'no-forecast', problem: { kind: 'no-mean' } }, 'en')).toContain(
      'so unequal'
    )
  })
})
