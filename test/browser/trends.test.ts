import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, note, visit, wake, widget } from './reader.ts'

// Planned against triggered by the closed forms, and the reach of channels counted by hand.

const TRENDS = 'trends'
const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/social-crm/`

const near = async (page: Page, id: string, expected: number, digits = 9) =>
  expect
    .poll(async () => Math.abs((await metric(page, TRENDS, id)) / expected - 1), {
      message: `${id} ${expected}`
    })
    .toBeLessThan(10 ** -digits)

const type = (page: Page, id: string, text: string) =>
  field(page, TRENDS, `${TRENDS}.${id}`).fill(text)

/** Five customers: two channels, one, one, none, and a row of totals that is nobody. */
const OWN = [
  'Altas de marzo',
  'Cliente;Correo;Móvil;App;Web;Redes',
  'Rita Q.;sí;X;no;;',
  '',
  'Sol B.;sí;;;;n/d',
  'Tino F.;no;No;No;sí;',
  'Ugo M.;0;0;0;0;0',
  'Vera L.;quizá;no;no;no;no',
  'Total;2;1;0;1;0'
].join('\n')

test('what the page opens with: the triggered messages bring more, as the formula says', () =>
  visit(lesson('en'), async page => {
    await wake(page, TRENDS)
    // λ = 12 / 365.25 a day, κ = ln 2 a day; 6 × 1,000 planned messages, 84 · 1,000 · λ events.
    const rate = 12 / 365.25
    const share = rate / (rate + Math.LN2)
    const planned = 6000 * ((0.005 + 0.115 * share) * 8 - 0.05)
    const triggered = 84_000 * rate * ((0.005 + 0.115 * 2 ** (-2 / 24)) * 8 - 0.05)
    await near(page, 'trends-planned-expected', planned)
    await near(page, 'trends-triggered-expected', triggered)
    await near(page, 'trends-difference-expected', triggered - planned)
    await near(page, 'trends-break-even-message', -24 * Math.log2(share))
    // 100 runs know the mean to about one per cent.
    await near(page, 'trends-difference', triggered - planned, 1.2)
    expect(await metric(page, TRENDS, 'trends-budget')).toBe(6000)
    expect(await widget(page, TRENDS).locator('figure').count()).toBe(5)
  }))

test('the fields, in Spanish notation; the seed decides the chance', () =>
  visit(lesson('es'), async page => {
    await wake(page, TRENDS)
    await type(page, 'customers', '500')
    await type(page, 'events', '0,5')
    await type(page, 'atOnce', '20,5 %')
    await type(page, 'halfLife', '48')
    await type(page, 'late', '12')
    await type(page, 'every', '7')
    await type(page, 'cost', '0,1')
    await type(page, 'margin', '10,5')
    const rate = 6 / 365.25
    const share = rate / (rate + Math.LN2 / 2)
    const planned = 12 * 500 * ((0.005 + 0.2 * share) * 10.5 - 0.1)
    await near(page, 'trends-planned-expected', planned)
    const sent = 84 * 500 * rate
    await near(page, 'trends-triggered-expected', sent * ((0.005 + 0.2 * 2 ** -0.25) * 10.5 - 0.1))
    // S·(margin·p − cost) = planned margin, p = base + 20 % · 2^(−a / 48).
    const needed = (planned / sent + 0.1) / 10.5
    await near(page, 'trends-break-even', 48 * Math.log2(0.2 / (needed - 0.005)))

    const before = await metric(page, TRENDS, 'trends-difference')
    await widget(page, TRENDS).locator('summary', { hasText: 'Más ajustes' }).click()
    await type(page, 'seed', '2')
    await expect.poll(() => metric(page, TRENDS, 'trends-difference')).not.toBe(before)
    await type(page, 'seed', '1')
    await expect.poll(() => metric(page, TRENDS, 'trends-difference')).toBe(before)
  }))

test('no message in the period is said, and no number is shown for it', () =>
  visit(lesson('en'), async page => {
    await wake(page, TRENDS)
    await type(page, 'every', '100')
    await expect
      .poll(() => widget(page, TRENDS).locator('.widget-note').allTextContents())
      .toContainEqual(expect.stringContaining('longer than the period'))
    await type(page, 'every', '1')
    await expect.poll(() => note(page, TRENDS, 'trends.every').textContent()).toContain('2')
    await widget(page, TRENDS).getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => metric(page, TRENDS, 'trends-budget')).toBe(6000)
  }))

test('own customers: every combination counted, odd rows told of', () =>
  visit(lesson('es'), async page => {
    await wake(page, TRENDS)
    expect(await metric(page, TRENDS, 'trends-reach-union')).toBe(37)
    const root = widget(page, TRENDS)
    await root.locator('.listed-table > summary').click()
    await field(page, TRENDS, 'trends-rows').fill(OWN)
    await expect.poll(() => metric(page, TRENDS, 'trends-reach-union')).toBe(3)
    expect(await metric(page, TRENDS, 'trends-reach-none')).toBe(1)
    await expect.poll(() => root.locator('.row-errors').textContent()).toMatch(/quizá.*totales/s)
    // In the UpSet plot's table: e-mail and SMS exactly 1; with any of both 2.
    const figure = root.locator('[data-chart=upset]')
    await figure.locator('summary').first().click()
    const row = figure.locator('tbody tr', { hasText: /^Correo y SMS\s*\d/ })
    await expect
      .poll(async () => (await row.locator('td, th').allTextContents()).slice(0, 4))
      .toEqual(['Correo y SMS', '1', '1', '2'])
  }))
