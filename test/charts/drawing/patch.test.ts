import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { draw } from '../../../src/charts/drawing/draw.ts'
import { layoutOf, WIDTHS } from '../../../src/charts/drawing/layout.ts'
import { patch } from '../../../src/charts/drawing/patch.ts'
import * as plot from '../../../src/charts/drawing/plot.ts'
import type { ChartSpec, Mark } from '../../../src/charts/spec.ts'
import { LOCALES } from '../../../src/i18n/locale.ts'
import { CHARTS, chartArb, lookOf, PRACTICE, readerArb } from '../examples.ts'
import { formPair } from './forms.ts'

const { document } = parseHTML('<!doctype html><body></body>')
const fresh = (spec: ChartSpec, width: number, locale: 'en' | 'es' = 'en') =>
  draw(plot, spec, { width, locale, document })

/** An element as plain data: every attribute, the text of leaves, the children in order. */
function plain(element: Element): unknown {
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value])
  )
  const children = [...element.children].map(plain)
  return [element.tagName, attributes, children.length > 0 ? children : element.textContent]
}

const coordinate = fc.oneof(
  fc.double({ min: -50, max: 150, noNaN: true }),
  fc.constantFrom(0, 100, 50)
)
const hole = fc.option(coordinate, { nil: null })
const series = fc.constantFrom(0, 1, 2, 3, 4, 5, 6)
const points = fc.array(fc.tuple(coordinate, hole), { maxLength: 12 })
const shape = fc.record({
  kind: fc.constantFrom('line', 'area', 'dot', 'ruleX', 'ruleY', 'label'),
  series,
  strong: fc.boolean(),
  side: fc.constantFrom('above', 'below', 'left', 'right', 'end')
})
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never

/** Marks of the same style twice, with other numbers. */
const twoOf = ({ kind, series, strong, side }: Shape, i: number): fc.Arbitrary<[Mark, Mark]> => {
  const base = { key: `m${i}`, series } as { key: string; series: 1 }
  const pair = <T>(arb: fc.Arbitrary<T>, make: (value: T) => Mark) =>
    fc.tuple(arb, arb).map(([a, b]): [Mark, Mark] => [make(a), make(b)])
  switch (kind) {
    case 'line':
      return pair(points, some => ({ ...base, kind: 'line', points: some, thin: strong }))
    case 'area':
      return pair(
        fc.array(fc.tuple(coordinate, coordinate, coordinate), { maxLength: 8 }),
        some => ({
          ...base,
          kind: 'area',
          points: some
        })
      )
    case 'dot':
      return pair(points, some => ({ ...base, kind: 'dot', points: some, strong }))
    case 'ruleX':
      return pair(coordinate, x => ({ ...base, kind: 'rule', x }))
    case 'ruleY':
      return pair(coordinate, y => ({ ...base, kind: 'rule', y }))
    default:
      return pair(
        fc.tuple(coordinate, coordinate, fc.stringMatching(/^[a-z0-9 ,€]{1,6}$/)),
        ([x, y, text]) => ({
          ...{ ...base, kind: 'label', x, y, strong, side: side as 'end' },
          text: `x${text.trim()}`
        })
      )
  }
}

const specOf = (marks: readonly Mark[], text: string): ChartSpec => ({
  id: 'random',
  title: text,
  sentence: text,
  x: { type: 'linear', label: 'x', domain: [0, 100], format: { kind: 'number' } },
  y: { type: 'linear', label: 'y', domain: [-20, 120], format: { kind: 'number' } },
  marks,
  table: { caption: '', columns: [], rows: [] }
})

const barsArb = fc
  .array(fc.record({ from: coordinate, to: coordinate, from2: coordinate, to2: coordinate }), {
    minLength: 1,
    maxLength: 6
  })
  .map(rows => {
    const make = (pick: (row: (typeof rows)[number]) => [number, number]): ChartSpec => ({
      ...specOf(
        [
          {
            ...{ kind: 'bar', key: 'bars', series: 2 },
            bars: rows.map((row, i) => {
              const [from, to] = pick(row)
              return { at: `name ${i}`, from, to }
            })
          },
          {
            ...{ kind: 'label', key: 'label', series: 0, text: 'five', side: 'left' },
            ...{ x: pick(rows[0] ?? { from: 0, to: 0, from2: 0, to2: 0 })[1], y: 'name 0' }
          }
        ],
        'bars'
      ),
      y: { type: 'band', label: '', domain: rows.map((_, i) => `name ${i}`) }
    })
    return [make(row => [row.from, row.to]), make(row => [row.from2, row.to2])] as const
  })

