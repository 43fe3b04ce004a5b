import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DEFAULT_RFM } from '../../src/analysis/rfm/model.ts'
import { seeded } from '../../src/analysis/statistics/random.ts'
import { createEngine } from '../../src/engine/create.ts'
import type { Analyses } from '../../src/engine/engine.ts'
import { field, visit, wake, widget } from './reader.ts'
import { bring, file, measuring } from './shop.ts'

type Result = Analyses['forecast']['result']

/** The same engine in Node, under the default settings but for what was changed. */
async function inNode(
  text: string,
  changed: Partial<Analyses['forecast']['params']> = {}
): Promise<Result> {
  const engine = createEngine('en')
  const opened = await engine.open({ name: 'own.csv', text }, {}, () => {})
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const asOf = opened.card.report.to ?? 0
  const answer = await engine.analyse('forecast', opened.card.id, {
    ...{ merge: 'day', refunds: 'net', asOf, law: 'bg-nbd', unit: 'week', horizon: 26 },
    ...{ interest: 0.1, marginRate: 0.3, costToKeep: 5, by: 'class', cut: null },
    ...{ rfm: { ...DEFAULT_RFM, asOf }, draws: 500, seed: 1 },
    ...changed
  })
  if (!answer.ok) throw new Error(answer.why.kind)
  return answer.result
}

const OWN = (() => {
  const [header, ...rows] = file('orders.csv').toString().trim().split('\n')
  return [header, ...rows.slice(0, 380), ''].join('\n')
})()

/** Many customers, for a forecast that takes seconds. */
const LARGE = (() => {
  const random = seeded(4)
  const rows = ['customer,date,amount']
  for (let i = 0; i < 6000; i += 1) {
    const orders = 1 + random.integer(4)
    let day = 19_700 + random.integer(300)
    for (let k = 0; k < orders; k += 1) {
      rows.push(
        `c${i},${new Date(day * 86_400_000).toISOString().slice(0, 10)},${5 + random.integer(90)}`
      )
      day += 1 + random.integer(120)
    }
  }
  return rows.join('\n')
})()

const shown = async (page: Page, name: string) =>
  Number(await widget(page, 'forecast').locator(`[data-metric=${name}]`).getAttribute('data-value'))

describe('forecast', () => {
  test('follows the reader’s table, a setting, and undo; the check stands beside it', () =>
    visit(measuring('en'), async page => {
      await bring(page, 'own.csv', OWN)
      await wake(page, 'forecast')
      const own = await inNode(OWN)
      await expect
        .poll(() => shown(page, 'forecast-purchases'))
        .toBeCloseTo(own.purchases.expected, 6)
      const check = 'kind' in own.holdout ? undefined : own.holdout
      expect(await shown(page, 'forecast-error')).toBeCloseTo(check?.error.model ?? 0, 6)
      expect(await shown(page, 'forecast-groups-inside')).toBe(check?.inside)
      await field(page, 'forecast', 'forecast.horizon').fill('52')
      const longer = await inNode(OWN, { horizon: 52 })
      await expect.poll(() => shown(page, 'forecast-money')).toBeCloseTo(longer.money.expected, 6)
      await widget(page, 'forecast').getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => shown(page, 'forecast-money')).toBeCloseTo(own.money.expected, 6)
      await field(page, 'forecast', 'forecast.costToKeep').fill('0')
      await expect
        .poll(() => widget(page, 'forecast').locator('[data-chart=forecast-ranking]').textContent())
        .toContain('Enter what keeping a customer costs')
    }))

  test('a table without repeats says why there is none, in the page’s language', () =>
    visit(measuring('es'), async page => {
      const once = Array.from({ length: 40 }, (_, i) => `c${i};2026-01-${10 + (i % 20)};20`)
      await bring(page, 'una-vez.csv', ['cliente;fecha;importe', ...once, ''].join('\n'))
      await wake(page, 'forecast')
      await expect
        .poll(() => widget(page, 'forecast').textContent())
        .toContain('Nadie ha comprado dos veces')
    }))

  test('says how far it is, can be cancelled and taken up again, and never stalls the page', () =>
    visit(measuring('en'), async page => {
      await wake(page, 'forecast')
      await bring(page, 'large.csv', LARGE)
      await widget(page, 'forecast').scrollIntoViewIfNeeded()
      const stop = field(page, 'forecast', 'forecast-stop')
      await stop.waitFor()
      await page.evaluate(() => {
        const tasks: number[] = []
        Object.assign(window, { tasks })
        new PerformanceObserver(list => {
          for (const { duration } of list.getEntries()) tasks.push(duration)
        }).observe({ type: 'longtask' })
      })
      const bar = widget(page, 'forecast').locator('progress').last()
      // The movement between classes may have its turn first.
      await expect
        .poll(() => bar.evaluate(one => (one as HTMLProgressElement).value), { timeout: 60_000 })
        .toBeGreaterThan(0)
      await stop.click()
      const again = field(page, 'forecast', 'forecast-again')
      await again.waitFor()
      expect(await widget(page, 'forecast').textContent()).toContain('Stopped before it was done')
      const long = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
      // None over 50 ms where nothing else runs (bench/); here other tests share the cores.
      expect(long.filter(duration => duration > 150)).toEqual([])
      await again.click()
      await stop.waitFor()
      await stop.waitFor({ state: 'detached', timeout: 60_000 })
      expect(await shown(page, 'forecast-purchases')).toBeGreaterThan(500)
    }))
})
