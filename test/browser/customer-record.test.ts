import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, open, visit, wake, widget } from './reader.ts'
import { downloaded } from './shop.ts'

const RECORD = 'customer-record'
const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/one-to-one/`

const shows = (page: Page, id: string, expected: number) =>
  expect
    .poll(() => metric(page, RECORD, id), { message: `${id} ${expected}` })
    .toBeCloseTo(expected, 9)

const row = (page: Page, id: string) => widget(page, RECORD).locator(`tr[data-field="${id}"]`)
const held = (page: Page, id: string) => row(page, id).locator('td').first()

const choose = (page: Page, name: string, value: string) =>
  widget(page, RECORD).locator(`[name="${RECORD}.${name}"][value="${value}"]`).check()

/** Opens a table of the widget and puts a text into its box. */
async function bring(page: Page, table: string, sheet: string): Promise<void> {
  const box = field(page, RECORD, `${RECORD}.${table}-rows`)
  if (!(await box.isVisible()))
    await widget(page, RECORD)
      .locator('.listed-table', { has: page.locator(`[name="${RECORD}.${table}-rows"]`) })
      .locator('summary')
      .first()
      .click()
  await box.fill(sheet)
}

const more = (page: Page) =>
  widget(page, RECORD)
    .locator('details:not(.listed-table) > summary', { hasText: /More settings|Más ajustes/ })
    .first()

/** Sheets as they come: other headers and orders, euros, a blank line, a row of totals. */
const SHOP = `Clientes del mostrador
N.º de cliente;Nombre y apellidos;Móvil;Fecha de alta;Ciudad;Importe;Acepta correos
7;"Gil, Ana";600 11 12 22;03/11/2025;Sueca;1.250,50 €;no

