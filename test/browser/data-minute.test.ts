import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// Dated, cited figures in any span; what has no source or no year is refused.

const ID = 'data-minute'

test('a span, a size, a figure of the reader’s own with and without its source', () =>
  visit('/en/lessons/privacy/', async page => {
    await wake(page, ID)
    const shows = (name: string, value: number) =>
      expect.poll(() => metric(page, ID, name), { message: name }).toBeCloseTo(value, 6)
    // A hundred billion a day, in a minute.
    await shows('minute-rate', 1e11 / 1440)
    await widget(page, ID).locator(`[name="${ID}.span"][value=day]`).check()
    await shows('minute-person', 50)
    await shows('minute-customers', 250_000)
    await field(page, ID, `${ID}.employees`).fill('10')
    await shows('minute-employee', 25_000)
    await field(page, ID, `${ID}.figure`).selectOption('4')
    await expect
      .poll(() => widget(page, ID).locator('[data-chart=minute-scale] figcaption').textContent())
      .toBe('tweets (2013): 500m a day')

    await widget(page, ID).locator('.listed-table summary').click()
    await field(page, ID, `${ID}-rows`).fill(
      'what,count,per,source,year\norders,96,day,our own log,2026\nhearsay,7,day,,2026\n<i>x</i>,5,day,me,'
    )
    await expect
      .poll(() => widget(page, ID).locator('.row-errors').textContent())
      .toMatch(/Line 3, source: the cell is empty[\s\S]*Line 4, year: the cell is empty/)
    await shows('minute-rate', 96)
    await field(page, ID, `${ID}-rows`).fill('')
    await expect
      .poll(() => widget(page, ID).locator('.widget-note').allTextContents())
      .toContainEqual(expect.stringContaining('no figure to show'))
  }))
