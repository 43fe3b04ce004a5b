import { csvParse } from 'd3'
import { readMonthlyTable } from '../src/ingest/monthly/read.ts'
import { readNumber } from '../src/ingest/text/number.ts'
import type { Section } from './claim.ts'
import { ratios, spread } from './stats.ts'

const ROWS = 5000
const REPETITIONS = 15
const COLUMNS = ['cost', 'revenue', 'start', 'new', 'lost']

/** As many rows as are read at all. Months end in 2199, so the last 1,400 rows repeat some, and are told so. */
function sample(): string {
  const lines = [['month', ...COLUMNS].join(',')]
  let start = 1000
  for (let month = 1; month <= ROWS; month += 1) {
    const won = 20 + ((month * 7) % 31)
    const lost = 18 + ((month * 5) % 29)
    const cost = (25_000 + ((month * 997) % 9000)).toFixed(2)
    const revenue = (start * 81.63).toFixed(2)
    lines.push([monthName(month - 1), cost, revenue, start, won, lost].join(','))
    start += won - lost
  }
  return lines.join('\n')
}

const monthName = (index: number): string =>
  `${1900 + (Math.floor(index / 12) % 300)}-${String((index % 12) + 1).padStart(2, '0')}`

function timed(run: () => number, expected: number): number {
  const began = performance.now()
  const got = run()
  const took = performance.now() - began
  if (got !== expected) throw new Error(`bench: read ${got} of ${expected}`)
  return took
}

const floor = (text: string): number =>
  csvParse(text, row => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, Number(v)])))
    .length

/** (c) Reading a monthly table as people write it, beside the least that any reader has to do. */
export function tableReading(): Section {
  const text = sample()
  const fields = text
    .split('\n')
    .slice(1)
    .flatMap(line => line.split(',').slice(1))
  const ours: number[] = []
  const theirs: number[] = []
  const ourNumbers: number[] = []
  const theirNumbers: number[] = []
  for (let i = 0; i < REPETITIONS + 3; i += 1) {
    const table = timed(() => readMonthlyTable(text, { locale: 'en' }).rowsIn, ROWS)
    const csv = timed(() => floor(text), ROWS)
    const read = (one: string) => readNumber(one, { decimal: '.' }).kind === 'number'
    const numbers = timed(() => fields.filter(read).length, fields.length)
    const plain = timed(
      () => fields.filter(one => !Number.isNaN(Number(one))).length,
      fields.length
    )
    // The first ones warm up.
    if (i < 3) continue
    ours.push(table)
    theirs.push(csv)
    ourNumbers.push(numbers)
    theirNumbers.push(plain)
  }
  return {
    title: 'Reading numbers and tables',
    method:
      `${ROWS} rows of six columns, ${REPETITIONS} repetitions in turn, in Node; median (lowest–highest). The peer ` +
      'is the floor, not an alternative: it takes every text for a plain decimal number, and finds no header, ' +
      'roles, notation, totals rows, gaps or problems.',
    claims: [
      {
        claim: 'The longest table is read within 100 ms, which nobody notices',
        ours: spread(ours, ' ms'),
        peer: `d3.csvParse + Number: ${spread(theirs, ' ms')}`,
        ratio: `ours is ${spread(ratios(ours, theirs), '×')}`,
        met: Math.max(...ours) <= 100
      },
      {
        claim: `One number in either notation (${fields.length.toLocaleString('en')} of them)`,
        ours: spread(ourNumbers, ' ms'),
        peer: `Number(): ${spread(theirNumbers, ' ms')}`,
        ratio: `ours is ${spread(ratios(ourNumbers, theirNumbers), '×')}`
      }
    ]
  }
}
