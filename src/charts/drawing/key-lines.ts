import { textWidth } from '../format.ts'
import type { KeyEntry } from '../spec.ts'
import type { Shape } from './picture.ts'
import { SWATCH, swatchOf } from './swatch.ts'

const FONT = 12
const LINE = 18
const GAP = 6

/** The key of a chart in lines of at most that width, for a drawing that leaves its page. */
export function keyLines(
  entries: readonly KeyEntry[],
  left: number,
  top: number,
  width: number
): { readonly shapes: readonly Shape[]; readonly height: number } {
  let [x, y] = [0, 0]
  const shapes = entries.map((entry): Shape => {
    const room = SWATCH.width + GAP + textWidth(entry.text, FONT)
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE]
    const at = `translate(${Math.round(left + x)},${Math.round(top + y)})`
    x += room + 2 * GAP
    return { tag: 'g', attributes: { transform: at }, children: [swatchOf(entry), said(entry)] }
  })
  return { shapes, height: entries.length === 0 ? 0 : y + LINE + GAP }
}

const said = ({ text }: KeyEntry): Shape => ({
  tag: 'text',
  attributes: {
    ...{ x: `${SWATCH.width + GAP}`, y: `${SWATCH.height - 2}` },
    ...{ fill: 'var(--muted)', 'font-size': `${FONT}` }
  },
  text
})
