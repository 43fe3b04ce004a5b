import { text as textOf } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// Identify, differentiate, converse: Marta's four records, and the reader's own.

const ID = 'one-to-one'

const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/one-to-one/`

const choose = (page: Page, name: string, value: string) =>
  widget(page, ID).locator(`[name="${ID}.${name}"][value=${value}]`).check()
const pair = (page: Page, records: string) =>
  widget(page, ID).locator(`[data-pair="${records}"] select`)
const message = (page: Page, records: string) =>
  widget(page, ID).locator(`[data-person="${records}"]`)

const shows = (page: Page, name: string, value: number) =>
  expect.poll(() => metric(page, ID, name), { message: name }).toBeCloseTo(value, 9)

async function showsAll(page: Page, all: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, value] of Object.entries(all)) await shows(page, name, value)
}

const settings = (page: Page) =>
  widget(page, ID)
    .locator('.widget-more', { has: page.locator(`[name="${ID}.phones"]`) })
    .locator('summary')
    .first()

test.each(['en', 'es'] as const)('the lesson’s numbers in %s, and what each step is for', locale =>
  visit(lesson(locale), async page => {
    await wake(page, ID)
    await showsAll(page, {
      ...{ records: 4, customers: 3, 'per-record': 90, 'per-customer': 120, 'good-customers': 1 },
      ...{ messages: 3, 'messages-repeated': 0, 'messages-refused': 0, 'messages-distinct': 3 }
    })
    expect(await message(page, 'A + B').textContent()).toMatch(
      locale === 'en'
        ? /telephone.*Marta, you.*€330.*lemon/
        : /teléfono.*Marta, este.*330.*limonero/
    )

    await choose(page, 'identify', 'off')
    await showsAll(page, {
      ...{ customers: 4, 'per-customer': 90, 'good-customers': 0 },
      ...{ messages: 4, 'messages-repeated': 1, 'messages-refused': 1 }
    })
    expect(await message(page, 'B').textContent()).toContain('M. Rey')
    await choose(page, 'differentiate', 'off')
    await showsAll(page, { messages: 4, 'messages-distinct': 1 })
    expect(await message(page, 'A').textContent()).toContain('15')
    await choose(page, 'identify', 'on')
    await showsAll(page, { messages: 3, 'good-customers': 0 })
  })
)

test('rules and the reader’s word, by keyboard, undone and kept across languages', () =>
  visit(lesson('en'), async page => {
    await wake(page, ID)
    expect(await widget(page, ID).locator('[data-pair="A+B"]').textContent()).toContain(
      'same telephone'
    )
    await pair(page, 'A+B').focus()
    // Typed, as one chooses in a menu without a mouse.
    await page.keyboard.type('two')
    await showsAll(page, { customers: 4, 'good-customers': 0 })
    await widget(page, ID).getByRole('button', { name: 'Undo' }).click()
    await shows(page, 'customers', 3)
    await expect
      .poll(() => widget(page, ID).locator('.toolbar [role=status]').textContent())
      .toContain('A + B')
    await pair(page, 'A+C').selectOption('same')
    await showsAll(page, { customers: 2, 'per-customer': 180 })

    await page.goto(page.url().replace('/en/', '/es/'))
    await wake(page, ID)
    await shows(page, 'customers', 2)
    await pair(page, 'A+C').selectOption('rules')
    await settings(page).click()
    await choose(page, 'phones', 'never')
    await choose(page, 'names', 'same')
    // A and C: 240 + 30, and nobody is good.
    await showsAll(page, { customers: 3, 'good-customers': 0 })
    await choose(page, 'elsewhere', 'no')
    // A and C have an address and a no; D has no address.
    await showsAll(page, { messages: 1, 'customers-silent': 2 })
    await field(page, ID, `${ID}.some`).fill('300')
    await expect
      .poll(() => widget(page, ID).locator('.widget-note').allTextContents())
      .toContainEqual(expect.stringContaining('por encima'))
  }))

test('the message is the reader’s: faults where they stand, the text kept, nobody gets a hole', () =>
  visit(lesson('en'), async page => {
    await wake(page, ID)
    const good = field(page, ID, `${ID}.message/good`)
    await good.fill('Dear {nam}, =1+1')
    const box = widget(page, ID).locator('.steps-template', {
      has: page.locator(`[name="${ID}.message/good"]`)
    })
    await expect
      .poll(() => box.locator('.field-note').textContent())
      .toContain('Character 6: “{nam}” is no placeholder. Did you mean {name}?')
    expect(await good.inputValue()).toBe('Dear {nam}, =1+1')
    await shows(page, 'messages', 2)
    await good.fill('=HYPERLINK("x") {name}')
    await shows(page, 'messages', 3)
    await field(page, ID, `${ID}.message/none`).fill('News about {interest}')
    await shows(page, 'messages', 2)
    expect(await message(page, 'D').textContent()).toContain('Not known: {interest}')

    const downloading = page.waitForEvent('download')
    await widget(page, ID)
      .getByRole('button', { name: /Download the messages/ })
      .click()
    const file = await downloading
    expect(file.suggestedFilename()).toBe('messages.csv')
    const csv = await textOf(await file.createReadStream())
    expect(csv).toContain(`A + B,Marta Rey,good customer,330,telephone,"'=HYPERLINK(""x"") Marta",`)
    expect(csv).toContain("D,'@ciro_verde,not yet a buyer,0,,,Not known: {interest}.")

    await widget(page, ID).getByRole('button', { name: 'Undo' }).click()
    await shows(page, 'messages', 3)
    await box.getByRole('button', { name: 'Back to our text' }).click()
    expect(await good.inputValue()).toContain('with us for {spent}')
  }))

test('the reader’s own records, as they come out of a spreadsheet', () =>
  visit(lesson('es'), async page => {
    await wake(page, ID)
    await widget(page, ID).locator('.listed-table summary').click()
    const box = field(page, ID, `${ID}-rows`)
    await box.fill(
      [
        'Clientes de junio',
        'Cliente;Móvil;Correo electrónico;Importe;Interés;Consentimiento',
        'Gil, Eva;+34 911 22 33 44;EVA@example.com;1.200,50 €;té;sí',
        'E. Gil;911223344;;99,50 €;té;',
        ';;;;;',
        'Luis Sol;911223344;luis@example.com;10,00 €;café;no',
        '<b>Leo</b>;;leo@example.com;0;;',
        'Mar;;mar@example.com;mucho;;',
        'Total;;;1.310,00 €;;'
      ].join('\n')
    )
    await showsAll(page, {
      ...{ records: 4, customers: 3, 'per-record': 327.5, 'per-customer': 1310 / 3 },
      // Eva by e-mail; Luis, who said no, by telephone; nobody asked Leo.
      ...{ 'good-customers': 1, messages: 2, 'customers-silent': 1 }
    })
    expect(await widget(page, ID).textContent()).toContain('Quizá sean de la misma casa.')
    expect(await message(page, '#6').textContent()).toMatch(/teléfono.*Luis/)
    expect(await widget(page, ID).locator('.row-errors').textContent()).toMatch(/mucho[\s\S]*Total/)

    // A thousand rows with one telephone and one address: nobody's, and the page stays small.
    const rows = Array.from(
      { length: 1200 },
      (_, i) => `N${i} Gil;600000001;info@example.com;1;;sí`
    )
    // Set at once: Chromium lays a typed text out line by line, which takes it ten seconds.
    await box.evaluate(
      (element, text) => {
        ;(element as HTMLTextAreaElement).value = text
        element.dispatchEvent(new Event('input', { bubbles: true }))
      },
      ['Nombre;Teléfono;Correo;Gasto;Interés;Correos', ...rows].join('\n')
    )
    await showsAll(page, { records: 1000, customers: 1000 })
    expect(await widget(page, ID).locator('.steps-table tbody tr').count()).toBeLessThan(20)
    expect(await widget(page, ID).textContent()).toContain('no es de nadie')
    await box.fill('')
    await expect
      .poll(() => widget(page, ID).locator('.widget-note').allTextContents())
      .toContainEqual(expect.stringContaining('ningún registro'))
  }))
