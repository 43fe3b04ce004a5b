import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alive, field, lesson, metric, note, visit, wake, widget } from './reader.ts'

// Customers in, customers out, against closed forms: A(t) = A* + (A(0) − A*)(1 − c)^t, A* = n / c.

const FLOW = 'customer-flow'

const near = async (page: Page, id: string, expected: number) =>
  expect
    .poll(async () => Math.abs((await metric(page, FLOW, id)) / expected - 1), {
      message: `${id} ${expected}`
    })
    .toBeLessThan(1e-9)

const after = (start: number, joining: number, churn: number, months: number) =>
  joining / churn + (start - joining / churn) * (1 - churn) ** months

/** Value of all customers so far, present when a month begins, less what winning the new ones cost. */
function collected(
  start: number,
  joining: number,
  churn: number,
  months: number,
  value: number,
  cac: number
) {
  const ceiling = joining / churn
  const customerMonths =
    ceiling * months + ((start - ceiling) * (1 - (1 - churn) ** months)) / churn
  return value * customerMonths - cac * joining * months
}

test('the three futures of the practice, in closed form', () =>
  visit(lesson('en'), async page => {
    await wake(page, FLOW)
    const churn = 13 / 980
    for (const [id, joining, rate] of [
      ['baseline', 30, churn],
      ['keep', 30, churn * 0.75],
      ['win', 37.5, churn]
    ] as const) {
      await near(page, `${id}-ceiling`, joining / rate)
      await near(page, `${id}-active`, after(980, joining, rate, 60))
      await near(page, `${id}-cumulative`, collected(980, joining, rate, 60, 80_000 / 980, 1000))
    }
  }))

test('the flow follows the sheet, and the sheet’s conventions', () =>
  visit(lesson('es'), async page => {
    await wake(page, 'unit-economics')
    await alive(page, FLOW)
    await field(page, 'unit-economics', 'lost').fill('19,6')
    await near(page, 'baseline-ceiling', 30 / 0.02)
    await near(page, 'baseline-active', after(980, 30, 0.02, 60))
    await field(page, 'unit-economics', 'new').fill('40')
    await near(page, 'baseline-ceiling', 40 / 0.02)
    await near(page, 'win-ceiling', 50 / 0.02)
    await widget(page, 'unit-economics').locator('[name=money][value=margin]').check()
    await near(page, 'baseline-cumulative', collected(980, 40, 0.02, 60, (80_000 / 980) * 0.6, 750))
    // The diagram tells the first month of the same numbers.
    const diagram = await widget(page, FLOW).locator('.flow-diagram').textContent()
    for (const part of ['400', '40', '980', '19,60']) expect(diagram).toContain(part)
  }))

test('a number typed for one future is its own; the others follow the baseline', () =>
  visit(lesson('en'), async page => {
    await wake(page, FLOW)
    await field(page, FLOW, 'keep.churn').fill('1')
    await near(page, 'keep-ceiling', 3000)
    await near(page, 'baseline-ceiling', 30 / (13 / 980))
    await field(page, FLOW, 'baseline.churn').fill('2')
    await near(page, 'baseline-ceiling', 1500)
    await near(page, 'win-ceiling', 37.5 / 0.02)
    await near(page, 'keep-ceiling', 3000)
    await field(page, FLOW, 'baseline.months').fill('12')
    await near(page, 'baseline-active', after(980, 30, 0.02, 12))
    await near(page, 'win-active', after(980, 37.5, 0.02, 12))

    // Recovery: the share r/(r + f) of the leavers comes back one day, f = unreachable · (1 − r).
    await field(page, FLOW, 'baseline.recovery').fill('10')
    await near(page, 'baseline-ceiling', 1500 * (1 + 0.1 / (0.05 * 0.9)))
    // If nobody gets out of reach and everybody returns, there is no ceiling.
    await field(page, FLOW, 'baseline.unreachable').fill('0')
    const ceiling = widget(page, FLOW).locator('[data-metric=baseline-ceiling]')
    await expect.poll(() => ceiling.textContent()).toBe('no ceiling')
    expect(await ceiling.getAttribute('data-value')).toBe('')

    await field(page, FLOW, 'baseline.churn').fill('200')
    await expect.poll(() => note(page, FLOW, 'baseline.churn').textContent()).toContain('100')
    await widget(page, FLOW).getByRole('button', { name: 'Reset' }).click()
    await near(page, 'keep-ceiling', 30 / ((13 / 980) * 0.75))
    expect(await field(page, FLOW, 'baseline.churn').getAttribute('aria-invalid')).toBe(null)
  }))

test('both charts tell of all three futures', () =>
  visit(lesson('en'), async page => {
    await wake(page, FLOW)
    await field(page, FLOW, 'keep.churn').fill('0.5')
    await near(page, 'keep-ceiling', 6000)
    for (const id of await widget(page, FLOW).locator('figure').all()) {
      await id.locator('summary').click()
      expect(await id.locator('thead').textContent()).toMatch(/As it is.*Keep more.*Win more/)
      const last = id.locator('tbody tr').last().locator('td')
      expect(await last.count()).toBeGreaterThanOrEqual(4)
    }
    const active = Math.round(after(980, 30, 0.005, 60))
    const table = widget(page, FLOW).locator('figure').first().locator('table')
    await expect.poll(() => table.textContent()).toContain(active.toLocaleString('en'))
  }))
