import { parseHTML } from 'linkedom'
import type { Locale } from '../../i18n/locale.ts'
import type { ChartSpec } from '../spec.ts'
import { draw } from './draw.ts'
import * as plot from './plot.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')

/**
 * The chart as the text of one `<svg>`, for the page's HTML. Build time only: import it where
 * `import.meta.env.SSR` holds, or linkedom and Plot end up in the page.
 *
 * @param width in CSS pixels: one of WIDTHS
 */
export const drawToString = (spec: ChartSpec, width: number, locale: Locale): string =>
  shortened(draw(plot, spec, { width, locale, document }).outerHTML)

/** Attributes that hold places and sizes in pixels. */
const PLACES = /\s(?:[xyrd]|[xy][12]|c[xy]|width|height|transform)="[^"]*"/g

/** A hundredth of a pixel is more than anybody sees; the digits beyond would be a quarter of the page's weight. */
const shortened = (svg: string): string =>
  svg.replace(PLACES, attribute =>
    attribute.replace(/-?\d+\.\d{3,}(?:e[+-]?\d+)?/g, number =>
      String(Number(Number(number).toFixed(2)))
    )
  )
