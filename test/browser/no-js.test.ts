import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { customerFlow } from '../../src/analysis/customer-flow.ts'
import { flowFrom } from '../../src/analysis/customer-flow-fields.ts'
import { analyseMonthly, MONTHLY_METRICS } from '../../src/analysis/monthly.ts'
import { practiceGiven, practiceSheet, practiceValue } from '../../src/components/practice-sheet.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { AMOUNTS } from '../../src/ingest/monthly/amounts.ts'
import { readMonthlyTable } from '../../src/ingest/monthly/read.ts'
import { CATALOGUE, isMetricId } from '../../src/metrics/catalogue.ts'
import { DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, type GivenId } from '../../src/metrics/givens.ts'
import { showOf } from '../../src/metrics/names.ts'
import { solve } from '../../src/metrics/solve.ts'
import { proseValues } from './lesson-text.ts'
import { lesson, open, widget } from './reader.ts'
import { measuring } from './shop.ts'

const root = join(import.meta.dirname, '..', '..')
const solution = solve(DEFAULT_GIVENS, DEFAULT_CONVENTIONS)

function engine(id: string): number {
  const outcome = isMetricId(id) ? solution.get(id) : undefined
  if (!outcome) return DEFAULT_GIVENS[id as GivenId]
  if (!outcome.ok) throw new Error(`no value at the practice numbers: ${id}`)
  return outcome.value
}

/** The attribute of all that match, in the order of the page. */
const attributes = (page: Page, selector: string, name: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((found, key) => found.map(one => one.getAttribute(key) ?? ''), name)

describe.each(LOCALES)('the lesson without JavaScript, %s', locale => {
  let visit: Awaited<ReturnType<typeof open>>
  let page: Page
  beforeAll(async () => {
    visit = await open(lesson(locale), { javaScriptEnabled: false })
    page = visit.page
  })
  afterAll(() => visit.close())

  test('every metric of the sheet is what the engine computes', async () => {
    const shown = await widget(page, 'unit-economics')
      .locator('[data-metric]')
      .evaluateAll(found =>
        found.map(
          one => [one.dataset['metric'], one.dataset['value'], one.textContent ?? ''] as const
        )
      )
    expect(shown.map(([id]) => id).sort()).toEqual(CATALOGUE.map(({ id }) => id).sort())
    for (const [id = '', value, text] of shown) {
      expect(value, id).toBe(String(engine(id)))
      expect(text, id).toContain(formatNumber(engine(id), locale, { kind: showOf(id) }))
    }
  })

  test('formulas are MathML with the engine’s numbers in their slots', async () => {
    const slots = await page
      .locator('[data-widget=unit-economics] math [data-slot]')
      .evaluateAll(found =>
        found.map(slot => [slot.getAttribute('data-slot') ?? '', slot.textContent ?? ''] as const)
      )
    expect(slots.length).toBeGreaterThan(40)
    for (const [id, text] of slots) {
      const kind = showOf(id)
      const written = formatNumber(engine(id), locale, {
        kind: kind === 'money' ? 'number' : kind
      })
      // Conventions that are not in force stand in the page too, hidden; they use the same names.
      expect(text, id).toBe(written)
    }
    const formulas = await page
      .locator('[data-widget=unit-economics] .sheet-formula')
      .evaluateAll(cells =>
        cells.map(
          cell => [...cell.querySelectorAll('math')].filter(one => one.checkVisibility()).length
        )
      )
    expect(formulas).toEqual(CATALOGUE.map(() => 2))
  })

  test('every number in the text is what the engine computes', async () => {
    const wanted = proseValues(locale).map(({ component, id, digits, conventions }) => {
      const value =
        component === 'Given' ? practiceGiven(id) : practiceValue(id, practiceSheet(conventions))
      const style = { kind: showOf(id), ...(digits === undefined ? {} : { digits }) }
      return [String(value), formatNumber(value, locale, style)]
    })
    expect(wanted.length).toBeGreaterThan(25)
    const shown = await page
      .locator('article data.value')
      .evaluateAll(found => found.map(one => [one.getAttribute('value'), one.textContent]))
    expect(shown).toEqual(wanted)
  })

  test('the customer flow is what the engine computes', async () => {
    const baseline = flowFrom({
      start: 980,
      newCustomers: 30,
      churn: 13 / 980,
      value: 80_000 / 980,
      cac: 1000
    })
    const futures = {
      baseline,
      keep: { ...baseline, churn: baseline.churn * 0.75 },
      win: { ...baseline, prospects: baseline.prospects * 1.25 }
    }
    for (const [id, input] of Object.entries(futures)) {
      const flow = customerFlow(input)
      const level = flow.longRun.kind === 'level' ? flow.longRun.active : Number.NaN
      const expected = {
        active: flow.active.at(-1),
        ceiling: level,
        cumulative: flow.cumulative.at(-1)
      }
      for (const [name, value] of Object.entries(expected)) {
        const shown = widget(page, 'customer-flow').locator(`[data-metric="${id}-${name}"]`)
        expect(await shown.getAttribute('data-value'), `${id} ${name}`).toBe(String(value))
      }
    }
  })

  test('the table of months is what the engine computes', async () => {
    const text = readFileSync(join(root, 'data', 'monthly.csv'), 'utf8')
    const { rows } = analyseMonthly(
      readMonthlyTable(text, { locale }),
      DEFAULT_CONVENTIONS,
      DEFAULT_GIVENS
    )
    expect(rows).toHaveLength(24)
    const values = await attributes(page, '[data-widget=monthly-table] .months data', 'value')
    expect(values).toEqual(
      rows.flatMap(({ metrics }) => MONTHLY_METRICS.map(id => String(metrics[id] ?? '')))
    )
    const cells = await page
      .locator('[data-widget=monthly-table] .months tbody tr')
      .evaluateAll(
        (lines, count) =>
          lines.map(line =>
            [...line.querySelectorAll('td.months-given')]
              .slice(0, count)
              .map(cell => cell.textContent)
          ),
        AMOUNTS.length
      )
    expect(cells).toEqual(
      rows.map(row =>
        AMOUNTS.map(id => formatNumber(row[id] ?? Number.NaN, locale, { kind: showOf(id) }))
      )
    )
  })

  test('the break-even chart’s table counts what the closed form says', async () => {
    // Expected revenue of the survivors until month n, paid at each month's start, less CAC.
    const arpu = 80_000 / 980
    const stays = 1 - 13 / 980
    const rows = await page
      .locator('[data-chart="break-even"] tbody tr')
      .evaluateAll(found =>
        found.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent ?? ''))
      )
    const month = (text: string) => Number(text.replace(/[.,\s]/g, ''))
    const shown = rows.find(([first]) => month(first ?? '') === 12)
    const total = (arpu * (1 - stays ** 12)) / (1 - stays)
    const forms = [total, total - 1000, arpu * 12, arpu * 12 - 1000].flatMap(value =>
      [undefined, 0, 1, 2].map(digits =>
        formatNumber(value, locale, {
          kind: 'money',
          ...(digits === undefined ? {} : { digits })
        })
      )
    )
    expect(
      forms.some(form => shown?.includes(form)),
      String(shown)
    ).toBe(true)
  })
})

