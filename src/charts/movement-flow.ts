import { type MovementResult, STANDINGS } from '../analysis/movement/model.ts'
import type { Look } from './look.ts'
import { movementTable } from './movement-table.ts'
import { MOVEMENT_TEXT, type RibbonKind, standingName, totalsOf } from './movement-text.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec, Domain, Mark, NodeMark, RibbonMark, Series } from './spec.ts'

/** Width of a node, and of the space for its name beside the frame of the flow (0 to 1). */
const NODE = 0.03
const MARGIN = 0.24

/** Space between two classes, as a share of all customers: a line of text on either drawing. */
const GAP = 0.09

const NONE = STANDINGS.indexOf('none')

/** Where customers stood before (left) and stand now (right), the best class on top. */
export function movementFlow(result: MovementResult, look: Look): ChartSpec {
  const words = MOVEMENT_TEXT[look.locale]
  const say = sayer(look)
  const { all } = totalsOf(result)
  const marks = all === 0 ? [] : marksOf(result, all, words.none, say)
  const hidden = { type: 'linear', label: '', format: { kind: 'integer' }, hidden: true } as const
  return {
    id: 'movement-flow',
    title: words.flowTitle(result, say),
    sentence: words.flowSentence(result, say),
    x: { ...hidden, domain: [-MARGIN, 1 + MARGIN] },
    y: {
      ...hidden,
      label: words.flowAxis(say.day(result.before), say.day(result.after)),
      domain: [0, Math.max(1, all) * (1 + GAP * (STANDINGS.length - 1))]
    },
    marks,
    key: marks.toReversed().flatMap(mark =>
      mark.kind === 'ribbon'
        ? [
            {
              swatch: { kind: mark.kind, series: mark.series },
              text: words.ribbons[mark.key as RibbonKind]
            }
          ]
        : []
    ),
    table: movementTable(result, look)
  }
}

type Standings = readonly { readonly size: number; readonly high: number }[]

/** Size of each class and its upper edge; the highest stands at the top of the axis. */
function stacked(sizes: readonly number[], all: number): Standings {
  let high = all * (1 + GAP * (STANDINGS.length - 1))
  return sizes.map(size => {
    const standing = { size, high }
    high -= size + all * GAP
    return standing
  })
}

function marksOf({ matrix }: MovementResult, all: number, none: string, say: Say): Mark[] {
  const at = (from: number, to: number) => matrix[from]?.[to] ?? 0
  const sum = (of: (other: number) => number) =>
    STANDINGS.reduce((total, _, other) => total + of(other), 0)
  const before = stacked(
    STANDINGS.map((_, from) => sum(to => at(from, to))),
    all
  )
  const after = stacked(
    STANDINGS.map((_, to) => sum(from => at(from, to))),
    all
  )
  const ribbons = ribbonsOf(at, before, after)
  const nodes = (side: 'left' | 'right', standings: Standings, x: Domain): NodeMark => ({
    kind: 'node',
    key: side === 'left' ? 'before' : 'after',
    series: 0,
    side,
    nodes: standings.flatMap(({ size, high }, i) => {
      if (size === 0) return []
      const name = standingName(STANDINGS[i] ?? 'none', none)
      const text = `${name}: ${say.count(size)}`
      // A column of names has room for some twelve letters, on a phone for seven.
      const brief = `${name}: ${say.brief(size, 'integer')}`
      const short = `${i === NONE ? '–' : name} ${say.brief(size, 'integer')}`
      return [{ x, low: high - size, high, text: text.length > 14 ? brief : text, short }]
    })
  })
  return [
    ...ribbons.filter(mark => mark.ribbons.length > 0),
    nodes('left', before, [0, NODE]),
    nodes('right', after, [1 - NODE, 1])
  ]
}

/** Those who rise, stay, fall and come, in four colours; that they go up or down is seen without. */
function ribbonsOf(
  at: (from: number, to: number) => number,
  before: Standings,
  after: Standings
): RibbonMark[] {
  const kinds: readonly (readonly [RibbonKind, Series, (from: number, to: number) => boolean])[] = [
    ['come', 1, (from, to) => from === NONE && to !== NONE],
    ['down', 2, (from, to) => to > from],
    ['same', 0, (from, to) => from === to],
    ['up', 3, (from, to) => from !== NONE && to < from]
  ]
  const leave = before.map(({ high }) => high)
  const enter = after.map(({ high }) => high)
  const all = STANDINGS.flatMap((_, from) =>
    STANDINGS.flatMap((_, to) => {
      const size = at(from, to)
      if (size === 0) return []
      const [left, right] = [leave[from] ?? 0, enter[to] ?? 0]
      leave[from] = left - size
      enter[to] = right - size
      const ribbon: RibbonMark['ribbons'][number] = {
        from: [NODE, left - size, left],
        to: [1 - NODE, right - size, right]
      }
      return [{ from, to, ribbon }]
    })
  )
  return kinds.map(([key, series, holds]) => ({
    kind: 'ribbon',
    key,
    series,
    ribbons: all.filter(({ from, to }) => holds(from, to)).map(({ ribbon }) => ribbon)
  }))
}
