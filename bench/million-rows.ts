import type { Browser } from 'playwright-core'
import type { Claim, Section } from './claim.ts'
import type { FirstFile } from './million-rows/race.ts'
import {
  COLD,
  closeLanes,
  firstFiles,
  openLanes,
  type Pair,
  ROUNDS,
  race,
  raceForm,
  WARM_UP
} from './million-rows/rounds.ts'
import type { Form, TableFile } from './million-rows/tables.ts'
import { digits, median, ratios, spread } from './stats.ts'

/** (d) From a file of a million rows to RFM scores, beside two libraries and the least there is to do. */
export async function millionRows(
  browser: Browser,
  origin: string,
  tables: Readonly<Record<Form, TableFile>>
): Promise<Section> {
  const { plain } = tables
  const first = await firstFiles(browser, origin, plain)
  const of = (what: (one: FirstFile) => number, files: readonly FirstFile[]) => files.map(what)
  const fromNothing = ({ start, file }: FirstFile) => start + file
  const lanes = await openLanes(browser, origin)
  const times = await race(lanes, plain)
  const long = await raceForm(lanes, tables.long)
  const quoted = await raceForm(lanes, tables.quoted)
  await closeLanes(lanes)
  const { ours, duckdb, arquero, floor } = times
  return {
    title: 'A million rows: from the file to RFM scores',
    method:
      `${plain.rows.toLocaleString('en')} simulated rows of customer, date and amount (${megabytes(plain)}, seed 1), ` +
      `chosen as a file; ${ROUNDS} rounds in turn after ${WARM_UP} that warm up (${COLD} of each for the first file), ` +
      'each contender on a page of its own; by the clock, from the File to the scores of all customers, added up ' +
      'to the 25 cells on the page; ratios of medians, in brackets those round by round. Every row is a purchase ' +
      'and equal values share a score; all but Arquero must find the same cells, or the bench fails. The workbook ' +
      'runs in the worker of the built site, finds out encoding, delimiter, columns and notation, lists bad rows ' +
      'and keeps the table; for the first file it is as ready as the page makes it when the reader ' +
      'reaches for the file button (start, helpers, a made-up table). DuckDB-WASM (bundle eh) runs in its worker, is told delimiter, columns and types, ' +
      'reads through its file handle, answers one statement and keeps nothing. Arquero runs on the page as ' +
      'documented: fromCSV, groupby, ntile, in every second round. The floor is a worker that reads this form of ' +
      'file only: ids of up to 8 bytes, no quotes, errors, notation or options.',
    claims: [
      faster('2× faster than DuckDB-WASM once warm', ours, 'DuckDB-WASM', duckdb, 2),
      faster(
        '8× faster than DuckDB-WASM with its start-up, on the first file',
        of(({ file }) => file, first.ready),
        'DuckDB-WASM',
        of(fromNothing, first.duckdb),
        8
      ),
      {
        claim:
          'The same where our worker, too, starts with the file (nobody reached for the button)',
        ours: spread(of(fromNothing, first.unready), ' ms'),
        ...beside('peer is', 'DuckDB-WASM', of(fromNothing, first.duckdb), [
          of(fromNothing, first.duckdb),
          of(fromNothing, first.unready)
        ])
      },
      {
        claim: 'What getting ready takes: the worker, its helpers, and a made-up table',
        ours: spread(
          of(({ start, prepare }) => start + prepare, first.ready),
          ' ms'
        ),
        peer: '–',
        ratio: '–'
      },
      faster('8× faster than Arquero', ours, 'Arquero', arquero, 8),
      within('Within 2× of the floor', ours, floor, 2),
      within('Pasted as text: within 3× of the floor’s file', times['ours pasted'], floor, 3),
      {
        claim: 'Pasted as text, beside the floor’s text',
        ours: spread(times['ours pasted'], ' ms'),
        ...beside('ours is', 'floor', times['floor pasted'], [
          times['ours pasted'],
          times['floor pasted']
        ])
      },
      {
        claim: 'As the workbook proposes to count: one purchase a day, refunds netted',
        ours: spread(times['ours as set'], ' ms'),
        peer: '–',
        ratio: '–'
      },
      form(`Ids of over 8 bytes (${megabytes(tables.long)})`, long),
      form(`Every cell in quotes (${megabytes(tables.quoted)})`, quoted)
    ]
  }
}

const megabytes = (table: TableFile) => `${table.megabytes.toFixed(1)} MB`

/** Above over below: of the medians, and round by round where both ran in each. */
function beside(
  what: string,
  name: string,
  peer: readonly number[],
  [above, below]: readonly [readonly number[], readonly number[]]
): Pick<Claim, 'peer' | 'ratio'> {
  const each = ratios(above, below)
  const range =
    above.length === below.length
      ? ` (${digits(Math.min(...each))}–${digits(Math.max(...each))})`
      : ''
  return {
    peer: `${name}: ${spread(peer, ' ms')}`,
    ratio: `${what} ${(median(above) / median(below)).toFixed(2)}×${range}`
  }
}

const faster = (
  claim: string,
  ours: readonly number[],
  name: string,
  peer: readonly number[],
  least: number
): Claim => ({
  claim,
  ours: spread(ours, ' ms'),
  ...beside('peer is', name, peer, [peer, ours]),
  met: median(peer) / median(ours) >= least
})

const within = (
  claim: string,
  ours: readonly number[],
  floor: readonly number[],
  most: number
): Claim => ({
  claim,
  ours: spread(ours, ' ms'),
  ...beside('ours is', 'floor', floor, [ours, floor]),
  met: median(ours) / median(floor) <= most
})

const form = (claim: string, { ours, duckdb }: Pair): Claim => ({
  claim,
  ours: spread(ours, ' ms'),
  ...beside('peer is', 'DuckDB-WASM', duckdb, [duckdb, ours])
})
