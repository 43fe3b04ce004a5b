import type { Placed } from '../../charts/system-map/layout.ts'
import type { ViewId } from '../../charts/system-map/views.ts'

// Removed from the browser's bundle with the branch it stands in: parts and lines are placed when the site
// is built and never move, so the page loads no d3. At hydration Preact leaves what stands in the page.
const server = import.meta.env.SSR ? await import('../../charts/system-map/drawn.ts') : undefined

/** Places as CSS variables, `--w-…` in the wide drawing and `--n-…` in the narrow one. */
export interface Drawing {
  readonly drawn: { readonly wide: Placed; readonly narrow: Placed }
  readonly plane: string
  readonly nodes: ReadonlyMap<string, string>
  readonly bands: ReadonlyMap<string, string>
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`

/** Undefined in the browser. */
export function drawing(view: ViewId): Drawing | undefined {
  if (!server) return undefined
  const { drawn, UNIT } = server
  const both = drawn(view)
  const rem = (units: number) => `${(units / UNIT).toFixed(3)}rem`
  const styleOf = (which: 'nodes' | 'bands', id: string): string =>
    (['wide', 'narrow'] as const)
      .map(size => {
        const { [which]: boxes, width } = both[size]
        const box = boxes.get(id)
        if (!box) return ''
        const name = `--${size[0]}`
        return [
          `${name}-x:${share(box.x, width)}`,
          `${name}-y:${rem(box.y)}`,
          `${name}-width:${share(box.width, width)}`,
          `${name}-height:${rem(box.height)}`
        ].join(';')
      })
      .join(';')
  const styles = (which: 'nodes' | 'bands') =>
    new Map([...both.wide[which].keys()].map(id => [id, styleOf(which, id)]))
  return {
    drawn: both,
    plane: `--w-all:${rem(both.wide.height)};--n-all:${rem(both.narrow.height)}`,
    nodes: styles('nodes'),
    bands: styles('bands')
  }
}