const LESSONS = LOCALES.flatMap(locale => [
  { path: lesson(locale), charts: 3 + 3 + 2 + MONTHLY_METRICS.length },
  { path: measuring(locale), charts: 15 + 4 + 1 + 5 }
])

describe.each(LESSONS)('$path without JavaScript', ({ path, charts }) => {
  let visit: Awaited<ReturnType<typeof open>>
  let page: Page
  beforeAll(async () => {
    visit = await open(path, { javaScriptEnabled: false })
    page = visit.page
  })
  afterAll(() => visit.close())

  test('every chart is drawn in both widths, and one of them is on the screen', async () => {
    const figures = await page.locator('[data-widget] figure').evaluateAll(found =>
      found.map(figure => ({
        wide: figure.querySelectorAll('.drawing-wide svg').length,
        narrow: figure.querySelectorAll('.drawing-narrow svg').length,
        visible: [...figure.querySelectorAll('svg')].filter(svg => svg.checkVisibility()).length,
        // Marks: a line is one, a rectangle alone may be a frame.
        drawn:
          figure.querySelectorAll('.drawing-wide svg :is(path, circle)').length > 0 ||
          figure.querySelectorAll('.drawing-wide svg rect').length > 1,
        rows: figure.querySelectorAll('tbody tr').length > 0
      }))
    )
    const whole = { wide: 1, narrow: 1, visible: 1, drawn: true, rows: true }
    expect(figures).toEqual(Array.from({ length: charts }, () => whole))
  })

  test('no control is shown that would do nothing', async () => {
    const dead = page
      .locator('button, input[type=range], input[type=file]')
      .filter({ visible: true })
    expect(await dead.allTextContents()).toEqual([])
    expect(await page.locator('.toolbar').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('footer noscript p').isVisible()).toBe(true)
  })

  test('answers to the questions open all the same', async () => {
    const question = page.locator('details.check').first()
    await question.locator('summary').click()
    expect(await question.locator('p').first().isVisible()).toBe(true)
  })
})
