import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// 1 / churn beside Kaplan–Meier and the sBG, on made-up customers and on those of a published table.

const ID = 'naive-survival'
const path = (locale: 'en' | 'es') => `/${locale}/lessons/customer-metrics/`

const near = (page: Page, id: string, expected: number, within = 1e-6) =>
  expect
    .poll(async () => Math.abs((await metric(page, ID, id)) / expected - 1), {
      message: `${id} ${expected}`
    })
    .toBeLessThan(within)

const choose = (page: Page, name: string, value: string) =>
  widget(page, ID).locator(`[name="${ID}.${name}"][value="${value}"]`).check()

const says = (page: Page, text: string) =>
  expect.poll(() => widget(page, ID).textContent()).toContain(text)

test('alike, 1 / churn is right; unlike, it leaves out those who stay', () =>
  visit(path('en'), async page => {
    const ratio = async () =>
      (await metric(page, ID, 'naive-rest')) / (await metric(page, ID, 'truth-rest'))
    await wake(page, ID)
    // Churn 35 %, polarisation 20 %: α = 0.35·4 = 1.4 and β = 2.6, a mean of 3 / 0.4 years.
    await near(page, 'truth-lifetime', 7.5)
    expect(await ratio()).toBeLessThan(0.6)
    await field(page, ID, `${ID}.unlike`).fill('0')
    await near(page, 'truth-lifetime', 1 / 0.35)
    await expect.poll(ratio).toBeGreaterThan(0.9)
    // α is 0.35, and the mean no number.
    await field(page, ID, `${ID}.unlike`).fill('50')
    await says(page, 'no end: α ≤ 1')
    await widget(page, ID).getByRole('button', { name: 'Reset' }).click()
    await near(page, 'truth-lifetime', 7.5)
  }))

test('the published cohort, pasted; the unit is asked for where the table does not say', () =>
  visit(path('es'), async page => {
    await wake(page, ID)
    await choose(page, 'customers', 'table')
    // Its columns are asked for now: the renewals and four cohorts.
    await expect.poll(() => widget(page, ID).locator('fieldset select').count()).toBe(5)
    const rows = [1000, 631, 468, 382, 326, 289, 262, 241].map((left, year) => `${year};${left}`)
    await widget(page, ID).locator('details.listed-table > summary').click()
    await widget(page, ID)
      .locator(`[name="${ID}-rows"]`)
      .fill(['Renovación;Segmento', ...rows].join('\n'))
    await says(page, '¿Cada fila de tu tabla es una semana, un mes o un año?')
    await widget(page, ID).locator('summary', { hasText: 'Más ajustes' }).click()
    await choose(page, 'unit', 'year')
    await near(page, 'sbg-alpha', 0.704, 0.0005)
    await near(page, 'sbg-beta', 1.182, 0.0005)
    await near(page, 'naive-churn', 759 / 3358)
    await says(page, 'sin fin: α ≤ 1')
    // 80 a month at 60 % is 576 a year; 1 / churn gives whoever stayed 2.6113 of them.
    await near(page, 'naive-rest', 576 * 2.611344537815125)
    // Twelve times as many renewals a year, of a twelfth of the money each.
    await choose(page, 'unit', 'month')
    await near(page, 'sbg-alpha', 0.704, 0.0005)
    await expect.poll(() => metric(page, ID, 'naive-rest')).toBeLessThan(300)
    await widget(page, ID).locator(`[name="${ID}-rows"]`).fill('Año;A\n0;100\n1;120\n')
    await says(page, 'crece de 100 a 120 en la renovación 1')
  }))
