import { expect, test } from 'vitest'
import { field, metric, visit, wake, widget } from './reader.ts'

// The lift of a segmented campaign by published examples, in the built page.

const LIFT = 'campaign-lift'
const path = (locale: 'en' | 'es') => `/${locale}/lessons/social-profiling/`

/** Newcombe 1998, table II: 56 of 70 less 48 of 80 is 0.2, from 0.0524 to 0.3339. */
const OWN = [
  'Our campaigns, spring',
  'Subject\tSends\tOpens\tClicks\tSales\tSegmented',
  'Cinema <b>night</b>\t70\t56\t9\t2\tyes',
  '',
  'Newsletter\t80\t48\t3\t0\tno',
  'Broken\t10\t20\t1\t0\tyes',
  'Odd\tmany\t1\t1\t0\tyes',
  'Total\t150\t104\t12\t2\t'
].join('\n')

test('own campaigns, typed numbers and what follows from them', () =>
  visit(path('en'), async page => {
    await wake(page, LIFT)
    const root = widget(page, LIFT)
    expect(await metric(page, LIFT, 'lift-opens-difference')).toBeCloseTo(
      100 * (2085 / 6350 - 17_770 / 82_000),
      9
    )
    expect(await root.locator('figure').count()).toBe(5)

    await root.locator('.listed-table > summary').click()
    await field(page, LIFT, `${LIFT}-rows`).fill(OWN)
    await expect.poll(() => metric(page, LIFT, 'lift-opens-difference')).toBeCloseTo(20, 9)
    expect(await metric(page, LIFT, 'lift-clicks-ratio')).toBeCloseTo(9 / 70 / (3 / 80), 9)
    await expect.poll(() => root.locator('.row-errors').textContent()).toContain('many')
    const notes = () => root.locator('.widget-note').allTextContents()
    await expect.poll(async () => (await notes()).join(' ')).toMatch(/Left out: 1 row .*½/s)

    // By keyboard: the numbers are typed, and the table no longer counts.
    await root.getByRole('radio', { name: 'those of the table' }).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => field(page, LIFT, `${LIFT}.segSends`).isVisible()).toBe(true)
    await field(page, LIFT, `${LIFT}.segSends`).fill('1000')
    await field(page, LIFT, `${LIFT}.segOpens`).fill('300')
    await field(page, LIFT, `${LIFT}.segClicks`).fill('40')
    await expect
      .poll(() => metric(page, LIFT, 'lift-clicks-ratio'))
      .toBeCloseTo(0.04 / (240 / 20_000), 9)
    await field(page, LIFT, `${LIFT}.segOpens`).fill('3000')
    await expect.poll(async () => (await notes()).join(' ')).toContain('A group needs sends')

    // The claims, the best of many and the looks answer their fields.
    await field(page, LIFT, `${LIFT}.baseOpen`).fill('50%')
    await field(page, LIFT, `${LIFT}.points`).fill('25%')
    await field(page, LIFT, `${LIFT}.power`).fill('90%')
    // R’s power.prop.test(p1 = .50, p2 = .75, power = .90): n = 76.7.
    await expect.poll(() => metric(page, LIFT, 'claim-points-detect')).toBe(77)
    await field(page, LIFT, `${LIFT}.looks`).fill('5')
    await expect.poll(() => metric(page, LIFT, 'peek-theory')).toBeCloseTo(0.142, 3)
    await field(page, LIFT, `${LIFT}.spread`).fill('0')
    await expect.poll(() => metric(page, LIFT, 'best-again')).toBeCloseTo(0.2, 9)
    await expect
      .poll(() => root.locator('[data-chart=lift-peeking] figcaption').textContent())
      .toContain('Looking 5 times')
    await root.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => metric(page, LIFT, 'claim-points-detect')).toBe(82)
  }))

test('in Spanish, with its notation, and nothing to compare', () =>
  visit(path('es'), async page => {
    await wake(page, LIFT)
    const root = widget(page, LIFT)
    await root.locator('.listed-table > summary').click()
    await field(page, LIFT, `${LIFT}-rows`).fill(
      'Campaña;Segmentada;Envíos;Aperturas;Clics;Ventas\nCine;sí;1.000;300;40;4\nBoletín;no;10.000;2.000;100;10'
    )
    await expect.poll(() => metric(page, LIFT, 'lift-opens-difference')).toBeCloseTo(10, 9)
    await expect
      .poll(() => root.locator('[data-metric=lift-opens-difference]').textContent())
      .toBe('10,0 (de 7,1 a 13,0)')
    await field(page, LIFT, `${LIFT}-rows`).fill('\n\n')
    await expect
      .poll(() => root.locator('[role=status]').allTextContents())
      .toContainEqual(expect.stringContaining('pega filas con envíos'))
  }))