const randomPair = fc
  .array(shape, { minLength: 1, maxLength: 6 })
  .chain(shapes => fc.tuple(...shapes.map(twoOf)))
  .map(
    pairs =>
      [
        specOf(
          pairs.map(([a]) => a),
          'before'
        ),
        specOf(
          pairs.map(([, b]) => b),
          'after'
        )
      ] as const
  )

/** Patches a drawing of one spec into the other: equal to a fresh one by Plot. */
function checkPair(before: ChartSpec, after: ChartSpec, width: number, locale: 'en' | 'es' = 'en') {
  const svg = fresh(before, width, locale)
  patch(svg, after, width, locale)
  expect(plain(svg)).toEqual(plain(fresh(after, width, locale)))
  // There and back, when the page knows what the drawing shows.
  patch(svg, before, width, locale)
  expect(plain(svg)).toEqual(plain(fresh(before, width, locale)))
}

const widths = fc.constantFrom(...Object.values(WIDTHS))

describe('patch', () => {
  test('equals a fresh drawing by Plot in every attribute', () => {
    fc.assert(
      fc.property(fc.oneof(randomPair, barsArb), widths, ([before, after], width) =>
        checkPair(before, after, width)
      ),
      { numRuns: 400 }
    )
  }, 30_000)

  test('heat maps, columns, intervals and flows, too', () => {
    fc.assert(
      fc.property(formPair, widths, ([before, after], width) => checkPair(before, after, width)),
      { numRuns: 400 }
    )
  }, 60_000)

  test('from any chart to any other: other axes, other marks', () => {
    fc.assert(
      fc.property(
        fc.oneof(randomPair, barsArb, formPair),
        fc.oneof(randomPair, barsArb, formPair),
        widths,
        ([before], [, after], width) => checkPair(before, after, width)
      ),
      { numRuns: 200 }
    )
  }, 30_000)

  test('the charts of the lesson, from any entries to any others', () => {
    fc.assert(
      fc.property(
        fc.tuple(readerArb, readerArb),
        fc.tuple(chartArb, chartArb),
        fc.constantFrom(...LOCALES),
        widths,
        ([one, other], [first, second], locale, width) => {
          const before = CHARTS[first](one, lookOf(locale))
          checkPair(before, CHARTS[first](other, lookOf(locale, before)), width, locale)
          checkPair(before, CHARTS[second](other, lookOf(locale)), width, locale)
        }
      ),
      { numRuns: 150 }
    )
  }, 60_000)

  test.each(Object.entries(CHARTS))('%s: changes only what differs', (_, chart) => {
    const spec = chart(PRACTICE, lookOf('en'))
    const svg = fresh(spec, 680)
    const elements = [...svg.querySelectorAll('*')]
    const nudged = {
      ...PRACTICE,
      givens: { ...PRACTICE.givens, revenue: 82_000, lost: 13.2, cost: 30_300 },
      flows: PRACTICE.flows.map(flow => ({ ...flow, churn: flow.churn * 1.02 })),
      months: PRACTICE.months.map(({ month, value }) => ({ month, value: value && value + 1 }))
    }
    patch(svg, chart(nudged, lookOf('en', spec)), 680, 'en')
    // The same elements, moved.
    expect([...svg.querySelectorAll('*')].every((one, i) => one === elements[i])).toBe(true)
  })
})

describe('the scales of patch', () => {
  test('are Plot’s, to the last bit', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        fc.pre(Math.abs(a - b) > 1e-3)
        const domain = [Math.min(a, b), Math.max(a, b)] as const
        const spec = { ...specOf([{ kind: 'rule', key: 'r', series: 1, y: 0 }], '') }
        const axis = { ...spec.x, domain } as ChartSpec['x']
        const moved = { ...spec, x: axis, y: axis }
        const layout = layoutOf(moved, 680, 'en')
        const svg = fresh(moved, 680) as SVGSVGElement & {
          scale: (name: string) => { apply: (value: number) => number }
        }
        const value = domain[0] + t * (domain[1] - domain[0])
        expect(layout.x(value)).toBe(svg.scale('x').apply(value))
        expect(layout.y(value)).toBe(svg.scale('y').apply(value))
      }),
      { numRuns: 60 }
    )
  })
})
