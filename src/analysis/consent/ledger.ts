import { addMonths } from '../calendar.ts'
import { CHANNELS, type Channel, type ConsentRow, MARKETING, type Marketing } from './model.ts'
import { channelsOf, purposesOf } from './named.ts'
import { wordOf } from './word.ts'

/** Purposes of the ledger: those of marketing, and whatever else somebody has consented to. */
const KINDS = [...MARKETING, 'else'] as const
type Kind = (typeof KINDS)[number]

/** What a yes fell short of, as bits. */
export const MISS = { expired: 1, undated: 2, preset: 4, special: 8 } as const
/** There is a yes, whatever it is worth. */
const ANY = 16

const NEVER = Number.NEGATIVE_INFINITY

/** What the records of one person say of one purpose through one channel. Days since 1970-01-01. */
interface Cell {
  /** The newest yes that holds, by the person and by a parent; −∞ for none. */
  own: number
  parent: number
  /** The newest no to this very thing; ∞ if nobody knows when it was said. */
  no: number
  misses: number
}

/** What the records of one person say. */
export interface Standing {
  /** By `placeOf`; undefined where nothing was ever said. */
  readonly cells: readonly (Cell | undefined)[]
  /** By channel, the newest no to all marketing, and whether there is a yes to nothing in particular. */
  readonly objected: ReadonlyMap<Channel, number>
  readonly vague: ReadonlySet<Channel>
}

const EMPTY: Cell = { own: NEVER, parent: NEVER, no: NEVER, misses: 0 }

const placeOf = (kind: Kind, channel: Channel) =>
  KINDS.indexOf(kind) * CHANNELS.length + CHANNELS.indexOf(channel)

export const cellOf = (standing: Standing | undefined, purpose: Marketing, channel: Channel) =>
  standing?.cells[placeOf(purpose, channel)] ?? EMPTY

const isYes = (cell: Cell | undefined) => cell !== undefined && (cell.misses & ANY) > 0

/** Whether somebody has said yes to this purpose through another channel. */
export const hasOtherChannel = (standing: Standing | undefined, purpose: Marketing): boolean =>
  CHANNELS.some(channel => isYes(standing?.cells[placeOf(purpose, channel)]))

/** Whether somebody has said yes to another purpose, through whatever channel. */
export const hasOtherPurpose = (standing: Standing | undefined): boolean =>
  standing?.cells.some(isYes) ?? false

/** How long consents hold. */
interface Terms {
  readonly day: number
  readonly consentMonths: number
}

/**
 * The records of one person together, in whatever order they stand: only the newest of each kind matters.
 * A no that names no purpose or channel, or one that nobody understands, is a no to all; a yes to nothing
 * in particular is none (GDPR, art. 4(11): “specific”).
 *
 * @param rows of one person
 */
export function standingOf(rows: readonly ConsentRow[], terms: Terms): Standing {
  const cells: (Cell | undefined)[] = Array.from({ length: KINDS.length * CHANNELS.length })
  const objected = new Map<Channel, number>()
  const vague = new Set<Channel>()
  const at = (kind: Kind, channel: Channel): Cell => {
    const place = placeOf(kind, channel)
    const found = cells[place] ?? { ...EMPTY }
    cells[place] = found
    return found
  }
  for (const row of rows) {
    const purposes = purposesOf(row.purpose)
    const named = channelsOf(row.channel)
    if (!row.answer) {
      const day = row.day ?? Number.POSITIVE_INFINITY
      const channels = named.length > 0 ? named : CHANNELS
      const all = purposes.every || purposes.of.length === 0
      for (const channel of channels) {
        if (all) objected.set(channel, Math.max(objected.get(channel) ?? NEVER, day))
        else
          for (const purpose of purposes.of) {
            const cell = at(purpose, channel)
            cell.no = Math.max(cell.no, day)
          }
      }
      continue
    }
    if (purposes.every) for (const channel of named) vague.add(channel)
    else {
      const kinds: readonly Kind[] = purposes.of.length > 0 ? purposes.of : ['else']
      for (const kind of kinds)
        for (const channel of named) agree(at(kind, channel), kind, row, terms)
    }
  }
  return { cells, objected, vague }
}

function agree(cell: Cell, kind: Kind, row: ConsentRow, { day, consentMonths }: Terms): void {
  cell.misses |= ANY
  if (wordOf(true, row.preset) === 'preset') cell.misses |= MISS.preset
  // Without its day nothing proves that it came before (art. 7(1)); of tomorrow's nothing is known yet.
  else if (row.day === null || row.day > day) cell.misses |= MISS.undated
  else if (lastDay(row, row.day, consentMonths) < day) cell.misses |= MISS.expired
  else if (kind === 'health' && row.explicit !== true) cell.misses |= MISS.special
  else if (row.parent === true) cell.parent = Math.max(cell.parent, row.day)
  else cell.own = Math.max(cell.own, row.day)
}

const lastDay = ({ until }: ConsentRow, given: number, months: number): number =>
  Math.min(
    until ?? Number.POSITIVE_INFINITY,
    months > 0 ? addMonths(given, months) : Number.POSITIVE_INFINITY
  )
