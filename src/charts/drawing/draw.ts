import type { Markish, PlotOptions, ScaleOptions } from '@observablehq/plot'
import type { Locale } from '../../i18n/locale.ts'
import type { Axis, ChartSpec } from '../spec.ts'
import { markOf } from './draw-mark.ts'
import { type Layout, layoutOf } from './layout.ts'
import { gridOf } from './picture.ts'
import { isEmpty, placeMarks } from './place.ts'
import type { Ticks } from './ticks.ts'

/** What `plot.ts` exports; passed in, so that nothing that imports this module brings Plot along. */
export type Plot = typeof import('./plot.ts')

/**
 * Draws a chart with Plot: the only place that calls `Plot.plot`. The result is one `<svg role="img">`
 * without style elements or attributes (the page's policy allows none; rules live in styles/charts.css),
 * every mark in a `<g data-key>`. `picture.ts` makes the same without Plot.
 *
 * @param options.width in CSS pixels, one of WIDTHS
 * @param options.document needed outside a browser (see server.ts)
 */
export function draw(
  plot: Plot,
  spec: ChartSpec,
  options: { readonly width: number; readonly locale: Locale; readonly document?: Document }
): SVGSVGElement {
  const layout = layoutOf(spec, options.width, options.locale)
  const settings: PlotOptions = {
    ...(options.document ? { document: options.document } : {}),
    className: 'plot',
    width: layout.width,
    height: layout.height,
    marginTop: layout.top,
    marginRight: layout.right,
    marginBottom: layout.bottom,
    marginLeft: layout.left,
    x: scaleOf(spec.x, layout),
    y: scaleOf(spec.y, layout),
    marks: [
      ...axes(plot, spec, layout),
      ...placeMarks(spec, layout)
        .filter(placed => !isEmpty(placed))
        .map(placed => markOf(plot, placed, layout))
    ]
  }
  const svg = plot.plot(settings) as SVGSVGElement
  svg.querySelector('style')?.remove()
  // Names of Plot's marks, in English; the picture has one name, its sentence.
  for (const group of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    group.removeAttribute('aria-label')
    group.removeAttribute('aria-hidden')
  }
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', spec.sentence)
  svg.setAttribute('font-size', String(layout.fontSize))
  // The page's own font: see styles/charts.css.
  svg.removeAttribute('font-family')
  return svg
}

const scaleOf = (axis: Axis, { padding }: Layout): ScaleOptions =>
  axis.type === 'linear'
    ? { type: 'linear', domain: [...axis.domain] }
    : { type: 'band', domain: [...axis.domain], padding, round: false }

function axes(plot: Plot, { x, y }: ChartSpec, layout: Layout): Markish[] {
  const gridded = gridOf({ x, y })
  const { values: xTicks } = layout.xTicks
  const { values: yTicks } = layout.yTicks
  const quiet = { tickSize: 0, fill: 'var(--muted)', labelArrow: 'none' } as const
  const grid = { stroke: 'var(--grid)', strokeOpacity: 1 }
  const over = layout.band?.names === 'over' ? layout.band : undefined
  return [
    ...(gridded === 'y' ? [plot.gridY(yTicks, grid)] : []),
    ...(gridded === 'x' ? [plot.gridX(xTicks, grid)] : []),
    plot.axisX(xTicks, {
      ...quiet,
      text: textOf(layout.xTicks),
      label: x.label || null,
      labelAnchor: 'center',
      tickPadding: 8
    }),
    plot.axisY(yTicks, {
      ...quiet,
      text: textOf(layout.yTicks),
      label: y.label || null,
      labelAnchor: 'top',
      // Names over their bars start at the left edge, in the space above the bar.
      ...(over ? { textAnchor: 'start', dx: 9, dy: -(over.width / 2 + layout.fontSize * 0.8) } : {})
    })
  ]
}

const textOf = (ticks: Ticks) => (value: unknown) =>
  ticks.text(typeof value === 'number' ? value : String(value))
