import { text as textOf } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// A year of actions: moved by mouse and by keyboard, edited, exported; and the reader's own plan.

const ID = 'action-plan'

const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/one-to-one/`

const shows = (page: Page, name: string, value: number) =>
  expect.poll(() => metric(page, ID, name), { message: name }).toBeCloseTo(value, 9)

async function showsAll(page: Page, all: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, value] of Object.entries(all)) await shows(page, name, value)
}

const card = (page: Page, name: string): Locator =>
  widget(page, ID).locator('.plan-card', { hasText: name })
const handle = (page: Page, name: string): Locator => card(page, name).locator('.plan-move')
/** A cell of the grid: quarters are counted from 0. */
const cell = (page: Page, segment: string, quarter: number): Locator =>
  widget(page, ID).locator(`.plan-cell[data-cell="${quarter}"][data-segment="${segment}"]`)
const said = (page: Page): Locator => widget(page, ID).locator('.plan-said')
const button = (page: Page, name: string | RegExp): Locator =>
  widget(page, ID).getByRole('button', { name })

test('the plan of the lesson; an action is dragged, put back, and moved by keyboard', () =>
  visit(lesson('en'), async page => {
    await wake(page, ID)
    // By hand, from the ten rows: the cost of each is people × contacts × cost + what is fixed.
    await showsAll(page, {
      'plan-cost': 400 + 150 + 35 + 180 + 40 + 150 + 120 + 390 + 660 + 100,
      'plan-answered': 600 + 360 + 56 + 300 + 0 + 225 + 576 + 0 + 900 + 300,
      ...{ 'plan-caused': 1658.5, 'plan-net': 1658.5 - 2225, 'plan-contacts': 8350 },
      ...{ 'plan-break-even': 1 - 2225 / 3317, 'plan-fullest': 18, 'cost-3': 855, 'left-3': -105 }
    })
    const warnings = widget(page, ID).locator('[data-conflict]')
    expect(await warnings.count()).toBe(3)

    // By mouse, from the third quarter to the second: the budget holds, and five contacts are there.
    // In the middle of the window: near its edge a drag scrolls the page.
    await cell(page, 'bronze', 1).evaluate(one => one.scrollIntoView({ block: 'center' }))
    const from = await card(page, 'Documentaries').locator('strong').boundingBox()
    const to = await cell(page, 'bronze', 1).boundingBox()
    if (!from || !to) throw new Error('not in sight')
    await page.mouse.move(from.x + 5, from.y + 5)
    await page.mouse.down()
    await page.mouse.move(to.x + 30, to.y + 20, { steps: 6 })
    await expect.poll(() => cell(page, 'bronze', 1).getAttribute('data-target')).toBe('')
    await page.mouse.up()
    await expect.poll(() => cell(page, 'bronze', 1).textContent()).toContain('Documentaries')
    await showsAll(page, { 'cost-3': 705, 'left-3': 45, 'cost-2': 355, 'plan-cost': 2225 })
    expect(await cell(page, 'bronze', 1).textContent()).toContain(
      '5 contacts each ▲ over the ceiling'
    )
    expect(await said(page).textContent()).toContain('Documentaries: put into Bronze, Q2.')
    await button(page, 'Undo').click()
    await showsAll(page, { 'cost-3': 855, 'cost-2': 205 })

    // By keyboard: taken, carried over two cells, left; then carried and put down.
    await handle(page, 'Upgrade').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => said(page).textContent()).toContain('Over Bronze, Q3')
    await page.keyboard.press('Escape')
    await expect.poll(() => said(page).textContent()).toContain('stays where it was')
    await shows(page, 'cost-4', 535)
    await page.keyboard.press(' ')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(' ')
    await expect.poll(() => cell(page, 'silver', 2).textContent()).toContain('Upgrade')
    await showsAll(page, { 'cost-4': 435, 'cost-3': 955 })
    // Nobody has to look for it: the focus went along.
    await expect
      .poll(() => handle(page, 'Upgrade').evaluate(one => one === document.activeElement))
      .toBe(true)
    // What goes on all year keeps its length.
    await handle(page, 'Monthly newsletter').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page).textContent()).toContain('stays where it was')
  }))

test('an action is edited, added and taken out; bounds recompute; a reload keeps all of it', () =>
  visit(lesson('en'), async page => {
    await wake(page, ID)
    await card(page, 'Upgrade').getByRole('button', { name: 'Edit' }).click()
    const form = widget(page, ID).locator('.plan-form')
    await form.locator('[name$="edit-response"]').fill('lots')
    await form.getByRole('button', { name: 'Keep' }).click()
    // Said beside the field; what was typed stays.
    await expect
      .poll(() => form.locator('[name$="edit-response"]').getAttribute('aria-invalid'))
      .toBe('true')
    expect(await form.locator('[name$="edit-response"]').inputValue()).toBe('lots')
    await form.locator('[name$="edit-response"]').fill('10')
    await form.getByRole('button', { name: 'Keep' }).click()
    // 200 × 10% × 30 = 600, half of it caused: 150 more than before.
    await shows(page, 'plan-caused', 1658.5 + 150)

    await button(page, 'Add an action').click()
    await form.locator('[name$="edit-name"]').fill('=cmd|x, "quoted"')
    await form.locator('[name$="edit-segment"]').selectOption({ label: 'Gold' })
    await form.locator('[name$="edit-people"]').fill('400')
    await form.locator('[name$="edit-cost"]').fill('1.50')
    await form.getByRole('button', { name: 'Keep' }).click()
    await shows(page, 'plan-cost', 2225 + 600)
    const warnings = widget(page, ID).locator('.plan-warnings')
    // More people than the segment has, and a quarter that costs too much.
    await expect.poll(() => warnings.textContent()).toMatch(/400/)
    await field(page, ID, `${ID}.budget`).fill('5000')
    await field(page, ID, `${ID}.ceiling`).fill('9')
    await field(page, ID, `${ID}.anyway`).fill('0')
    await showsAll(page, { 'plan-caused': 3617, 'left-3': 5000 - 855 })
    await page.reload()
    await wake(page, ID)
    await showsAll(page, { 'plan-cost': 2825, 'plan-caused': 3617 })
    await card(page, 'quoted').getByRole('button', { name: 'Edit' }).click()
    await form.getByRole('button', { name: 'Take out of the plan' }).click()
    await shows(page, 'plan-cost', 2225)
    await button(page, 'Reset').click()
    await showsAll(page, { 'plan-caused': 1658.5, 'left-3': -105 })
  }))

/** As it comes out of a spreadsheet: a title, blank lines, a totals row, Spanish numbers. */
const OWN = [
  'Acción;Tipo;Segmento;Trimestre;Personas;Contactos por persona;Coste por contacto;Coste fijo;Respuesta;Margen por respuesta',
  'VIP;segmento;;;1.200;;;;;',
  'Club;segmento;;;800;;;;;',
  ';;;;;;;;;',
  'Bienvenida, señores;fidelización;VIP;T1;1.200;2;0,25 €;100 €;5 %;20,00 €',
  '',
  'Rebajas;desarrollo;Club;T2-T3;;1;0,10 €;;2,5 %;8 €',
  'Sorteo;fidelización;VIP;cuando se pueda;mil;1;0,10 €;;2 %;8 €',
  'Total;;;;2.000;;;;;'
].join('\n')

async function saved(page: Page, name: string | RegExp): Promise<readonly [string, string]> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return [download.suggestedFilename(), await textOf(await download.createReadStream())]
}

test('the reader’s own plan, out of a Spanish spreadsheet, to a spreadsheet, a calendar and paper', () =>
  visit(lesson('es'), async page => {
    await wake(page, ID)
    const table = widget(page, ID).locator('.listed-table')
    await table.locator('summary').first().click()
    await field(page, ID, `${ID}-rows`).fill(OWN)
    // Bienvenida: 2,400 × 0.25 + 100 = 700, 60 × 20 = 1,200. Rebajas: 800 × 0.1 = 80, 20 × 8 = 160.
    await showsAll(page, {
      ...{ 'plan-cost': 780, 'plan-answered': 1360, 'plan-caused': 680, 'plan-net': -100 },
      ...{ 'plan-break-even': 1 - 780 / 1360, 'plan-contacts': 3200, 'plan-per-head': 1.6 },
      ...{ 'plan-fullest': 2, 'cost-1': 700, 'cost-2': 40, 'cost-3': 40, 'cost-4': 0 }
    })
    // The row that cannot be read is named, with its line.
    expect(await table.locator('.row-errors').textContent()).toMatch(/8.*mil/s)

    await field(page, ID, `${ID}.year`).fill('20x8')
    expect(await widget(page, ID).locator('.plan-away').textContent()).toContain('cuatro cifras')
    await field(page, ID, `${ID}.year`).fill('2028')
    const [csv, rows] = await saved(page, 'Hoja de cálculo (CSV)')
    expect(csv).toBe('plan-de-acciones-2028.csv')
    expect(rows).toMatch(/Rebajas.*2,5 ?%/)
    const [ics, events] = await saved(page, 'Calendario (.ics)')
    expect(ics).toBe('plan-de-acciones-2028.ics')
    expect(events.match(/BEGIN:VEVENT/g)?.length).toBe(2)
    expect(events).toContain('SUMMARY:Bienvenida\\, señores (VIP)\r\n')
    expect(events).toContain('DTSTART;VALUE=DATE:20280401\r\nDTEND;VALUE=DATE:20281001\r\n')

    await page.evaluate(() => {
      window.print = () => {}
    })
    await button(page, 'Imprimir el plan').click()
    await page.emulateMedia({ media: 'print' })
    expect(await card(page, 'Rebajas').isVisible()).toBe(true)
    expect(await page.locator('article h1').isVisible()).toBe(false)
    expect(await widget(page, ID).locator('button').filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })

    // Nothing of a plan, and then too much of one; the box stays open under the reader's hand.
    await field(page, ID, `${ID}-rows`).fill('')
    await expect.poll(() => widget(page, ID).textContent()).toContain('No hay ninguna acción')
    // Chromium takes seconds to insert hundreds of lines as typing does.
    await field(page, ID, `${ID}-rows`).evaluate(box => {
      if (box instanceof HTMLTextAreaElement)
        box.value = `Acción;Tipo\n${'x;desarrollo\n'.repeat(300)}`
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await expect
      .poll(() => table.locator('.ask').allTextContents())
      .toContainEqual(expect.stringMatching(/100/))
    expect(await widget(page, ID).locator('.plan-card').count()).toBe(200)
    expect(await field(page, ID, `${ID}-rows`).isVisible()).toBe(true)
  }))
