import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// A mailing with and without personalisation: 20,000 sends → 4,000 opens → 400 clicks → 20 conversions.

const ID = 'personalisation'
const path = (locale: 'en' | 'es') => `/${locale}/lessons/one-to-one/`

const near = async (page: Page, id: string, expected: number) =>
  expect
    .poll(async () => Math.abs((await metric(page, ID, id)) / expected - 1), {
      message: `${id} ${expected}`
    })
    .toBeLessThan(1e-9)

const choose = (page: Page, name: string, value: string) =>
  widget(page, ID).locator(`[name="${ID}.${name}"][value="${value}"]`).check()

test('relative and points are not the same, and the widget shows how far apart they are', () =>
  visit(path('en'), async page => {
    await wake(page, ID)
    await near(page, 'personal-without', 20)
    // 20 × 1.14 × 1.10.
    await near(page, 'personal-with', 25.08)
    await near(page, 'personal-profit', 25.08 * 40 - 20 * 40 - 190)
    await choose(page, 'reading', 'points')
    // A CTR of 2 % + 14 points, conversions of 5 % + 10 points: 20,000 × 16 % × 15 %.
    await near(page, 'personal-with', 480)
    await choose(page, 'reading', 'relative')
    await choose(page, 'what', 'site')
    await near(page, 'personal-with', 20 * 1.19)
    await choose(page, 'what', 'both')
    await near(page, 'personal-with', 20 * 1.14 * 1.1 * 1.19)
    await expect.poll(() => widget(page, ID).textContent()).toContain('upper bound')
    await widget(page, ID).getByRole('button', { name: 'Reset' }).click()
    await near(page, 'personal-with', 25.08)
  }))

test('where it pays, with a reader’s own prices', () =>
  visit(path('es'), async page => {
    await wake(page, ID)
    // 150 / (40 × 0.000254 − 0.002) = 18,382.35; (150 + 40) / (40 × 20).
    await near(page, 'personal-break-even-sends', 18_383)
    await near(page, 'personal-break-even-uplift', 0.2375)
    await field(page, ID, `${ID}.fixed`).fill('300,00 €')
    await field(page, ID, `${ID}.margin`).fill('62,5')
    // 62.5 × 0.000254 − 0.002 = 0.013875; 300 / 0.013875 = 21,621.6; 340 / (62.5 × 20).
    await near(page, 'personal-break-even-sends', 21_622)
    await near(page, 'personal-break-even-uplift', 0.272)
    // A send that costs more than it brings never pays.
    await field(page, ID, `${ID}.perSend`).fill('0,02')
    const sends = widget(page, ID).locator('[data-metric=personal-break-even-sends]')
    await expect.poll(() => sends.textContent()).toBe('nunca')
  }))

test('what a test of the reader’s own sends could tell', () =>
  visit(path('en'), async page => {
    await wake(page, ID)
    await near(page, 'personal-difference', 0.254)
    await near(page, 'personal-needed', 2 * 273_907)
    await near(page, 'personal-needed-clicks', 2 * 41_931)
    const evidence = widget(page, ID).locator('figure', { hasText: 'per 1,000 sends' })
    await expect.poll(() => evidence.last().textContent()).toContain('could not tell')
    await field(page, ID, `${ID}.sends`).fill('1,000,000')
    await expect.poll(() => evidence.last().textContent()).toContain('would see')
    expect(await metric(page, ID, 'personal-power')).toBeGreaterThan(0.95)

    // Unequal groups need more in all.
    await widget(page, ID).locator('summary', { hasText: 'More settings' }).click()
    await field(page, ID, `${ID}.split`).fill('90')
    await expect.poll(() => metric(page, ID, 'personal-needed')).toBeGreaterThan(2 * 2 * 273_907)
  }))
