import type { Locale } from '../../i18n/locale.ts'
import type { ChartSpec } from '../spec.ts'
import { layoutOf } from './layout.ts'

/** A place in a drawing, in per cent of its width and height. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * Where the cell of a heat map lies in its drawing, whatever size that is shown at; a bar takes its whole row.
 *
 * @param width the width that it was drawn for
 * @returns undefined for categories that are not on the axes
 */
export function cellBoxes(
  spec: ChartSpec,
  width: number,
  locale: Locale
): (x: string, y: string) => Box | undefined {
  const { column, band, height } = layoutOf(spec, width, locale)
  const has = (axis: ChartSpec['x'], name: string) =>
    axis.type === 'band' && axis.domain.includes(name)
  return (x, y) => {
    if (!band || !has(spec.y, y)) return undefined
    if (!column)
      return {
        left: 0,
        top: (band.top(y) / height) * 100,
        width: 100,
        height: (band.width / height) * 100
      }
    if (!has(spec.x, x)) return undefined
    return {
      left: (column.left(x) / width) * 100,
      top: (band.top(y) / height) * 100,
      width: (column.width / width) * 100,
      height: (band.width / height) * 100
    }
  }
}
