import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// Scores of the same customers in another order, in the built page.

const LAB = 'tie-lab'
const path = (locale: 'en' | 'es') => `/${locale}/lessons/measuring-crm/`

/** Four who have done the same, on a border of three groups of two or so. */
const OWN = [
  'Customer\tDays since\tPurchases\tMoney',
  'Ada <b>\t3\t9\t90',
  'Bea\t4\t1\t10',
  'Ciro\t5\t1\t20',
  'Dora\t6\t1\t30',
  'Eva\t7\t1\t40',
  'Fay\t8\tmany\t50',
  'Gil\t9\t7\t60'
].join('\n')

test('shuffling, another rule, own customers', () =>
  visit(path('en'), async page => {
    await wake(page, LAB)
    const root = widget(page, LAB)
    expect(await metric(page, LAB, 'tie-now')).toBeGreaterThan(0)

    await root.getByRole('button', { name: 'The table’s order' }).click()
    await expect.poll(() => metric(page, LAB, 'tie-now')).toBe(0)
    await root.getByRole('button', { name: 'Shuffle the rows' }).click()
    await expect.poll(() => metric(page, LAB, 'tie-now')).toBeGreaterThan(0)

    await root.getByRole('radio', { name: 'share the lowest score' }).click()
    await expect.poll(() => metric(page, LAB, 'tie-mean')).toBe(0)
    await expect
      .poll(() => root.locator('[data-chart=tie-moves] figcaption').textContent())
      .toContain('nobody changes score')
    // NTILE still gives others: as the table stands, and whatever is chosen.
    expect(await metric(page, LAB, 'tie-ntile')).toBeGreaterThan(0)

    await root.getByRole('button', { name: 'Reset' }).click()
    await root.locator('.listed-table > summary').click()
    await field(page, LAB, `${LAB}-rows`).fill(OWN)
    await field(page, LAB, `${LAB}.groups`).fill('3')
    await expect.poll(() => root.locator('.tie-table tbody tr').count()).toBe(6)
    await expect.poll(() => root.locator('.row-errors').textContent()).toContain('many')
    expect(await root.locator('.tie-table tbody th').first().textContent()).toBe('Ada <b>')
    // NTILE of four ones and two more: 1, 1, 2, 2 and 3, 3. Shared, all four ones are at the bottom.
    const scores = await root.locator('.tie-table tbody tr td:nth-child(3)').allTextContents()
    expect(scores.map(text => text.split('-')[1])).toEqual(['3', '1', '1', '2', '2', '3'])
    const shared = await root.locator('.tie-table tbody tr td:nth-child(5)').allTextContents()
    expect(shared.map(text => text.split('-')[1])).toEqual(['3', '1', '1', '1', '1', '3'])
  }))

test('in Spanish, without customers it says so', () =>
  visit(path('es'), async page => {
    await wake(page, LAB)
    const root = widget(page, LAB)
    await root.locator('.listed-table > summary').click()
    await field(page, LAB, `${LAB}-rows`).fill('Cliente;Días desde;Compras;Dinero\n')
    await expect
      .poll(() => root.locator('[role=status]').allTextContents())
      .toContainEqual(expect.stringContaining('No hay clientes'))
  }))
