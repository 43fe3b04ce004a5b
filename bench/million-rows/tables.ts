import { closeSync, mkdtempSync, openSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Row, simulate } from '../../data/shop/simulate.ts'
import { type Column, orderLines } from '../../data/shop/table.ts'

/** A table as a file, made for this run. */
export interface TableFile {
  readonly path: string
  readonly rows: number
  readonly megabytes: number
}

const MILLION = 1_000_000
const FIVE_MILLION = 5_000_000

const COLUMNS: readonly Column[] = ['customer', 'date', 'amount']
const PIECE = 1 << 20

/** The same rows as other systems write them. */
const FORMS = {
  plain: (line: string) => line,
  /** Ids of 20 bytes and more: an address instead of a number. */
  long: (line: string) => line.replace(',', '@customers.example,'),
  quoted: (line: string) => `"${line.trimEnd().replaceAll(',', '","')}"\n`
} as const satisfies Readonly<Record<string, (line: string) => string>>

export type Form = keyof typeof FORMS

function writeLines(path: string, lines: Iterable<string>, form: (line: string) => string): void {
  const file = openSync(path, 'w')
  let piece = ''
  let header = true
  for (const line of lines) {
    piece += header ? line : form(line)
    header = false
    if (piece.length < PIECE) continue
    writeSync(file, piece)
    piece = ''
  }
  writeSync(file, piece)
  closeSync(file)
}

/** A temporary folder with the simulated shop as a table of a million rows, in each form, and one of five. */
export function makeTables(): {
  readonly folder: string
  readonly million: Readonly<Record<Form, TableFile>>
  readonly five: TableFile
} {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tables-'))
  const write = (name: string, rows: Iterable<Row>, count: number, form: Form): TableFile => {
    const path = join(folder, name)
    writeLines(path, orderLines(rows, COLUMNS), FORMS[form])
    return { path, rows: count, megabytes: statSync(path).size / 1e6 }
  }
  const rows = [...simulate({ rows: MILLION, seed: 1 })]
  const million = (form: Form) => write(`orders-${form}.csv`, rows, MILLION, form)
  return {
    folder,
    million: { plain: million('plain'), long: million('long'), quoted: million('quoted') },
    five: write('orders-five.csv', simulate({ rows: FIVE_MILLION, seed: 1 }), FIVE_MILLION, 'plain')
  }
}
