import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alive, field, lesson, metric, visit, wake, widget } from './reader.ts'

// The funnel of a small business: visits × rate × rate × rate, and what a customer costs.

const FUNNEL = 'funnel'
const path = (locale: 'en' | 'es') => `/${locale}/lessons/one-to-one/`

const near = async (page: Page, id: string, expected: number, digits = 9) =>
  expect
    .poll(async () => Math.abs((await metric(page, FUNNEL, id)) / expected - 1), {
      message: `${id} ${expected}`
    })
    .toBeLessThan(10 ** -digits)

/** Puts rows into the box of the table, which lies behind its summary. */
async function paste(page: Page, rows: string): Promise<void> {
  const table = widget(page, FUNNEL).locator('.listed-table')
  if ((await table.getAttribute('open')) === null) await table.locator('> summary').click()
  await field(page, FUNNEL, 'funnel-rows').fill(rows)
}

test('the made-up channels: 63 customers for 5,400, and every lever has elasticity 1', () =>
  visit(path('en'), async page => {
    await wake(page, FUNNEL)
    await near(page, 'funnel-customers', 63)
    await near(page, 'funnel-cac', 5400 / 63)
    for (const id of ['visits', 'lead', 'qualified', 'customer']) {
      await near(page, `elasticity-${id}`, 1)
      await near(page, `extra-${id}`, 6.3)
    }
    await near(page, 'funnel-best', 250 / 6.3)
    // One point: visits × 1 % × the rest; 590 leads × 1 % × 25 %; 252 × 1 %.
    await near(page, 'point-lead', 14.5)
    await near(page, 'point-qualified', 1.475)
    await near(page, 'point-customer', 2.52)

    // Dearer follow-up: landing pages become the cheapest.
    await field(page, FUNNEL, 'funnel.customerCost').fill('900')
    await near(page, 'funnel-best', 300 / 6.3)
    const levers = widget(page, FUNNEL).locator('figure', { hasText: 'cheapest extra customer' })
    await expect.poll(() => levers.textContent()).toContain('Visit → lead')
  }))

test('own rows, as a Spanish sheet has them: signs, decimals, a blank line, a total', () =>
  visit(path('es'), async page => {
    await wake(page, FUNNEL)
    await paste(
      page,
      [
        'Canal\tVisitas\tCoste\tVisita a lead',
        'Blog\t1.000\t250,50 €\t',
        '',
        'Anuncios\t2.500\t1.499,50 €\t2,5 %',
        'blog\t500\t49,50 €\t',
        'Ferias\tmuchas\t100 €\t',
        'Total\t4.000\t1.899,50 €\t'
      ].join('\n')
    )
    // Blog 1,500 × 4 % × 40 % × 25 % = 6; Anuncios 2,500 × 2.5 % × 40 % × 25 % = 6.25.
    await near(page, 'funnel-customers', 12.25)
    await near(page, 'funnel-cost', 250.5 + 49.5 + 1499.5 + 900)
    await near(page, 'funnel-cac', 2699.5 / 12.25)
    const all = widget(page, FUNNEL)
    await expect.poll(() => all.locator('.row-errors').textContent()).toContain('muchas')
    await expect.poll(() => all.locator('.analysis').textContent()).toContain('se suman: Blog')

    // Nothing to go through: said, and the numbers go.
    await paste(page, 'Canal\tVisitas\tCoste\nBlog\t0\t100')
    await expect.poll(() => all.locator('.analysis').isHidden()).toBe(true)
    await expect.poll(() => all.textContent()).toContain('Ningún canal tiene visitas')
  }))

test('its CAC goes to the live sheet of lesson 3, and undo takes it back', () =>
  visit(path('en'), async page => {
    await wake(page, FUNNEL)
    const send = field(page, FUNNEL, 'funnel-send')
    await send.click()
    const said = widget(page, FUNNEL).locator('.change', { hasText: 'live sheet' })
    await expect.poll(() => said.textContent()).toContain('€85.71')
    await widget(page, FUNNEL).getByRole('button', { name: 'Undo' }).first().click()
    await expect.poll(() => said.count()).toBe(0)
    await send.click()
    await expect.poll(() => said.count()).toBe(1)

    await said.getByRole('link').click()
    await page.waitForURL(`**${lesson('en')}**`)
    await alive(page, 'unit-economics')
    await expect.poll(() => field(page, 'unit-economics', 'cost').inputValue()).toBe('5,400')
    await expect.poll(() => field(page, 'unit-economics', 'new').inputValue()).toBe('63')

    await page.goBack()
    await wake(page, FUNNEL)
    await field(page, FUNNEL, 'funnel.customer').fill('0')
    await expect.poll(() => send.isDisabled()).toBe(true)
  }))
