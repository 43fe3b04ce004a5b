import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// Tastes by group: told from chance, dealt by lot, and from the reader's own table.

const ID = 'affinity'

test('the made-up people, dealt by lot, by keyboard, and back', () =>
  visit('/en/lessons/privacy/', async page => {
    await wake(page, ID)
    const shows = (name: string, value: number) =>
      expect.poll(() => metric(page, ID, name), { message: name }).toBe(value)
    await shows('affinity-found', 6)
    await shows('affinity-uncontrolled', 14)
    const root = widget(page, ID)
    const title = (chart: string) =>
      root.locator(`[data-chart="${chart}"] figcaption`).first().textContent()
    expect(await title('affinity-multiples')).toBe('6 of 136 bars are told from chance')

    await root.locator(`[name="${ID}.control"][value=none]`).check()
    await shows('affinity-found', 14)
    await expect
      .poll(() => title('affinity-multiples'))
      .toBe('14 of 136 bars look like a taste, each taken by itself')
    // Arrow keys go back to the first way of allowing for many bars.
    await root.locator(`[name="${ID}.control"][value=none]`).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await shows('affinity-found', 6)

    await field(page, ID, `${ID}.group`).selectOption('4')
    await expect.poll(() => title('affinity-group')).toContain('Group 5: computing')
    await root.locator(`[name="${ID}.people"][value=dealt]`).check()
    await expect.poll(() => title('affinity-multiples')).toContain('People dealt by lot')
    await root.getByRole('button', { name: 'Undo' }).click()
    await shows('affinity-found', 6)
  }))

test('a table of the reader’s: columns of 1 and 0, what is no interest, hostile names, nothing', () =>
  visit('/es/lessons/privacy/', async page => {
    await wake(page, ID)
    await widget(page, ID).locator('.listed-table summary').click()
    const rows = Array.from({ length: 30 }, (_, at) =>
      at < 15 ? `${at};A;1;;${at + 20}` : `${at};B;0;x;${at + 20}`
    )
    await field(page, ID, `${ID}-rows`).fill(
      ['Gustos', 'id;Segmento;<b>música</b>;deporte;edad', ...rows, 'Total;;15;15;'].join('\n')
    )
    await expect.poll(() => metric(page, ID, 'affinity-people')).toBe(30)
    await expect.poll(() => metric(page, ID, 'affinity-found')).toBe(4)
    const notes = () => widget(page, ID).locator('.widget-note').allTextContents()
    await expect.poll(notes).toContainEqual(expect.stringContaining('«edad»'))
    expect(await widget(page, ID).locator('figure b').count()).toBe(0)
    // The reader says that a column is no interest.
    await field(page, ID, `${ID}-column-3`).selectOption('none')
    await expect.poll(() => metric(page, ID, 'affinity-tests')).toBe(2)
    await field(page, ID, `${ID}-rows`).fill('')
    await expect.poll(notes).toContainEqual(expect.stringContaining('No hay ninguna persona'))
  }))
