import { expect, test } from 'vitest'
import { compoundGrowth } from '../../src/analysis/growth/compound-growth.ts'
import { field, metric, note, visit, wake, widget } from './reader.ts'

const ID = 'crm-market'

test('the deck’s forecast as a yearly rate, from the size that the reader gives', () =>
  visit('/es/lessons/one-to-one/', async page => {
    const shown = async (base: number, increase: number, years: number) => {
      const { rate, doubling, path } = compoundGrowth(base, base + increase, years)
      await expect.poll(() => metric(page, ID, 'market-rate')).toBeCloseTo(rate, 10)
      expect(await metric(page, ID, 'market-doubling')).toBeCloseTo(doubling ?? 0, 10)
      expect(await metric(page, ID, 'market-end')).toBeCloseTo(path.at(-1) ?? 0, 8)
    }
    // 20 to 56.5 in three years: (56.5 / 20)^(1/3) is 1.4136.
    expect(await metric(page, ID, 'market-rate')).toBeCloseTo(0.4136, 4)
    await wake(page, ID)
    await field(page, ID, 'crm-market.base').fill('26,3')
    await shown(26.3, 36.5, 3)
    await field(page, ID, 'crm-market.years').fill('5')
    await shown(26.3, 36.5, 5)
    // What cannot be used says so, and the number before it stays in use.
    await field(page, ID, 'crm-market.base').fill('0')
    await expect.poll(() => note(page, ID, 'crm-market.base').textContent()).not.toBe('')
    await shown(26.3, 36.5, 5)
    await widget(page, ID).getByRole('button', { name: 'Restablecer' }).click()
    await shown(20, 36.5, 3)
    expect(await widget(page, ID).textContent()).toContain('La unidad es dudosa')
  }))
