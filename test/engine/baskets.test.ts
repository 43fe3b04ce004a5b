import { describe, expect, test } from 'vitest'
import { simulateBaskets } from '../../data/make-baskets.ts'
import type { RecommenderParams } from '../../src/analysis/baskets/model.ts'
import {
  type BasketProgress,
  type BasketSource,
  createBasketDesk
} from '../../src/engine/baskets/desk.ts'

const PARAMS: RecommenderParams = {
  ...{ measure: 'lift', caution: 'interval', prior: 10 },
  ...{ least: 2, show: 3, basket: ['bread'] }
}
const text = (source: string): BasketSource => ({ kind: 'text', text: source })
const SMALL = 'bread;milk\nbread;milk\neggs;bread\neggs;jam\nmilk;bread'
const nobody = () => {}
const question = (mark: string, source?: BasketSource, params = PARAMS) => ({
  ...{ mark, params, layout: null },
  ...(source ? { source } : {})
})

describe('the worker of baskets', () => {
  test('reads a source once, and answers from memory until the mark changes', async () => {
    const desk = createBasketDesk()
    expect(await desk.ask(question('1'), nobody)).toEqual({ ok: false, why: 'unknown' })
    const first = await desk.ask(question('1', text(SMALL)), nobody)
    expect(first).toMatchObject({
      ...{ ok: true, report: { layout: 'lines', baskets: 5 } },
      result: { recommendations: [{ item: 'milk' }] }
    })
    const again = await desk.ask(question('1', undefined, { ...PARAMS, basket: ['milk'] }), nobody)
    expect(again).toMatchObject({ ok: true, result: { recommendations: [{ item: 'bread' }] } })
    expect(await desk.ask(question('2'), nobody)).toEqual({ ok: false, why: 'unknown' })
  })

  test('another minimum counts again', async () => {
    const desk = createBasketDesk()
    await desk.ask(question('1', text(SMALL)), nobody)
    const some = await desk.ask(question('1', undefined, { ...PARAMS, least: 4 }), nobody)
    expect(some).toMatchObject({ ok: true, result: { pairs: 0, recommendations: [] } })
  })

  test('the sample in both languages', async () => {
    for (const locale of ['en', 'es'] as const) {
      const desk = createBasketDesk()
      const answer = await desk.ask(question('s', { kind: 'sample', locale }), nobody)
      expect(answer).toMatchObject({ ok: true, result: { baskets: 2000, items: 51 } })
    }
  })

  test('files: UTF-8, Windows-1252, and what is no text', async () => {
    const ask = (bytes: Uint8Array<ArrayBuffer>) =>
      createBasketDesk().ask(question('f', { kind: 'file', file: new Blob([bytes]) }), nobody)
    const basket = 'piña;jamón\njamón;piña\n'
    const wide = new TextEncoder().encode(basket)
    const latin = Uint8Array.from(basket, sign => sign.charCodeAt(0))
    for (const bytes of [wide, latin]) {
      expect(await ask(bytes)).toMatchObject({
        ok: true,
        result: { choices: [{ name: 'jamón' }, { name: 'piña' }] }
      })
    }
    expect(await ask(Uint8Array.of(80, 75, 3, 4, 0, 0))).toEqual({ ok: false, why: 'unreadable' })
  })

  test('a file beyond 60 MB is refused before it is read', async () => {
    const file = Object.defineProperty(new Blob(['a;b']), 'size', { value: 60_000_001 })
    const answer = await createBasketDesk().ask(question('f', { kind: 'file', file }), nobody)
    expect(answer).toEqual({ ok: false, why: 'too-large' })
  })

  test('nothing to recommend from: why, and how it was read', async () => {
    const ask = (source: string) => createBasketDesk().ask(question('n', text(source)), nobody)
    expect(await ask('  \n')).toMatchObject({
      ok: false,
      why: 'no-baskets',
      report: { baskets: 0 }
    })
    expect(await ask('a\nb\nc')).toMatchObject({ ok: false, why: 'no-pairs' })
  })

  test('says how far it has come, and ends when another question comes or the reader cancels', async () => {
    const desk = createBasketDesk()
    const large = [...simulateBaskets(1, 60_000)].map(items => items.join(';')).join('\n')
    const said: BasketProgress[] = []
    const first = desk.ask(question('1', text(large)), one => {
      said.push(one)
      if (said.length === 2) desk.cancel()
    })
    expect(await first).toEqual({ ok: false, why: 'interrupted' })
    const [second, third] = await Promise.all([
      desk.ask(question('1', text(large)), nobody),
      desk.ask(question('2', text(SMALL)), nobody)
    ])
    expect(second).toEqual({ ok: false, why: 'interrupted' })
    expect(third.ok).toBe(true)
    expect(said.every(({ share }) => share >= 0 && share <= 1)).toBe(true)
  })

  test('all rules as a file in which nothing is run', async () => {
    const desk = createBasketDesk()
    await desk.ask(question('1', text('=1+1;bread\n=1+1;bread\nbread')), nobody)
    const csv = await (await desk.rules(PARAMS, 'en')).text()
    expect(csv.split('\r\n')[0]).toContain('given,recommended,baskets with both')
    expect(csv).toContain("'=1+1,bread,2,2,3,3")
    expect(csv).not.toMatch(/^=1/m)
    // Before any question there is nothing but the header.
    const empty = await (await createBasketDesk().rules(PARAMS, 'es')).text()
    expect(empty.trim().split('\r\n')).toHaveLength(1)
  })
})
