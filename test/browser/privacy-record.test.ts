import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'
import { downloaded } from './shop.ts'

const RECORD = 'privacy-record'

const shows = (page: Page, id: string, value: number) =>
  expect.poll(() => metric(page, RECORD, id), { message: `${id} ${value}` }).toBe(value)

const sheet = (page: Page) => widget(page, RECORD).locator('.record-sheet')

const ACTIVITIES = `activity;purpose;retention;law
Orders;to sell;2 years;accounting
Chat;<b>help</b>;for ever;
`
const HOLDINGS = `activity,last activity,records
Orders,2019-12-31,"1,200"
Orders,2020-01-02,300
orders,2026-01-01,50
Chat,2020-01-01,7
Ghosts,2020-01-01,3
`

test('the clock, the record on paper, and the reader’s own', () =>
  visit('/en/lessons/privacy/', async page => {
    await wake(page, RECORD)
    const root = widget(page, RECORD)
    const missing = await metric(page, RECORD, 'record-missing')
    await field(page, RECORD, `${RECORD}.told-complaint`).focus()
    await page.keyboard.press('Space')
    await shows(page, 'record-missing', missing - 1)
    const controller = field(page, RECORD, `${RECORD}.controller`)
    await controller.fill('Molino, S.L. · privacy@example.org')
    await controller.blur()
    await expect.poll(() => sheet(page).textContent()).toContain('Molino, S.L.')

    for (const [table, text] of [
      ['activities', ACTIVITIES],
      ['holdings', HOLDINGS]
    ] as const) {
      await root
        .locator('.listed-table', { has: page.locator(`[name="${RECORD}.${table}-rows"]`) })
        .locator('summary')
        .first()
        .click()
      await field(page, RECORD, `${RECORD}.${table}-rows`).fill(text)
    }
    await field(page, RECORD, `${RECORD}.day`).fill('2025-12-31')
    // Six years from the end of 2019 are over; from 2 January 2020, within the first month ahead.
    await shows(page, 'retention-due', 1200)
    await shows(page, 'retention-soon', 300)
    await shows(page, 'retention-unknown', 10)
    await expect.poll(() => sheet(page).textContent()).toContain('for ever not clear')
    expect(await sheet(page).locator('b').count()).toBe(0)
    const button = sheet(page).getByRole('button', { name: 'Save the record' })
    const { name, text } = await downloaded(page, button)
    expect(name).toBe('record-of-processing.txt')
    expect(text).toContain('Controller and contact: Molino, S.L.')
    expect(text).toContain('- Legal basis: [missing]')

    // On paper: the sheet, and nothing else of the page.
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await sheet(page).getByRole('button', { name: 'Print the record' }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await sheet(page).isVisible()).toBe(true)
    expect(await page.locator('h1').isVisible()).toBe(false)
    expect(await root.locator('figure').first().isVisible()).toBe(false)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await page.locator('h1').isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
  }))
