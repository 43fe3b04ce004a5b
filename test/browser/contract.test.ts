import { beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '../../src/i18n/locale.ts'
import { lesson, visit } from './reader.ts'
import { ANALYSES, measuring, TRANSACTIONS } from './shop.ts'
import { pages } from './site.ts'

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

/** Every lesson that is built, in either language. */
const LESSONS = pages().filter(path => /^\/(en|es)\/lessons\/[^/]+\/$/.test(path))

/** Names that links, files and tests of others already say. */
const KNOWN: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  LOCALES.flatMap(locale => [
    [lesson(locale), ['unit-economics', 'customer-flow', 'monthly-table', 'practice']],
    [
      measuring(locale),
      [TRANSACTIONS, ...ANALYSES, 'exercise-rfm-movement', 'exercise-incremental-revenue']
    ]
  ])
)

/** How many charts come with a page: none gets lost unnoticed. */
const CHARTS: Readonly<Record<string, number>> = Object.fromEntries(
  LOCALES.flatMap(locale => [
    [lesson(locale), 3 + 3 + 2 + 7],
    [measuring(locale), 2 + 3 + 2 + 2 + 3 + 1 + 2]
  ])
)

interface Input {
  readonly name: string
  readonly radio: boolean
}

interface Chart {
  readonly finding: string
  readonly named: boolean
  readonly sentence: string
  readonly images: readonly (readonly [role: string | null, named: boolean])[]
  readonly headings: number
  readonly rows: number
}

/** What a page as sent holds of the contract. */
interface Held {
  readonly islands: readonly (readonly string[])[]
  readonly widgets: readonly {
    readonly id: string
    /** Widgets of which this one is made. */
    readonly parts: readonly string[]
    readonly inputs: readonly Input[]
  }[]
  readonly radios: readonly (readonly [name: string, owner: string])[]
  readonly charts: readonly Chart[]
  readonly ids: readonly string[]
}

const held = (): Held => {
  const all = <E extends Element>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<E>(selector)
  ]
  const text = (within: Element, selector: string) =>
    within.querySelector(selector)?.textContent?.trim() ?? ''
  const named = (within?: ParentNode) =>
    all<HTMLElement>('[data-widget]', within).map(one => one.dataset['widget'] ?? '')
  const rows = (within: Element | null) => ({
    headings: within ? all('table thead th', within).length : 0,
    rows: within ? all('table tbody tr', within).length : 0
  })
  return {
    islands: all('astro-island').map(named),
    widgets: all<HTMLElement>('[data-widget]').map(root => ({
      id: root.dataset['widget'] ?? '',
      parts: named(root),
      inputs: all('input, select, textarea', root).map(one => ({
        name: one.getAttribute('name') ?? '',
        radio: one.getAttribute('type') === 'radio'
      }))
    })),
    radios: all<HTMLInputElement>('[data-widget] input[type=radio]').map(radio => [
      radio.name,
      radio.closest<HTMLElement>('[data-widget]')?.dataset['widget'] ?? ''
    ]),
    charts: all('[data-widget] figure').map(figure => ({
      // A drawing with several tables has them below, in its widget.
      ...rows(figure.querySelector('table') ? figure : figure.closest('[data-widget]')),
      finding: text(figure, 'figcaption'),
      named: figure.getAttribute('aria-labelledby') === figure.querySelector('figcaption')?.id,
      sentence: text(figure, '.chart-sentence'),
      images: all('svg', figure).map(svg => [
        svg.getAttribute('role'),
        (svg.getAttribute('aria-label') ?? '').length > 20 || svg.hasAttribute('aria-labelledby')
      ])
    })),
    ids: all('[id]').map(one => one.id)
  }
}

/** Looked at once; what several tests ask is answered from it. */
async function lookAt(path: string): Promise<Held> {
  let found: Held | undefined
  await visit(path, async page => {
    found = await page.evaluate(held)
  })
  if (!found) throw new Error(path)
  return found
}

test('there are lessons, the same in both languages', () => {
  const of = (locale: string) =>
    LESSONS.filter(path => path.startsWith(`/${locale}/`)).map(path => path.slice(4))
  expect(of('en').length).toBeGreaterThanOrEqual(7)
  expect(of('es')).toEqual(of('en'))
})

