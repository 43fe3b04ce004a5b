import type { Markish, RenderFunction } from '@observablehq/plot'
import { colourOf, DASHES, FILLS, heatInkOf, heatOf, RIBBON, SYMBOLS } from '../look.ts'
import type { LabelMark } from '../spec.ts'
import type { Plot } from './draw.ts'
import { anchorOf, glyphAndName } from './elements.ts'
import type { Layout } from './layout.ts'
import { keyOf, type Placed } from './place.ts'
import { insetsOf } from './slot.ts'

/** Tags the element that Plot made for a mark. */
const tagged = (key: string, inPixels: boolean): { readonly render: RenderFunction } => ({
  render: (index, scales, values, dimensions, context, next) => {
    const g = next?.(index, scales, values, dimensions, context) ?? null
    g?.setAttribute('data-key', key)
    // What is placed in pixels already, Plot would move by half a band on a band axis.
    if (inPixels) g?.removeAttribute('transform')
    return g
  }
})

const IN_PIXELS: ReadonlySet<Placed['kind']> = new Set(['label', 'words', 'caps', 'point'])

const pixels = (value: readonly number[]) => ({ value: [...value], scale: null })

/** A mark as Plot draws it. */
export function markOf(plot: Plot, placed: Placed, layout: Layout): Markish {
  const { mark } = placed
  const colour = colourOf(mark.series)
  const tag = tagged(keyOf(placed), IN_PIXELS.has(placed.kind))
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
        fillOpacity: FILLS[mark.series],
        stroke: colour
      })
    case 'column': {
      const [insetLeft, insetRight] = insetsOf(placed.mark, layout)
      return plot.barY([...placed.columns], {
        ...tag,
        x: 'at',
        y1: 'from',
        y2: 'to',
        insetLeft,
        insetRight,
        fill: colour,
        fillOpacity: FILLS[mark.series],
        stroke: colour
      })
    }
    case 'cell':
      return plot.cell([...placed.cells], {
        ...tag,
        x: 'x',
        y: 'y',
        fill: heatOf(placed.mark.level)
      })
    case 'caps':
      return plot.line(placed.points as [number, number][], {
        ...tag,
        x: pixels(placed.points.map(([x]) => x)),
        y: pixels(placed.points.map(([, y]) => y)),
        stroke: colour,
        strokeWidth: 2
      })
    case 'point':
      return plot.dot(placed.points as [number, number][], {
        ...tag,
        x: pixels(placed.points.map(([x]) => x)),
        y: pixels(placed.points.map(([, y]) => y)),
        symbol: SYMBOLS[mark.series],
        r: 5,
        fill: colour,
        stroke: 'var(--paper)',
        strokeWidth: 1.5,
        sort: null
      })
    case 'ribbon': {
      const ends = placed.ribbons.flatMap(({ from, to }, z) => [
        { end: from, z },
        { end: to, z }
      ])
      return plot.areaY(ends, {
        ...tag,
        x: ({ end }) => end[0],
        y1: ({ end }) => end[1],
        y2: ({ end }) => end[2],
        z: 'z',
        curve: 'bump-x',
        fill: colour,
        fillOpacity: RIBBON
      })
    }
    case 'node':
      return plot.rect([...placed.nodes], {
        ...tag,
        x1: ({ x }) => x[0],
        x2: ({ x }) => x[1],
        y1: 'low',
        y2: 'high',
        fill: colour
      })
    case 'words': {
      const { words } = placed
      return plot.text([...words], {
        ...tag,
        x: pixels(words.map(({ x }) => x)),
        y: pixels(words.map(({ y }) => y)),
        text: 'text',
        textAnchor: anchorOf(placed.mark) ?? 'middle',
        ...(placed.fontSize === undefined ? {} : { fontSize: placed.fontSize }),
        ...(placed.mark.kind === 'cell'
          ? { fill: heatInkOf(placed.mark.level) }
          : { fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4 })
      })
    }
    case 'label': {
      const { text, x, y, anchor } = placed.label
      return plot.text([text], {
        ...tag,
        ...inColour(placed.mark, tag),
        x: pixels([x]),
        y: pixels([y]),
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

/** The shape before a name has the colour of what it names; Plot writes a text in one colour. */
const inColour = ({ series }: LabelMark, { render }: { readonly render: RenderFunction }) => ({
  render: ((...given) => {
    const g = render(...given)
    const text = g?.querySelector('text')
    const parts = glyphAndName(text?.textContent ?? '', series)
    if (text && parts) {
      const spans = parts.map(part => {
        const span = text.ownerDocument.createElementNS(text.namespaceURI, 'tspan')
        span.textContent = part
        return span
      })
      spans[0]?.setAttribute('fill', colourOf(series))
      text.replaceChildren(...spans)
    }
    return g
  }) satisfies RenderFunction
})

const dashed = (pattern: string | undefined) =>
  pattern === undefined ? {} : { strokeDasharray: pattern }
