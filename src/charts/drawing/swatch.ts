import { colourOf, DASHES, FILLS, heatOf, RIBBON } from '../look.ts'
import type { KeyEntry } from '../spec.ts'
import type { Shape } from './picture.ts'

/** In pixels. */
export const SWATCH = { width: 20, height: 12 } as const

/** A piece of what the drawing is made of, to stand before its meaning. */
export function swatchOf({ swatch }: KeyEntry): Shape {
  if (swatch.kind === 'cell') return box({ fill: heatOf(swatch.level), stroke: 'var(--line)' })
  const colour = colourOf(swatch.series)
  switch (swatch.kind) {
    case 'ribbon':
      return box({ fill: colour, 'fill-opacity': `${RIBBON}` })
    case 'column':
      return box({ fill: colour, 'fill-opacity': `${FILLS[swatch.series]}`, stroke: colour })
    case 'line':
    case 'thin': {
      const dash = DASHES[swatch.series]
      return {
        tag: 'line',
        attributes: {
          ...{ x1: '0', x2: `${SWATCH.width}`, y1: '6', y2: '6', stroke: colour },
          'stroke-width': swatch.kind === 'thin' ? '1.5' : '2.5',
          ...(dash ? { 'stroke-dasharray': dash } : {})
        }
      }
    }
  }
}

const box = (look: Shape['attributes']): Shape => ({
  tag: 'rect',
  attributes: { x: '0.5', y: '0.5', width: '19', height: '11', ...look }
})
