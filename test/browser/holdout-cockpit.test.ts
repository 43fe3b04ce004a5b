import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// The size of a control group, in the built page.

const COCKPIT = 'holdout-cockpit'
const path = (locale: 'en' | 'es') => `/${locale}/lessons/measuring-crm/`

/** The example of test/analysis/trials/cuped.test.ts, worked by hand there: 8, and 3.2 adjusted. */
const OWN = [
  'Group\tSpend before\tSpend',
  'treated\t4\t10',
  'treated\t8\t14',
  'Treated\t12\t24',
  'control\t2\t4',
  'control\t8\t12',
  'control\tunknown\t12'
].join('\n')

test('a plan, its draws, its stakes, looks and an own trial', () =>
  visit(path('en'), async page => {
    await wake(page, COCKPIT)
    const root = widget(page, COCKPIT)
    const value = (name: string) => metric(page, COCKPIT, name)
    const fill = (name: string, text: string) =>
      field(page, COCKPIT, `${COCKPIT}.${name}`).fill(text)
    expect(await root.locator('figure').count()).toBe(5)
    // 1 / (4 · 0.95 · 0.05).
    expect((await value('holdout-needed')) / (await value('holdout-needed-even'))).toBeCloseTo(
      5.26,
      1
    )

    // Other lots: other intervals, and the same plan.
    const estimates = () =>
      root.locator('[data-chart=trial-strip] svg [data-key=held] path').first().getAttribute('d')
    const before = await estimates()
    await root.getByRole('button', { name: 'Draw lots again' }).click()
    await expect.poll(estimates).not.toEqual(before)
    expect(await value('holdout-control')).toBe(1000)

    // Half the effect, four times the customers.
    const needed = await value('holdout-needed-even')
    await fill('effect', '1')
    await expect.poll(async () => (await value('holdout-needed-even')) / needed).toBeCloseTo(4, 2)
    await fill('held', '50%')
    await expect.poll(() => value('holdout-control')).toBe(10_000)
    await fill('correlation', '0.6')
    await expect
      .poll(async () => (await value('holdout-needed-even')) / needed)
      .toBeCloseTo(2.56, 2)

    await expect.poll(() => value('looks-alarms')).toBeCloseTo(0.142, 3)
    await root.getByRole('radio', { name: 'the same high bound each time (Pocock)' }).click()
    await expect.poll(() => value('looks-alarms')).toBeCloseTo(0.05, 6)
    expect(await value('looks-last-bound')).toBeCloseTo(2.413, 3)
    await root.getByRole('radio', { name: 'very high at first' }).click()
    await expect.poll(() => value('looks-last-bound')).toBeCloseTo(2.04, 3)

    await fill('again', '0')
    await expect.poll(() => value('holdout-best-control')).toBe(0)
    await expect
      .poll(() => root.locator('[data-chart=trial-profit] figcaption').textContent())
      .toContain('Leaving nobody alone brings the most')

    await root.locator('.listed-table > summary').click()
    await field(page, COCKPIT, `${COCKPIT}-rows`).fill(OWN)
    await expect.poll(() => value('cuped-plain')).toBeCloseTo(8, 9)
    expect(await value('cuped-adjusted')).toBeCloseTo(3.2, 9)
    await expect.poll(() => root.locator('.row-errors').textContent()).toContain('unknown')
    await field(page, COCKPIT, `${COCKPIT}-rows`).fill('Group\tSpend before\tSpend\na\t1\t2')
    await expect
      .poll(async () => (await root.locator('.widget-note').allTextContents()).join(' '))
      .toContain('Two groups are needed')
    // The plan does not depend on that table.
    expect(await value('holdout-control')).toBe(10_000)
  }))

test('in Spanish: the share who buy, by keyboard, and what is impossible', () =>
  visit(path('es'), async page => {
    await wake(page, COCKPIT)
    const root = widget(page, COCKPIT)
    await root.getByRole('radio', { name: 'el gasto por cliente' }).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => field(page, COCKPIT, `${COCKPIT}.base`).isVisible()).toBe(true)
    await expect
      .poll(() => root.locator('[data-metric=holdout-smallest]').textContent())
      .toMatch(/^\d,\d+ puntos$/)
    await field(page, COCKPIT, `${COCKPIT}.rise`).fill('-10')
    await expect
      .poll(() => root.locator('.widget-note').allTextContents())
      .toContainEqual(expect.stringContaining('Supón una menor'))
    await field(page, COCKPIT, `${COCKPIT}.rise`).fill('2,5')
    await expect.poll(() => metric(page, COCKPIT, 'holdout-power')).toBeGreaterThan(0.5)
  }))