describe.each(LESSONS)('the DOM contract, %s', path => {
  let page: Held
  beforeAll(async () => {
    page = await lookAt(path)
  })

  test('every widget stands in the page once, with a name for every input', () => {
    const ids = page.widgets.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(2)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toEqual(expect.arrayContaining([...(KNOWN[path] ?? [])]))
    // What comes alive is one widget; what does not is made of such.
    expect(page.islands.map(inside => inside.length)).toEqual(page.islands.map(() => 1))
    const whole = page.widgets.filter(({ parts }) => parts.length === 0).map(({ id }) => id)
    expect(page.islands.flat()).toEqual(whole)
    for (const { id, inputs } of page.widgets) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(inputs.length, id).toBeGreaterThan(0)
      expect(
        inputs.filter(({ name }) => name === ''),
        id
      ).toEqual([])
      const names = inputs.filter(({ radio }) => !radio).map(({ name }) => name)
      expect(names, id).toEqual([...new Set(names)])
    }
  })

  test('radio groups are not shared between widgets', () => {
    const owners = Map.groupBy(page.radios, ([name]) => name)
    for (const [name, radios] of owners)
      expect([...new Set(radios.map(([, owner]) => owner))], name).toHaveLength(1)
  })

  test('every chart is a figure with its finding, a sentence and its data', () => {
    expect(page.charts.length).toBeGreaterThan(0)
    const counted = CHARTS[path]
    if (counted !== undefined) expect(page.charts.length).toBe(counted)
    for (const { finding, named, sentence, images, headings, rows } of page.charts) {
      expect(finding).toMatch(/\p{L}{3}/u)
      expect(named, finding).toBe(true)
      expect(sentence, finding).toMatch(/[.!?]$/)
      // One for wide windows and one for narrow ones, or one for both.
      expect([1, 2], finding).toContain(images.length)
      if (counted !== undefined) expect(images, finding).toHaveLength(2)
      expect(images, finding).toEqual(images.map(() => ['img', true]))
      expect(headings, finding).toBeGreaterThanOrEqual(2)
      expect(rows, finding).toBeGreaterThan(0)
    }
  })

  test('ids are unique', () => {
    expect(page.ids.filter((id, index) => page.ids.indexOf(id) !== index)).toEqual([])
  })
})

describe.each(LOCALES)('the sheet in the DOM contract, %s', locale => {
  interface Sheet {
    readonly metrics: readonly (readonly [id: string, value: string, text: string])[]
    readonly typed: Readonly<Record<string, number>>
    readonly base: string
  }
  let sheet: Sheet
  beforeAll(() =>
    visit(lesson(locale), async page => {
      sheet = await page.evaluate((): Sheet => {
        const root = document.querySelector<HTMLElement>('[data-widget="unit-economics"]')
        if (!root) throw new Error('no sheet')
        const all = <E extends Element>(selector: string) => [...root.querySelectorAll<E>(selector)]
        return {
          metrics: all<HTMLElement>('[data-metric]').map(one => [
            one.dataset['metric'] ?? '',
            one.dataset['value'] ?? '',
            one.textContent?.trim() ?? ''
          ]),
          typed: Object.fromEntries(
            all<HTMLInputElement>('input[name]').map(({ name, value }) => [
              name,
              Number(value.replace(/[.,]/g, ''))
            ])
          ),
          base: all<HTMLInputElement>('[name="base"]:checked')[0]?.value ?? ''
        }
      })
    })
  )

  test.each(Object.entries(EXPECTED))('%s once in the sheet, unrounded', (id, value) => {
    const shown = sheet.metrics.filter(([metric]) => metric === id)
    expect(shown).toHaveLength(1)
    const [, exact, text] = shown[0] ?? []
    expect(Math.abs(Number(exact) / value - 1)).toBeLessThan(1e-14)
    expect(text).not.toBe('')
  })

  test('the sheet opens on the practice numbers', () => {
    expect(sheet.typed).toMatchObject({
      cost: COST,
      revenue: REVENUE,
      start: START,
      new: JOINED,
      lost: LEFT
    })
    expect(sheet.base).toBe('opening')
  })
})
