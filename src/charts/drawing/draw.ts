import type { Markish, PlotOptions, RenderFunction } from '@observablehq/plot'
import type { Locale } from '../../i18n/locale.ts'
import { colourOf, DASHES, SYMBOLS } from '../look.ts'
import type { ChartSpec } from '../spec.ts'
import { type Layout, layoutOf, linear, PADDING, type Ticks } from './layout.ts'
import { isEmpty, type Placed, placeMarks } from './place.ts'

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
    x: { type: 'linear', domain: linear(spec.x).domain as [number, number] },
    y:
      spec.y.type === 'linear'
        ? { type: 'linear', domain: spec.y.domain as [number, number] }
        : {
            type: 'band',
            domain: spec.y.domain as string[],
            padding: PADDING[layout.band?.names ?? 'beside'],
            round: false
          },
    marks: [
      ...axes(plot, spec, layout),
      ...placeMarks(spec, layout)
        .filter(placed => !isEmpty(placed))
        .map(placed => markOf(plot, placed))
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

function axes(plot: Plot, { x, y }: ChartSpec, layout: Layout): Markish[] {
  const { values: xTicks } = layout.xTicks
  const { values: yTicks } = layout.yTicks
  const quiet = { tickSize: 0, fill: 'var(--muted)', labelArrow: 'none' } as const
  const grid = { stroke: 'var(--grid)', strokeOpacity: 1 }
  const over = layout.band?.names === 'over' ? layout.band : undefined
  return [
    y.type === 'linear' ? plot.gridY(yTicks, grid) : plot.gridX(xTicks, grid),
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

/** Tags the element that Plot made for a mark. */
const tagged = (key: string, inPixels: boolean): { readonly render: RenderFunction } => ({
  render: (index, scales, values, dimensions, context, next) => {
    const g = next?.(index, scales, values, dimensions, context) ?? null
    g?.setAttribute('data-key', key)
    // Labels are placed in pixels already; on a band axis Plot would move them by half a band.
    if (inPixels) g?.removeAttribute('transform')
    return g
  }
})

function markOf(plot: Plot, placed: Placed): Markish {
  const { mark } = placed
  const colour = colourOf(mark.series)
  const tag = tagged(mark.key, placed.kind === 'label')
  switch (placed.kind) {
    case 'line':
      return plot.line(placed.points as [number, number][], {
        ...tag,
        stroke: colour,
        strokeWidth: placed.mark.thin ? 1.5 : 2.5,
        ...dashed(DASHES[mark.series])
      })
    case 'area':
      return plot.areaY([...placed.points], {
        ...tag,
        x: point => point[0],
        y1: point => point[1],
        y2: point => point[2],
        fill: colour,
        fillOpacity: 0.14
      })
    case 'dot':
      return plot.dot(placed.points as [number, number][], {
        ...tag,
        symbol: SYMBOLS[mark.series],
        r: placed.mark.strong ? 6 : 3.5,
        fill: colour,
        stroke: 'var(--paper)',
        strokeWidth: 1.5,
        sort: null
      })
    case 'rule': {
      const style = {
        ...tag,
        stroke: colour,
        strokeDasharray: DASHES[mark.series] ?? '2 3'
      }
      return 'x' in placed.mark
        ? plot.ruleX([placed.mark.x], style)
        : plot.ruleY([placed.mark.y], style)
    }
    case 'bar':
      return plot.barX([...placed.bars], {
        ...tag,
        y: 'at',
        x1: 'from',
        x2: 'to',
        fill: colour,
        // A lighter second series is told apart in grey, too.
        fillOpacity: mark.series === 2 ? 0.55 : 1,
        stroke: colour
      })
    case 'label': {
      const { text, x, y, anchor } = placed.label
      return plot.text([text], {
        ...tag,
        x: { value: [x], scale: null },
        y: { value: [y], scale: null },
        text: [text],
        textAnchor: anchor,
        fill: mark.series === 0 ? 'var(--muted)' : 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
        ...(placed.mark.strong ? { fontWeight: '600' } : {})
      })
    }
  }
}

const dashed = (pattern: string | undefined) =>
  pattern === undefined ? {} : { strokeDasharray: pattern }
