import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { lesson, open, widget } from './reader.ts'
import { ANALYSES, measuring, TRANSACTIONS } from './shop.ts'

// What other people's tests, links and exercises may rely on in the page.

/** The practice numbers: cost, revenue, customers at the previous close, joined, left. */
const [COST, REVENUE, START, JOINED, LEFT] = [30_000, 80_000, 980, 30, 13]

const EXPECTED: Readonly<Record<string, number>> = {
  cac: COST / JOINED,
  arpu: REVENUE / START,
  churn: LEFT / START,
  lifetime: START / LEFT,
  ltv: REVENUE / LEFT,
  'ltv-net': REVENUE / LEFT - COST / JOINED,
  payback: COST / JOINED / (REVENUE / START)
}

interface Lesson {
  readonly address: (locale: Locale) => string
  readonly widgets: readonly string[]
  readonly charts: number
}

const LESSONS: readonly Lesson[] = [
  {
    address: lesson,
    widgets: ['unit-economics', 'customer-flow', 'monthly-table', 'practice'],
    charts: 3 + 2 + 7
  },
  {
    address: measuring,
    widgets: [TRANSACTIONS, ...ANALYSES, 'exercise-rfm-movement', 'exercise-incremental-revenue'],
    charts: 2 + 3 + 2 + 2 + 3 + 1 + 2
  }
]

const PAGES = LESSONS.flatMap(({ address, ...rest }) =>
  LOCALES.map(locale => ({ path: address(locale), ...rest }))
)

describe.each(PAGES)('the DOM contract, $path', ({ path, widgets, charts: least }) => {
  let visit: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    visit = await open(path)
  })
  afterAll(() => visit.close())

  test.each(widgets)('%s stands in the page once, with a name for every input', async id => {
    const root = widget(visit.page, id)
    expect(await root.count()).toBe(1)
    const inputs = await root.locator('input, select, textarea').evaluateAll(elements =>
      elements.map(element => ({
        name: element.getAttribute('name') ?? '',
        radio: element.getAttribute('type') === 'radio'
      }))
    )
    expect(inputs.length).toBeGreaterThan(0)
    expect(inputs.filter(({ name }) => name === '')).toEqual([])
    const names = inputs.filter(({ radio }) => !radio).map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  test('radio groups are not shared between widgets', async () => {
    const owners = await visit.page
      .locator('[data-widget] input[type=radio]')
      .evaluateAll(radios => {
        const found: Record<string, string[]> = {}
        for (const radio of radios as HTMLInputElement[]) {
          const owner = radio.closest<HTMLElement>('[data-widget]')?.dataset['widget'] ?? ''
          found[radio.name] = [...new Set([...(found[radio.name] ?? []), owner])]
        }
        return found
      })
    for (const widgets of Object.values(owners)) expect(widgets).toHaveLength(1)
  })

  test('every chart is a figure with its finding, a sentence and its data', async () => {
    const charts = await visit.page.locator('[data-widget] figure').evaluateAll(figures =>
      figures.map(figure => ({
        finding: figure.querySelector('figcaption')?.textContent?.trim() ?? '',
        named: figure.getAttribute('aria-labelledby') === figure.querySelector('figcaption')?.id,
        sentence: figure.querySelector('.chart-sentence')?.textContent?.trim() ?? '',
        images: [...figure.querySelectorAll('svg')].map(svg => [
          svg.getAttribute('role'),
          (svg.getAttribute('aria-label') ?? '').length > 20 || svg.hasAttribute('aria-labelledby')
        ]),
        headings: figure.querySelectorAll('table thead th').length,
        rows: figure.querySelectorAll('table tbody tr').length
      }))
    )
    expect(charts.length).toBe(least)
    for (const { finding, named, sentence, images, headings, rows } of charts) {
      expect(finding).toMatch(/\p{L}{3}/u)
      expect(named).toBe(true)
      expect(sentence).toMatch(/[.!?]$/)
      expect(images).toEqual([
        ['img', true],
        ['img', true]
      ])
      expect(headings).toBeGreaterThanOrEqual(2)
      expect(rows).toBeGreaterThan(0)
    }
  })

  test('ids are unique', async () => {
    const ids = await visit.page
      .locator('[id]')
      .evaluateAll(elements => elements.map(element => element.id))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe.each(LOCALES)('the sheet in the DOM contract, %s', locale => {
  let visit: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    visit = await open(lesson(locale))
  })
  afterAll(() => visit.close())

  test.each(Object.entries(EXPECTED))('%s once in the sheet, unrounded', async (id, value) => {
    const shown = widget(visit.page, 'unit-economics').locator(`[data-metric="${id}"]`)
    expect(await shown.count()).toBe(1)
    const text = (await shown.getAttribute('data-value')) ?? ''
    expect(Math.abs(Number(text) / value - 1)).toBeLessThan(1e-14)
    expect(((await shown.textContent()) ?? '').trim()).not.toBe('')
  })

  test('the sheet opens on the practice numbers', async () => {
    const root = widget(visit.page, 'unit-economics')
    const typed = async (name: string) =>
      Number((await root.locator(`[name="${name}"]`).inputValue()).replace(/[.,]/g, ''))
    expect(await typed('cost')).toBe(COST)
    expect(await typed('revenue')).toBe(REVENUE)
    expect(await typed('start')).toBe(START)
    expect(await typed('new')).toBe(JOINED)
    expect(await typed('lost')).toBe(LEFT)
    expect(await root.locator('[name="base"]:checked').getAttribute('value')).toBe('opening')
  })
})
