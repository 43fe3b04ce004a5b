import fc from 'fast-check'
import type { BandAxis, ChartSpec, Level, LinearAxis, Mark } from '../../../src/charts/spec.ts'

/*
 * Random charts of the forms that have a band axis or none: heat maps, columns, intervals, flows. Each
 * arbitrary gives two of the same axes with other numbers.
 */

type Pair = readonly [ChartSpec, ChartSpec]

const coordinate = fc.oneof(
  fc.double({ min: -50, max: 150, noNaN: true }),
  fc.constantFrom(0, 100, 50)
)

const linear = (label: string, hidden = false): LinearAxis => ({
  type: 'linear',
  label,
  domain: [-20, 120],
  format: { kind: 'number' },
  ...(hidden ? { hidden: true } : {})
})

const band = (label: string, names: readonly string[]): BandAxis => ({
  type: 'band',
  label,
  domain: names
})

const specOf = (x: ChartSpec['x'], y: ChartSpec['y'], marks: readonly Mark[]): ChartSpec => ({
  id: 'random-form',
  title: 'random',
  sentence: `random ${marks.length}`,
  x,
  y,
  marks,
  table: { caption: '', columns: [], rows: [] }
})

const names = (most: number, letter: string) =>
  fc
    .integer({ min: 1, max: most })
    .map(count => Array.from({ length: count }, (_, i) => `${letter}${i}`.repeat(1 + (i % 3))))

const word = fc.constantFrom('', '7', '12 %', '1,234 €', 'a long text on it')
const series = fc.constantFrom(...([0, 1, 2, 3, 4, 5, 6] as const))

const heat: fc.Arbitrary<Pair> = fc
  .tuple(names(40, 'x'), names(40, 'y'), fc.boolean())
  .chain(([xs, ys, labelled]) => {
    const cell = fc.record({
      x: fc.constantFrom(...xs),
      y: fc.constantFrom(...ys),
      text: word,
      short: fc.constantFrom('1', '')
    })
    const one = fc.tuple(
      ...([0, 1, 2, 3, 4, 5] as const).map((level: Level) =>
        fc
          .array(cell, { maxLength: 6 })
          .map((cells): Mark => ({ kind: 'cell', key: `h${level}`, series: 0, level, cells }))
      )
    )
    const make = (marks: readonly Mark[]) =>
      specOf(band(labelled ? 'x' : '', xs), band(labelled ? 'y' : '', ys), marks)
    return fc.tuple(one, one).map(([a, b]): Pair => [make(a), make(b)])
  })

const columns: fc.Arbitrary<Pair> = fc
  .tuple(names(14, 'column '), series, series, fc.boolean())
  .chain(([xs, first, second, beside]) => {
    const column = fc.record({
      at: fc.constantFrom(...xs),
      from: coordinate,
      to: fc.oneof(coordinate, fc.constant(Number.NaN)),
      text: word
    })
    const one = fc
      .tuple(fc.array(column, { maxLength: 8 }), fc.array(column, { maxLength: 8 }), coordinate)
      .map(([a, b, level]): Mark[] => [
        {
          ...{ kind: 'column', key: 'a', series: first, columns: a },
          ...(beside ? { slot: [0, 2] } : {})
        },
        {
          ...{ kind: 'column', key: 'b', series: second, columns: b },
          ...(beside ? { slot: [1, 2] } : {})
        },
        { kind: 'rule', key: 'rule', series: 0, y: level },
        {
          ...{ kind: 'label', key: 'label', series: 1, text: 'five', side: 'above' },
          ...{ x: xs[0] ?? '', y: level }
        }
      ])
    const make = (marks: readonly Mark[]) => specOf(band('x', xs), linear('y'), marks)
    return fc.tuple(one, one).map(([a, b]): Pair => [make(a), make(b)])
  })

const intervals: fc.Arbitrary<Pair> = fc.tuple(names(5, 'row '), series).chain(([ys, ink]) => {
  const interval = fc.record({
    at: fc.constantFrom(...ys),
    value: fc.option(coordinate, { nil: null }),
    range: fc.option(
      fc.tuple(coordinate, coordinate).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      { nil: null }
    )
  })
  const one = fc.array(interval, { maxLength: 5 }).map((some): Mark[] => [
    { kind: 'rule', key: 'nought', series: 0, x: 0 },
    { kind: 'interval', key: 'i', series: ink, intervals: some },
    {
      ...{ kind: 'label', key: 'label', series: 1, text: 'five', side: 'right' },
      ...{ x: 3, y: ys[0] ?? '' }
    }
  ])
  const make = (marks: readonly Mark[]) => specOf(linear('x'), band('', ys), marks)
  return fc.tuple(one, one).map(([a, b]): Pair => [make(a), make(b)])
})

const flow: fc.Arbitrary<Pair> = fc.tuple(series, fc.boolean()).chain(([ink, hidden]) => {
  const edge = fc.tuple(coordinate, coordinate, coordinate)
  const node = fc.record({
    x: fc.tuple(coordinate, coordinate),
    low: coordinate,
    high: coordinate,
    text: fc.constantFrom('A 12', 'B'),
    short: fc.constant('C')
  })
  const one = fc
    .tuple(
      fc.array(fc.record({ from: edge, to: edge }), { maxLength: 5 }),
      fc.array(node, { maxLength: 4 })
    )
    .map(([ribbons, nodes]): Mark[] => [
      { kind: 'ribbon', key: 'up', series: ink, ribbons },
      { kind: 'node', key: 'before', series: 0, side: 'left', nodes },
      { kind: 'node', key: 'after', series: 0, side: 'right', nodes: nodes.slice(1) }
    ])
  const axis = linear(hidden ? '' : 'axis', hidden)
  const make = (marks: readonly Mark[]) => specOf(axis, axis, marks)
  return fc.tuple(one, one).map(([a, b]): Pair => [make(a), make(b)])
})

/** Two charts of one of these forms. */
export const formPair: fc.Arbitrary<Pair> = fc.oneof(heat, columns, intervals, flow)
