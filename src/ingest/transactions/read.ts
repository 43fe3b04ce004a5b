import { decodeCell, detectEncoding, isUtf8, piecesOf } from './encoding.ts'
import { formatOf } from './format.ts'
import { chosenRoles, type Frame, frameOf } from './frame.ts'
import { LIMITS } from './limits.ts'
import { type Plan, planOf } from './plan.ts'
import type { ByteSource, ColumnRead, Reading, ReadOptions, Refusal, Report } from './reading.ts'
import { reportOf } from './report.ts'
import { type Scanned, scan } from './scan.ts'
import { fromBytes } from './source.ts'
import type { TransactionRole } from './transactions.ts'

/** Bytes from which encoding, delimiter, header and roles are found out. */
const HEAD = 65_536
/** A second scan settles notation and order; a third is for a date column with nothing in it. */
const SCANS = 3

const NEEDED: readonly TransactionRole[] = ['customer', 'amount']

/** What is known of a file before its rows are read. */
interface Opening {
  readonly source: ByteSource
  readonly encoding: ReturnType<typeof detectEncoding>
  readonly frame: Frame
  readonly columns: readonly ColumnRead[]
}

const refuse = (refusal: Refusal): Reading => ({ ok: false, refusal })

/**
 * Reads a table of transactions: delimited text in UTF-8, UTF-16 or Windows-1252, or an XLSX workbook,
 * within `LIMITS`. Never throws for what a file holds: bad rows are counted and listed in the report, a
 * file that is no table is a refusal.
 *
 * @param source read piece by piece; its name is repeated in the report
 */
export async function readTransactions(source: ByteSource, options: ReadOptions): Promise<Reading> {
  try {
    return await readSource(source, options)
  } catch (error) {
    if (options.signal?.aborted) return refuse({ kind: 'cancelled' })
    // An array that the machine cannot give; anything else is a file that went away while it was read.
    return refuse({ kind: error instanceof RangeError ? 'memory' : 'damaged' })
  }
}

async function readSource(source: ByteSource, options: ReadOptions): Promise<Reading> {
  if (source.size === 0) return refuse({ kind: 'empty' })
  if (source.size > LIMITS.bytes) {
    return refuse({ kind: 'too-many-bytes', bytes: source.size, limit: LIMITS.bytes })
  }
  const head = await source.slice(0, HEAD)
  const { encoding } = detectEncoding(head)
  const format = formatOf(head, encoding.startsWith('utf-16'))
  if (format === 'zip') return readWorkbook(source, options)
  if (format !== 'text') return refuse({ kind: 'format', found: format })
  const opening = await open(source, options)
  if ('kind' in opening) return refuse(opening)
  return readTable(opening, options, { format: 'delimited', name: source.name, bytes: source.size })
}

/** A workbook becomes delimited text, so that there is one way to read a cell. */
async function readWorkbook(source: ByteSource, options: ReadOptions): Promise<Reading> {
  const { readSheets } = await import('./xlsx.ts')
  const sheets = await readSheets(await source.slice(0, source.size))
  if (options.signal?.aborted) return refuse({ kind: 'cancelled' })
  if ('kind' in sheets) return refuse(sheets)
  let first: Refusal | undefined
  for (const { name, bytes } of sheets) {
    const opening = await open(fromBytes(source.name, bytes), options)
    if ('kind' in opening) {
      if (first === undefined || first.kind === 'empty') first = opening
      continue
    }
    return readTable(opening, options, {
      format: 'xlsx',
      name: source.name,
      bytes: source.size,
      sheet: { name, sheets: sheets.length }
    })
  }
  return refuse(first ?? { kind: 'empty' })
}

/** Looks at the beginning; a refusal if no column can be the customer or none the amount. */
async function open(source: ByteSource, options: ReadOptions): Promise<Opening | Refusal> {
  const corrections = options.corrections ?? {}
  const head = await source.slice(0, HEAD)
  const encoding = detectEncoding(head)
  const whole = source.size <= HEAD
  const start = fromBytes(source.name, head)
  const first = (await piecesOf(start, encoding, HEAD).next()) ?? new Uint8Array(0)
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
      sample: frame.rows
        .map(cells => (cells[index] ?? '').trim().slice(0, 80))
        .filter(text => text !== '')
        .slice(0, 3)
    })
  )
  const byUnit = roles.includes('price') && roles.includes('quantity')
  const missing = NEEDED.filter(role => !roles.includes(role) && !(role === 'amount' && byUnit))
  // Contacts by channel need no amount.
  const contacts = roles.includes('channel') && roles.includes('customer')
  if (missing.length > 0 && !contacts) return { kind: 'no-column', missing, columns }
  return { source, encoding, frame, columns }
}

async function readTable(
  { source, encoding, frame, columns }: Opening,
  options: ReadOptions,
  about: Pick<Report, 'format' | 'name' | 'bytes' | 'sheet'>
): Promise<Reading> {
  let plan = planOf(
    frame,
    columns.map(column => column.role),
    options
  )
  let found: Scanned | Refusal
  for (let scans = 1; ; scans += 1) {
    found = await scan(source, encoding, plan, options)
    if ('kind' in found) return refuse(found)
    const next = scans < SCANS ? better(plan, found, options) : undefined
    if (!next) break
    plan = next
  }
  const read = columns.map((column, index) => ({ ...column, role: plan.roles[index] ?? 'ignore' }))
  if (found.rows === 0) {
    return refuse({ kind: 'no-rows', errors: found.aside.errors(), columns: read })
  }
  const transactions = found.columns.finish(found.rows)
  const report = reportOf(transactions, found, plan, read, options)
  const texts = found.columns.coded.filter(({ reader }) => reader.dictionary.beyondAscii)
  const latin = texts.some(({ reader }) => !isUtf8(reader.dictionary.labels().bytes))
  return {
    ok: true,
    transactions,
    report: {
      ...about,
      encoding: latin ? 'windows-1252' : encoding.encoding,
      delimiter: about.format === 'xlsx' ? null : frame.delimiter,
      header: frame.header !== undefined,
      ...report
    }
  }
}

/** A plan that agrees with what the whole file showed, if this one did not. What the reader said stands. */
function better(plan: Plan, found: Scanned, options: ReadOptions): Plan | undefined {
  const { decimal, dates } = options.corrections ?? {}
  const empty = found.aside.errors().byReason['no-date'] ?? 0
  if (found.rows === 0 && found.columns.dates.read === 0 && empty > 0) {
    const roles = plan.roles.map(role => (role === 'date' ? 'ignore' : role))
    return { ...plan, roles }
  }
  const next = found.columns.better()
  if (!next) return undefined
  const settled = { ...next, decimal: decimal ?? next.decimal, order: dates ?? next.order }
  return settled.decimal === plan.decimal && settled.order === plan.order ? undefined : settled
}
