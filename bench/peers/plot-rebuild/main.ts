/**
 * The plain page that the live sheet is measured against: no framework, the same numbers and sentences
 * computed by the same functions, and the same five charts thrown away and built again with Plot.plot on
 * each keystroke, in the one width that shows. It draws as little as such a page can: Plot's own axes,
 * no placing of labels, no tables, no formulas, no stored state.
 */
import * as Plot from '@observablehq/plot'
import { sensitivity } from '../../../src/analysis/sensitivity.ts'
import { breakEven, ltvCurve } from '../../../src/analysis/unit-economics.ts'
import { breakEvenChart } from '../../../src/charts/break-even.ts'
import { flowActive } from '../../../src/charts/flow-active.ts'
import { flowValue } from '../../../src/charts/flow-value.ts'
import { ltvAgainstChurn } from '../../../src/charts/ltv-against-churn.ts'
import type { ChartSpec, Mark } from '../../../src/charts/spec.ts'
import { tornado } from '../../../src/charts/tornado.ts'
import { DEFAULT_CONVENTIONS } from '../../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, type Givens } from '../../../src/metrics/givens.ts'
import { showValue } from '../../../src/metrics/show.ts'
import { solve } from '../../../src/metrics/solve.ts'
import { futuresOf } from '../../../src/widgets/customer-flow/scenarios.ts'

const PAGE = { locale: 'en', currency: 'EUR' } as const
const FIELDS = ['cost', 'revenue', 'lost'] as const

function build(spec: ChartSpec): Element {
  const { x, y } = spec
  return Plot.plot({
    width: 680,
    height: 340,
    marginLeft: y.type === 'band' ? 180 : 60,
    x: { domain: [...x.domain], label: x.label, ticks: 6 },
    y: {
      domain: [...y.domain],
      label: y.label,
      grid: true,
      ...(y.type === 'band' ? {} : { ticks: 6 })
    },
    marks: spec.marks.map(markOf)
  })
}

const colour = (series: number) => `var(--series-${series})`

function markOf(mark: Mark): Plot.Markish {
  const stroke = colour(mark.series)
  switch (mark.kind) {
    case 'line':
      return Plot.line(mark.points as [number, number][], { stroke, clip: true })
    case 'area':
      return Plot.areaY([...mark.points], { x: '0', y1: '1', y2: '2', fill: stroke, clip: true })
    case 'dot':
      return Plot.dot(mark.points as [number, number][], { fill: stroke })
    case 'rule':
      return 'x' in mark ? Plot.ruleX([mark.x], { stroke }) : Plot.ruleY([mark.y], { stroke })
    case 'bar':
      return Plot.barX([...mark.bars], { x1: 'from', x2: 'to', y: 'at', fill: stroke })
    case 'label':
      return Plot.text([mark], { x: 'x', y: 'y', text: 'text', textAnchor: 'start', dx: 6 })
    default:
      // The other marks are those of lesson 4, which this peer does not draw.
      throw new Error(`The five charts have no ${mark.kind}`)
  }
}

function show(givens: Givens): void {
  const solution = solve(givens, DEFAULT_CONVENTIONS)
  const futures = futuresOf({ givens, conventions: DEFAULT_CONVENTIONS, solution }, {}, 'en')
  for (const [id, outcome] of solution) {
    const cell = document.querySelector(`[data-metric="${id}"]`)
    if (!cell) continue
    cell.setAttribute('data-value', outcome.ok ? String(outcome.value) : '')
    cell.textContent = outcome.ok ? showValue(id, outcome.value, PAGE) : '—'
  }
  const specs = [
    ltvAgainstChurn(ltvCurve(givens, DEFAULT_CONVENTIONS), PAGE),
    breakEvenChart(breakEven(givens, DEFAULT_CONVENTIONS), PAGE),
    tornado(sensitivity(givens, DEFAULT_CONVENTIONS, 'customer-value'), PAGE),
    flowActive(futures, PAGE),
    flowValue(futures, PAGE)
  ]
  for (const spec of specs) {
    const figure = document.querySelector(`[data-chart="${spec.id}"]`)
    if (!figure) continue
    const caption = document.createElement('figcaption')
    caption.textContent = `${spec.title}. ${spec.sentence}`
    figure.replaceChildren(build(spec), caption)
  }
}

const givens: Record<string, number> = { ...DEFAULT_GIVENS }
const numbers = [...solve(DEFAULT_GIVENS, DEFAULT_CONVENTIONS).keys()]
document.body.innerHTML =
  FIELDS.map(id => `<label>${id} <input name="${id}" value="${givens[id]}"></label>`).join('') +
  numbers.map(id => `<p>${id}: <data data-metric="${id}"></data></p>`).join('') +
  ['ltv-against-churn', 'break-even', 'tornado', 'flow-active', 'flow-value']
    .map(id => `<figure data-chart="${id}"></figure>`)
    .join('')

document.body.addEventListener('input', event => {
  const { name, value } = event.target as HTMLInputElement
  givens[name] = Number(value)
  show(givens as unknown as Givens)
})
show(DEFAULT_GIVENS)
