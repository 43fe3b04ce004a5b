import { decodeCell, detectEncoding, piecesOf } from './encoding.ts'
import { chosenRoles, type Frame, frameOf } from './frame.ts'
import { LIMITS } from './limits.ts'
import type { ByteSource, ColumnRead, ReadOptions, Refusal } from './reading.ts'
import { roleOfName } from './roles.ts'
import { fromBytes } from './source.ts'
import type { TransactionRole } from './transactions.ts'

/** Bytes from which encoding, delimiter, header and roles are found out. */
export const HEAD = 65_536
/** More are looked at where lines are so long that this many do not stand in them. */
const LINES = 5

const NEEDED: readonly TransactionRole[] = ['customer', 'amount']

/** What is known of a file before its rows are read. */
export interface Opening {
  readonly source: ByteSource
  readonly encoding: ReturnType<typeof detectEncoding>
  readonly frame: Frame
  readonly columns: readonly ColumnRead[]
}

/** Looks at the beginning; a refusal if no column can be the customer or none the amount. */
export async function open(source: ByteSource, options: ReadOptions): Promise<Opening | Refusal> {
  const corrections = options.corrections ?? {}
  const head = await headOf(source)
  const encoding = detectEncoding(head)
  const whole = source.size <= head.length
  const start = fromBytes(source.name, head)
  const first = (await piecesOf(start, encoding, head.length).next()) ?? new Uint8Array(0)
  // Up to a line's end: half a letter would make the rest look like another encoding.
  const end = whole ? first.length : first.lastIndexOf(10) + 1 || first.length
  const frame = frameOf(decodeCell(first, 0, end), whole, corrections)
  if (frame === 0) return { kind: 'empty' }
  if (typeof frame === 'number') {
    return { kind: 'too-many-columns', columns: frame, limit: LIMITS.columns }
  }
  const roles = chosenRoles(frame.proposed, corrections.roles)
  const columns = frame.headers.map(
    (header, index): ColumnRead => ({
      index,
      header: header.slice(0, 200),
      role: roles[index] ?? 'ignore',
      proposed: frame.proposed[index] ?? 'ignore',
      sample: frame.rows.slice(0, 3).map(cells => (cells[index] ?? '').trim().slice(0, 80))
    })
  )
  const byUnit = roles.includes('price') && roles.includes('quantity')
  const missing = NEEDED.filter(role => !roles.includes(role) && !(role === 'amount' && byUnit))
  // Contacts by channel need no amount.
  const contacts = roles.includes('channel') && roles.includes('customer')
  if (missing.length > 0 && !contacts) return { kind: 'no-column', missing, columns }
  if (!corrections.roles && !tells(frame))
    return { kind: 'unsure', columns: columns.map(column => ({ ...column, role: 'ignore' })) }
  return { source, encoding, frame, columns }
}

/** Whether anything tells what the columns are: a known name, a date, an address, an amount with decimals. */
const tells = ({ named, profiles }: Frame): boolean =>
  named ||
  profiles.some(({ filled, dates, money, emails, groups }) => {
    const share = Math.max(dates, money, emails, groups)
    return filled > 0 && share >= 0.5
  })

/** The beginning of a file: as much as it takes for some lines to end in it. */
async function headOf(source: ByteSource): Promise<Uint8Array> {
  for (let size = HEAD; ; size *= 8) {
    const head = await source.slice(0, size)
    const ends = head.reduce((count, byte) => count + Number(byte === 10 || byte === 13), 0)
    if (ends > LINES || head.length >= source.size || size > LINES * LIMITS.rowBytes) return head
  }
}

/** The column that comes nearest to a date, by its name or by the cells that are one. */
export function nearestDate({ headers, profiles, proposed }: Frame): number | undefined {
  const scores = headers.map((header, column) => {
    const { dates = 0, serials = 0 } = profiles[column] ?? {}
    const free = proposed[column] === 'ignore' || proposed[column] === 'contact'
    return free ? dates + serials + Number(roleOfName(header) === 'date') : 0
  })
  const most = Math.max(...scores)
  return most > 0 ? scores.indexOf(most) : undefined
}
