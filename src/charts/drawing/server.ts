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
  draw(plot, spec, { width, locale, document }).outerHTML
