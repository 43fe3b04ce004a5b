// npm run data: all committed tables. npm run data -- --rows 5000000 --out FILE: a shop of any size.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { makeBaskets } from './make-baskets.ts'
import { makeDirtyFiles } from './make-dirty.ts'
import { makeMonthly } from './make-monthly.ts'
import { makePeople } from './make-people.ts'
import { makeShop } from './make-shop.ts'
import { type Options, readOptions, USAGE } from './shop/options.ts'
import { simulate } from './shop/simulate.ts'
import { orderLines } from './shop/table.ts'
import { TRUTH_HEADER, truthLine } from './shop/truth.ts'

const PIECE = 1 << 20

/** Appends text to a file in pieces of a megabyte. */
function writer(file: string) {
  const open = openSync(file, 'w')
  let piece = ''
  const flush = () => {
    writeSync(open, piece)
    piece = ''
  }
  return {
    write(text: string) {
      piece += text
      if (piece.length > PIECE) flush()
    },
    close() {
      flush()
      closeSync(open)
    }
  }
}

function makeLarge({ size, columns, out, truth }: Options): void {
  const orders = out === undefined ? undefined : writer(out)
  const hidden = truth === undefined ? undefined : writer(truth)
  hidden?.write(TRUTH_HEADER)
  let known = 0
  function* watched() {
    for (const row of simulate(size)) {
      if (row.id > known) {
        known = row.id
        hidden?.write(truthLine(row.id, row.customer))
      }
      yield row
    }
  }
  for (const line of orderLines(watched(), columns)) orders?.write(line)
  orders?.close()
  hidden?.close()
  console.log(`${size.rows} rows, ${known} customers, seed ${size.seed}`)
}

const wanted = readOptions(process.argv.slice(2))
if (wanted.kind === 'wrong') {
  console.error(`${wanted.sentence}\n\n${USAGE}`)
  process.exitCode = 1
} else if (wanted.kind === 'help') {
  console.log(USAGE)
} else if (wanted.kind === 'large') {
  try {
    makeLarge(wanted.options)
  } catch (error) {
    // A folder that is not there, a full disk: Node's own sentence names the file.
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
} else {
  const files = {
    'monthly.csv': makeMonthly(),
    'people.csv': makePeople(),
    ...makeBaskets(),
    ...makeShop(),
    ...makeDirtyFiles()
  }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(new URL(name, import.meta.url), text)
  }
}
