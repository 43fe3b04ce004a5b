import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { simulateBaskets } from '../../data/make-baskets.ts'
import { field, metric, visit, wake, widget } from './reader.ts'

const WIDGET = 'recommender'
const lesson = (locale: 'en' | 'es') => `/${locale}/lessons/social-profiling/`

const becomes = (page: Page, id: string, expected: number) =>
  expect.poll(() => metric(page, WIDGET, id), { timeout: 10_000 }).toBeCloseTo(expected, 9)

const items = (page: Page) => widget(page, WIDGET).locator('.recommended strong').allInnerTexts()

/** Six baskets as somebody might paste them: case, blanks, a repeated item, an empty line, a total. */
const OWN = [
  'Pan; Leche',
  'PAN ;leche;pan',
  '',
  'Pan;Leche;<img src=x onerror=alert(1)>',
  'Café;Azúcar;;',
  'Café;Azúcar',
  'Pan',
  'Total;13'
].join('\n')

test('the sample, a change of settings, messy baskets of one’s own, hostile ones, and back by undo', () =>
  visit(lesson('en'), async page => {
    const root = widget(page, WIDGET)
    expect(await metric(page, WIDGET, 'recommender-baskets')).toBe(2000)
    const first = await items(page)
    expect(first).toHaveLength(5)
    expect(await root.locator('figure').count()).toBe(2)
    await wake(page, WIDGET)

    // Another item, another length of the list.
    const item = field(page, WIDGET, `${WIDGET}.item/1`)
    await item.selectOption({ label: 'Cat litter' })
    await expect.poll(() => items(page)).toContain('Cat food')
    await field(page, WIDGET, `${WIDGET}.show`).fill('1')
    await expect.poll(() => items(page)).toEqual(['Cat food'])
    await root.locator(`input[name="${WIDGET}.measure"][value="confidence"]`).check()
    await expect
      .poll(() => root.locator('.recommended').textContent())
      .toMatch(/times as often as by chance/)

    // Own baskets: of 4 with bread 3 hold milk, which 3 of 6 do.
    await root.locator('details.listed-table summary').first().click()
    await field(page, WIDGET, `${WIDGET}-rows`).fill(OWN)
    await becomes(page, 'recommender-baskets', 6)
    await field(page, WIDGET, `${WIDGET}.least`).fill('2')
    await becomes(page, 'recommender-pairs', 2)
    expect(await root.textContent()).toContain('counted once: 1')
    await field(page, WIDGET, `${WIDGET}.item/1`).selectOption('PAN')
    await expect.poll(() => items(page)).toEqual(['Leche'])
    expect(await root.locator('.recommended').textContent()).toContain(
      'Of 4 baskets with PAN, 3 also hold Leche: 75.0%'
    )
    expect(await root.locator('img').count()).toBe(0)

    // Rows of order and item; nothing usable; no baskets at all.
    await field(page, WIDGET, `${WIDGET}-rows`).fill('order,item\n1,a\n1,b\n2,a\n2,b\n3,c')
    await becomes(page, 'recommender-baskets', 3)
    await field(page, WIDGET, `${WIDGET}-rows`).fill('a\nb\nc')
    await expect.poll(() => root.textContent()).toContain('Every basket holds one item only')
    await field(page, WIDGET, `${WIDGET}-rows`).fill('\u0000;;;\n ;\t;')
    await expect.poll(() => root.textContent()).toContain('There is no basket in this text')
    await root.getByRole('button', { name: 'Reset' }).click()
    await becomes(page, 'recommender-baskets', 2000)
    expect(await items(page)).toEqual(first)
  }))

test('a file of 100,000 baskets: too large for the box, it goes to the worker and leaves by a click', () =>
  visit(lesson('es'), async page => {
    await wake(page, WIDGET)
    const root = widget(page, WIDGET)
    await root.locator('details.listed-table summary').first().click()
    const text = [...simulateBaskets(11, 100_000)].map(basket => basket.join(';')).join('\n')
    await field(page, WIDGET, `${WIDGET}-table-file`).setInputFiles({
      ...{ name: 'cestas.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(text)
    })
    await expect
      .poll(() => metric(page, WIDGET, 'recommender-baskets'), { timeout: 30_000 })
      .toBe(100_000)
    await expect.poll(() => root.textContent()).toContain('cestas.csv')
    await field(page, WIDGET, `${WIDGET}.least`).fill('50')
    await expect
      .poll(() => root.locator('[data-metric="recommender-pairs"]').getAttribute('data-value'), {
        timeout: 30_000
      })
      .not.toBe('1275')
    expect(await root.textContent()).toMatch(/10\.0\d\d cestas, sorteadas entre/)
    await root.getByRole('button', { name: 'Volver al ejemplo' }).click()
    await becomes(page, 'recommender-baskets', 2000)
  }))
