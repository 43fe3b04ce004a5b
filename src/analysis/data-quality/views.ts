import type { ContactTable } from '../../ingest/contacts/read.ts'
import { WIDTH } from './compare.ts'
import { COMPARED, type Compared, LEVELS, type Level } from './model.ts'
import type { Resolved } from './resolve.ts'
import { pairKey, type Verdict, type Verdicts } from './row-marks.ts'
import { type Survivorship, survive } from './survive.ts'
import { bitsFor, probabilityOf } from './weigh.ts'

/** A pair of rows as a reader judges it. */
export interface PairView {
  /** Under which the state keeps what the reader says of it. */
  readonly key: string
  readonly lines: readonly [number, number]
  /** Cells of the columns that are known, as they stand in the text. */
  readonly rows: readonly [readonly string[], readonly string[]]
  readonly evidence: readonly {
    readonly field: Compared
    readonly level: Level
    readonly bits: number
    /** Left out of the sum: a household shares it. */
    readonly shared: boolean
  }[]
  readonly bits: number
  readonly probability: number
  readonly said: Verdict | null
  readonly joined: boolean
}

/** People of several rows, as they are put together. */
interface ClusterView {
  readonly lines: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly survivor: readonly string[]
  /** For each column, the position of the row that its value is from. */
  readonly from: readonly number[]
}

/** Pairs by how sure they are. */
export const BANDS = ['review', 'joined', 'apart'] as const
export type Band = (typeof BANDS)[number]

/** From this probability on a pair that was not joined is worth a look. */
const DOUBT = 0.1

/** Pairs of a list and clusters that are sent to the page, and characters of a cell. */
const [PAIRS, CLUSTERS, CELL] = [40, 40, 60]

/** Bins of the histogram, in bits of posterior odds; the outermost take what lies beyond. */
export const BINS = { from: -12, to: 28, step: 2 } as const

export interface Viewed {
  readonly bands: Readonly<
    Record<Band, { readonly count: number; readonly pairs: readonly PairView[] }>
  >
  readonly clusters: readonly ClusterView[]
  /** Pairs a bin, from `BINS.from` up. */
  readonly histogram: readonly number[]
}

const cut = (text: string) => (text.length > CELL ? `${text.slice(0, CELL)}…` : text)

/** Positions of the columns that are known. */
export const knownColumns = ({ holds }: Pick<ContactTable, 'holds'>): readonly number[] =>
  holds.flatMap((field, at) => (field === null ? [] : [at]))

/** What the page is shown of all pairs and clusters: those in doubt, the least sure of the others, and counts. */
export function view(
  table: ContactTable,
  cells: readonly (readonly string[])[],
  resolved: Resolved,
  threshold: number,
  survivorship: Survivorship,
  verdicts: Verdicts,
  marks: readonly string[]
): Viewed {
  const { pairs, prior, clusters } = resolved
  /** The group of each row; negative for a row on its own. */
  const groupOf = new Int32Array(table.rows.length).fill(-1)
  for (const [at, rows] of clusters.entries()) for (const row of rows) groupOf[row] = at
  const together = (a: number, b: number) =>
    groupOf[a] === groupOf[b] && (groupOf[a] as number) >= 0
  const columns = knownColumns(table)
  const histogram = new Array<number>(Math.ceil((BINS.to - BINS.from) / BINS.step)).fill(0)
  const [doubt, sure] = [bitsFor(DOUBT), bitsFor(threshold)]
  const listed: Record<Band, Nearest> = {
    review: new Nearest(PAIRS),
    joined: new Nearest(PAIRS),
    apart: new Nearest(PAIRS)
  }
  const counts: Record<Band, number> = { review: 0, joined: 0, apart: 0 }
  for (let at = 0; at < pairs.bits.length; at += 1) {
    const posterior = (pairs.bits[at] as number) + prior
    const bin = Math.floor((posterior - BINS.from) / BINS.step)
    const place = Math.max(0, Math.min(histogram.length - 1, bin))
    histogram[place] = (histogram[place] as number) + 1
    const joined = together(pairs.left[at] as number, pairs.right[at] as number)
    // By the evidence, so that a pair stays where it is when the reader has said something of it.
    const kept =
      posterior >= sure &&
      !joined &&
      !verdicts.has(pairs.left[at] as number, pairs.right[at] as number)
    const band =
      kept || (posterior >= doubt && posterior < sure)
        ? 'review'
        : posterior >= sure
          ? 'joined'
          : 'apart'
    if (band !== 'review' || !verdicts.has(pairs.left[at] as number, pairs.right[at] as number))
      counts[band] += 1
    listed[band].put(at, Math.abs(posterior - sure))
  }
  const nameColumn =
    table.holds.indexOf('id') >= 0 ? table.holds.indexOf('id') : table.holds.indexOf('name')
  const rowView = (row: number) => columns.map(column => cut(table.rows[row]?.[column] ?? ''))
  const pairView = (at: number): PairView => {
    const [a, b] = [pairs.left[at] as number, pairs.right[at] as number]
    const lines = [table.lines[a] as number, table.lines[b] as number] as const
    const nameOf = (row: number) => table.rows[row]?.[nameColumn]?.trim() ?? ''
    const key = pairKey([marks[a] as string, marks[b] as string], [nameOf(a), nameOf(b)], lines)
    const { bits, shared, total } = resolved.scale.weigh(a, b, pairs.levels, at * WIDTH)
    return {
      ...{ key, lines, bits: total, probability: probabilityOf(total + prior) },
      rows: [rowView(a), rowView(b)],
      evidence: COMPARED.map((field, place) => ({
        field,
        level: LEVELS[pairs.levels[at * WIDTH + place] as number] as Level,
        bits: bits[place] as number,
        shared: shared.includes(field)
      })),
      said: verdicts.of(a, b),
      joined: together(a, b)
    }
  }
  const nearest = (band: Band) => listed[band].items.map(({ at }) => pairView(at))
  return {
    bands: {
      review: { count: counts.review, pairs: nearest('review') },
      joined: { count: counts.joined, pairs: nearest('joined') },
      apart: { count: counts.apart, pairs: nearest('apart') }
    },
    clusters: clusters
      .toSorted((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number))
      .slice(0, CLUSTERS)
      .map(rows => {
        const { cells: survivor, from } = survive(
          rows.map(row => cells[row] as readonly string[]),
          table.holds,
          survivorship
        )
        return {
          lines: rows.map(row => table.lines[row] as number),
          rows: rows.map(rowView),
          survivor: columns.map(column => cut(survivor[column] as string)),
          from: columns.map(column => from[column] as number)
        }
      }),
    histogram
  }
}

/** The few of many that are nearest to something, the nearest first; of equals, those that came first. */
class Nearest {
  readonly #most: number
  readonly items: { readonly at: number; readonly off: number }[] = []

  constructor(most: number) {
    this.#most = most
  }

  put(at: number, off: number): void {
    const { items } = this
    if (items.length === this.#most && off >= (items.at(-1)?.off ?? 0)) return
    let place = items.length
    while (place > 0 && (items[place - 1]?.off ?? 0) > off) place -= 1
    items.splice(place, 0, { at, off })
    if (items.length > this.#most) items.pop()
  }
}
