import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

const AMBASSADORS = 'ambassadors'
const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/one-to-one/`

const shows = async (page: Page, id: string, expected: number) =>
  expect
    .poll(() => metric(page, AMBASSADORS, id), { message: `${id} ${expected}` })
    .toBeCloseTo(expected, 6)

/** A sheet as it comes: another order, euros and commas, a blank line, words for sums. */
const SHEET = `Cliente;Seguidores;Participación;Gasto;Socio
Ana;300;4;10,50 €;no
Leo;100;9;60,00 €;sí

Eva;900;3;60,00 €;no
Iker;500;4;0,00 €;
Noa;299;0;0,00 €;no
Gael;700;20;80,25 €;sí
Total;2799;40;210,75 €;
`

async function bring(page: Page, text: string): Promise<void> {
  await widget(page, AMBASSADORS).locator('.listed-table > summary').click()
  await field(page, AMBASSADORS, 'ambassadors-rows').fill(text)
}

const more = (page: Page) =>
  widget(page, AMBASSADORS).locator('details:not(.listed-table) > summary', {
    hasText: /More settings|Más ajustes/
  })

test('what it opens with: twelve times the deck’s 515 friends, and how many people that is', () =>
  visit(lesson('en'), async page => {
    await wake(page, AMBASSADORS)
    await shows(page, 'ambassadors', 12)
    await shows(page, 'mean-friends', 515)
    await shows(page, 'naive-reach', 6180)
    await shows(page, 'distinct-reach', 10_000 * (1 - (1 - 0.0515) ** 12))
    // A population a hundred times as large leaves next to no overlap.
    await field(page, AMBASSADORS, 'ambassadors.population').fill('1,000,000')
    await shows(page, 'distinct-reach', 1e6 * (1 - (1 - 515e-6) ** 12))
    const title = widget(page, AMBASSADORS).locator('figure').nth(1)
    await expect.poll(() => title.textContent()).toContain('6,180')
  }))

test('the reader’s own customers, with thresholds that move them', () =>
  visit(lesson('es'), async page => {
    await wake(page, AMBASSADORS)
    await bring(page, SHEET)
    await shows(page, 'buys-active', 3)
    await shows(page, 'buys-inactive', 1)
    await shows(page, 'quiet-active', 1)
    await shows(page, 'quiet-inactive', 1)
    // Ana and Gael, 500 on average.
    await shows(page, 'ambassadors', 2)
    await shows(page, 'naive-reach', 1000)
    // 500 + 500 − 500² / 10,000.
    await shows(page, 'distinct-reach', 975)
    const text = await widget(page, AMBASSADORS).textContent()
    expect(text).toContain('la tabla no dice si son socios del club: 1')
    expect(text).toContain('totales')

    await field(page, AMBASSADORS, 'ambassadors.spend').fill('10,51')
    await shows(page, 'buys-active', 2)
    await shows(page, 'ambassadors', 1)
    await field(page, AMBASSADORS, 'ambassadors.friends').fill('701')
    await shows(page, 'ambassadors', 0)
    await shows(page, 'distinct-reach', 0)
  }))

test('a number and an overlap of the reader’s own', () =>
  visit(lesson('en'), async page => {
    await wake(page, AMBASSADORS)
    await more(page).click()
    const choose = (name: string, value: string) =>
      widget(page, AMBASSADORS).locator(`[name="ambassadors.${name}"][value="${value}"]`).check()
    await choose('audience', 'own')
    await field(page, AMBASSADORS, 'ambassadors.mean').fill('400')
    await shows(page, 'naive-reach', 4800)
    await choose('overlap', 'measured')
    await field(page, AMBASSADORS, 'ambassadors.shared').fill('50')
    // Like audiences out of 800 people: 800 · (1 − 0.5¹²).
    await shows(page, 'distinct-reach', 800 * (1 - 0.5 ** 12))
    await choose('wanted', 'all')
    await expect.poll(() => metric(page, AMBASSADORS, 'ambassadors')).toBeGreaterThan(12)
    await widget(page, AMBASSADORS).getByRole('button', { name: 'Reset' }).click()
    await shows(page, 'naive-reach', 6180)
  }))

test('what an invitation to the club brings, by cell', () =>
  visit(lesson('es'), async page => {
    await wake(page, AMBASSADORS)
    await bring(page, SHEET)
    // No members: Ana; Eva; Iker; Noa. Worth 60 · 40 % = 24, cost 4:
    // 0.4·24 − 4 = 5.6; 0.2·24 − 4 = 0.8; 0.15·24 − 4 = −0.4; 0.05·24 − 4 = −2.8.
    await shows(page, 'club-net', 3.2)
    await shows(page, 'club-best', 6.4)
    await shows(page, 'club-break-even', 4 / 24)
    await field(page, AMBASSADORS, 'ambassadors.cost').fill('25')
    await shows(page, 'club-best', 0)
    const even = widget(page, AMBASSADORS).locator('[data-metric=club-break-even]')
    await expect.poll(() => even.getAttribute('data-value')).toBe('')
  }))