8;Leo Mas;600 33 34 44;13/11/2025;Alzira;10,00 €;sí
Total;;;;;1.260,50 €;
`
const WEB = `correo;nombre;teléfono;actualizado;ciudad;gasto;consentimiento;religión
ana@x.org;Ana Gil;+34600111222;01/12/2025;Gandia;49,50 €;sí;budista
`

test('Marta, as the lesson works her out, without JavaScript', async () => {
  const { page, close } = await open(lesson('es'), { javaScriptEnabled: false })
  expect(await metric(page, RECORD, 'completeness')).toBe(0.75)
  expect(await metric(page, RECORD, 'may-email')).toBe(9)
  expect(await metric(page, RECORD, 'by-rule')).toBe(19)
  expect(await held(page, 'town').textContent()).toContain('Valencia')
  expect(await held(page, 'birthday').textContent()).toContain('12 de mayo')
  expect(await held(page, 'consent').textContent()).toMatch(/^no/)
  expect(await held(page, 'topics').textContent()).toContain('salud')
  expect(await row(page, 'family').textContent()).not.toContain('hijos')
  expect(await widget(page, RECORD).locator('figure svg').count()).toBe(6)
  await close()
})

test('rules, purposes and weights: by mouse and by keyboard', () =>
  visit(lesson('en'), async page => {
    await wake(page, RECORD)
    await choose(page, 'rule', 'trusted')
    await expect.poll(() => held(page, 'town').textContent()).toContain('Sagunto')
    await choose(page, 'trust', 'web-shop-social')
    await expect.poll(() => held(page, 'town').textContent()).toContain('Valencia')
    expect(await held(page, 'consent').textContent()).toMatch(/^no/)
    await choose(page, 'unkept', 'show')
    await expect.poll(() => row(page, 'family').textContent()).toContain('two children')
    expect(await row(page, 'family').textContent()).toContain('would not be kept')
    // By keyboard: to the settings, and two weights to nought: 12 of 14.
    await more(page).focus()
    await page.keyboard.press('Enter')
    for (const id of ['family', 'connections']) {
      await field(page, RECORD, `${RECORD}.weight-${id}`).focus()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type('0')
    }
    await shows(page, 'completeness', 12 / 14)
    // A purpose: one field more that is filled, and counts for nothing.
    await choose(page, 'family', 'stated')
    await expect.poll(() => held(page, 'family').textContent()).toContain('two children')
    await shows(page, 'completeness', 12 / 14)
    await widget(page, RECORD).getByRole('button', { name: 'Reset' }).click()
    await shows(page, 'completeness', 0.75)
  }))

test('another customer: from the list, by its buttons, and back again', () =>
  visit(lesson('en'), async page => {
    await wake(page, RECORD)
    const list = field(page, RECORD, `${RECORD}.customer`)
    expect(await list.locator('option').count()).toBe(44)
    await list.focus()
    await page.keyboard.type('Ada')
    await expect
      .poll(() => widget(page, RECORD).locator('h4').first().textContent())
      .toContain('Ada')
    await widget(page, RECORD).getByRole('button', { name: 'Previous' }).click()
    await expect
      .poll(() => widget(page, RECORD).locator('h4').first().textContent())
      .toContain('Marta Rey')
    await widget(page, RECORD).getByRole('button', { name: 'Undo' }).click()
    await expect
      .poll(() => widget(page, RECORD).locator('h4').first().textContent())
      .toContain('Ada')
  }))

test('the reader’s own sheets, one by one, and the records as a file', () =>
  visit(lesson('es'), async page => {
    await wake(page, RECORD)
    await bring(page, 'shop', SHOP)
    await bring(page, 'web', WEB)
    await bring(page, 'social', '')
    // Ana, by telephone and name, and Leo.
    await shows(page, 'customers', 2)
    await shows(page, 'joined', 1)
    await expect.poll(() => held(page, 'value').textContent()).toContain('1.300')
    expect(await held(page, 'town').textContent()).toContain('Gandia')
    expect(await held(page, 'consent').textContent()).toContain('preguntar')
    expect(await row(page, 'sensitive').textContent()).toContain('consentimiento explícito')
    expect(await row(page, 'sensitive').textContent()).not.toContain('budista')
    await shows(page, 'may-email', 1)
    await shows(page, 'special', 1)
    expect(await widget(page, RECORD).textContent()).toContain('fila de totales')
    await choose(page, 'rule', 'complete')
    // The counter fills name, telephone, town, permission, value; the web an e-mail, too.
    await expect.poll(() => held(page, 'town').textContent()).toContain('Gandia')
    await choose(page, 'rule', 'trusted')
    await expect.poll(() => held(page, 'town').textContent()).toContain('Sueca')
    await field(page, RECORD, `${RECORD}.sources`).check()
    const save = widget(page, RECORD).getByRole('button', { name: 'Guardar como CSV' })
    const { text: file } = await downloaded(page, save)
    expect(file).toContain('Fuente: Población')
    expect(file).toContain('Sueca;Tienda')
    expect(file).not.toContain('budista')
    // Nothing at all: a sentence, and what was typed stays.
    await bring(page, 'shop', '')
    await bring(page, 'web', 'nada que unir')
    await expect
      .poll(() => widget(page, RECORD).getByRole('status').allTextContents())
      .toContain(
        'Ninguna tabla tiene filas con las que hacer una ficha. Pega una con nombre, correo o teléfono en cada fila, o vuelve a las inventadas.'
      )
    expect(await field(page, RECORD, `${RECORD}.web-rows`).inputValue()).toBe('nada que unir')
  }))

test('two thousand customers are searched, and none of their rows is in the address', () =>
  visit(lesson('en'), async page => {
    await wake(page, RECORD)
    const rows = Array.from(
      { length: 2000 },
      (_, at) => `Ana N${at} Gil\tana${at}@x.org\t2026-01-01`
    )
    // As a file: to type so much into a box takes the browser half a minute.
    await field(page, RECORD, `${RECORD}.shop-table-file`).setInputFiles({
      ...{ name: 'shop.tsv', mimeType: 'text/tab-separated-values' },
      buffer: Buffer.from(`name\te-mail\tupdated\n${rows.join('\n')}`)
    })
    // And those of the other two tables, of whom none is among them.
    await shows(page, 'customers', 2036)
    const list = field(page, RECORD, `${RECORD}.customer`)
    expect(await list.locator('option').count()).toBeLessThanOrEqual(101)
    await field(page, RECORD, `${RECORD}.find`).fill('ana1999@')
    await expect.poll(() => list.locator('option').count()).toBe(2)
    await list.selectOption({ label: 'Ana N1999 Gil' })
    await expect
      .poll(() => widget(page, RECORD).locator('h4').first().textContent())
      .toContain('Ana N1999 Gil')
    const { width, inner } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      inner: innerWidth
    }))
    expect(width).toBe(inner)
  }))
