import { detectEncoding, isUtf8 } from './encoding.ts'
import { formatOf } from './format.ts'
import { LIMITS } from './limits.ts'
import { HEAD, nearestDate, type Opening, open } from './opening.ts'
import { type Plan, planOf } from './plan.ts'
import type { ByteSource, Reading, ReadOptions, Refusal, Report } from './reading.ts'
import { reportOf } from './report.ts'
import { type Scanned, scan } from './scan.ts'
import { fromBytes } from './source.ts'

/** A second scan settles notation and order; a third is for a date column with nothing in it. */
const SCANS = 3

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
  const finished = found.columns.finish(found.rows, options.corrections?.alike === 'one')
  const report = reportOf(finished, found, plan, read, options)
  const nearest = plan.roles.includes('date') ? undefined : nearestDate(frame)
  const texts = found.columns.coded.filter(({ reader }) => reader.dictionary.beyondAscii)
  const latin = texts.some(({ reader }) => !isUtf8(reader.dictionary.labels().bytes))
  return {
    ok: true,
    transactions: finished.table,
    report: {
      ...about,
      ...(nearest === undefined ? {} : { nearestDate: nearest }),
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
