import { viewEdges } from '../../analysis/system-map/view.ts'
import { layOut, type Measures, type Placed } from './layout.ts'
import { nodesOf, VIEWS, type ViewId } from './views.ts'

/** A sixteenth of a rem: heights grow with the reader's letters, widths with the page. */
export const UNIT = 16

const WIDE: Measures = {
  direction: 'right',
  across: { room: 292, node: 46, line: 8, gap: 12 },
  along: { node: 98, gap: 20, head: 0, foot: 0 },
  most: 5
}

const NARROW: Measures = {
  direction: 'down',
  across: { room: 300, node: 94, line: 5, gap: 4 },
  along: { node: 46, gap: 26, head: 24, foot: 8 },
  most: 3
}

const graphOf = (view: ViewId) => ({
  bands: VIEWS[view],
  edges: viewEdges(nodesOf(view)).map(({ from, to }) => ({ from, to }))
})

/**
 * Both drawings of a view. Made when the site is built: nothing moves afterwards, and the page loads
 * neither d3 nor this (`import.meta.env.SSR` where it is imported).
 */
export const drawn = (view: ViewId): { readonly wide: Placed; readonly narrow: Placed } => ({
  wide: layOut(graphOf(view), WIDE),
  narrow: layOut(graphOf(view), NARROW)
})
