import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, note, visit, wake, widget } from './reader.ts'

const VALUE = 'value-segments'
const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/one-to-one/`

const shows = async (page: Page, id: string, expected: number) =>
  expect
    .poll(() => metric(page, VALUE, id), { message: `${id} ${expected}` })
    .toBeCloseTo(expected, 6)

/** A sheet as it comes: titles, euros and commas, a blank line, words for sums. */
const SHEET = `Margen por cliente, octubre
Cliente;Ingresos;Coste de servir;Margen
Panadería Sol;120,00 €;10,00 €;40,00 €
Bar Luna;90,00 €;12,50 €;30,00 €

Kiosco Ría;40,00 €;4,00 €;10,00 €
Hotel Cala;0,00 €;0,00 €;0,00 €
Taller Nube;100,00 €;30,00 €;-10,00 €
Café Duna;50,00 €;40,00 €;-20,00 €
Total;400,00 €;96,50 €;50,00 €
`

async function bring(page: Page, text: string): Promise<void> {
  await widget(page, VALUE).locator('.listed-table > summary').click()
  await field(page, VALUE, 'value-segments-rows').fill(text)
}

test('the reader’s own customers, re-priced and served cheaper, as by hand', () =>
  visit(lesson('es'), async page => {
    await wake(page, VALUE)
    await bring(page, SHEET)
    await shows(page, 'margin-total', 50)
    await shows(page, 'value-destroyed', 30)
    for (const [id, customers, margin] of [
      ['gold', 1, 40],
      ['silver', 1, 30],
      ['bronze', 1, 10],
      ['zero', 1, 0],
      ['destroyers', 2, -30]
    ] as const) {
      await shows(page, `${id}-customers`, customers)
      await shows(page, `${id}-margin`, margin)
    }
    const table = widget(page, VALUE).locator('.listed-table')
    await expect.poll(() => table.locator('.row-errors').textContent()).toContain('totales')

    await field(page, VALUE, 'value-segments.price').fill('10')
    await field(page, VALUE, 'value-segments.saving').fill('25 %')
    await field(page, VALUE, 'value-segments.leave').fill('20')
    await field(page, VALUE, 'value-segments.fixed').fill('100')
    // K = −30 + 15 + 17.5 = 2.5; L = −0.75 · 70 = −52.5; 0.8 · 2.5 − 0.2 · 52.5.
    await shows(page, 'rescue-after', -8.5)
    await shows(page, 'rescue-change', 21.5)
    await shows(page, 'rescue-leavers', 0.4)
    await shows(page, 'rescue-still', 1)
    await shows(page, 'rescue-break-even', 32.5 / 55)
    // With no cost that stays, everybody may leave.
    await field(page, VALUE, 'value-segments.fixed').fill('0')
    const even = widget(page, VALUE).locator('[data-metric=rescue-break-even]')
    await expect.poll(() => even.getAttribute('data-value')).toBe('')
    expect(await even.textContent()).toBe('nunca son demasiadas')
  }))

test('bounds move segments; bounds out of order are told', () =>
  visit(lesson('es'), async page => {
    await wake(page, VALUE)
    await bring(page, SHEET)
    await shows(page, 'silver-customers', 1)
    await field(page, VALUE, 'value-segments.gold').fill('30')
    await shows(page, 'gold-customers', 2)
    await shows(page, 'silver-customers', 0)
    // A width of 10: the bakery’s ten euros and the loss of ten count as zero.
    await field(page, VALUE, 'value-segments.bronze').fill('10')
    await shows(page, 'zero-customers', 3)
    await shows(page, 'destroyers-customers', 1)
    await shows(page, 'value-destroyed', 20)
    await field(page, VALUE, 'value-segments.silver').fill('31')
    const why = widget(page, VALUE).locator('.widget-note[role=status]')
    await expect
      .poll(() => why.allTextContents())
      .toContain(
        'Los límites tienen que ir de mayor a menor: el de oro, al menos como el de plata, y el de plata, por encima de donde empieza el bronce.'
      )
    await field(page, VALUE, 'value-segments.leave').fill('120')
    await expect
      .poll(() => note(page, VALUE, 'value-segments.leave').textContent())
      .toContain('100')
    await widget(page, VALUE).getByRole('button', { name: 'Restablecer' }).click()
    await shows(page, 'destroyers-customers', 8)
  }))

test('margins alone are enough for segments, and what is missing is said', () =>
  visit(lesson('en'), async page => {
    await wake(page, VALUE)
    await bring(page, 'Customer\tMargin\nAnn\t50\nBob\t-5\nCid\t-15.50\n')
    await shows(page, 'value-destroyed', 20.5)
    await shows(page, 'rescue-after', -20.5)
    await shows(page, 'rescue-leavers', 0)
    const text = await widget(page, VALUE).textContent()
    expect(text).toContain('Revenue is missing for all destroyers')
    expect(text).toContain('The cost to serve is missing for all destroyers')
  }))

test('the deck’s shares are shown with their doubt, and none is claimed', () =>
  visit(lesson('en'), async page => {
    await wake(page, VALUE)
    const deck = widget(page, VALUE).locator('.deck-readings')
    await deck.locator('summary').click()
    expect(await deck.locator('tbody tr').count()).toBe(4)
    const text = await deck.textContent()
    for (const part of ['33,992', '49.4%', '100.1%', '120 ways', 'we claim none']) {
      expect(text).toContain(part)
    }
  }))
