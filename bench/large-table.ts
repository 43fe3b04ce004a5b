import type { Browser } from 'playwright-core'
import type { Section } from './claim.ts'
import { bringFile, openLesson, pasteText, type Taken } from './million-rows/lesson-page.ts'
import { type Memory, pageMemory } from './million-rows/memory.ts'
import { type Painted, paintedAfter } from './million-rows/painted.ts'
import type { TableFile } from './million-rows/tables.ts'
import { type Longest, longestTask, TASKS } from './million-rows/tasks.ts'
import { changeThreshold } from './million-rows/threshold.ts'
import { digits, median, spread } from './stats.ts'
import { traced } from './trace.ts'

const VISITS = 3
const KEYS = 12

interface Visit {
  readonly painted: Painted
  readonly longest: Longest
  readonly memory: Memory | undefined
}

type Bring = typeof bringFile

/** (e) What a reader with a large table waits for in the lesson, where every widget follows the table. */
export async function largeTable(
  launch: () => Promise<Browser>,
  lesson: string,
  { million, five }: { readonly million: TableFile; readonly five: TableFile }
): Promise<Section> {
  const files: Visit[] = []
  const pastes: Visit[] = []
  let keys: readonly Painted[] = []
  for (let i = 0; i < VISITS; i += 1) {
    const last = i === VISITS - 1
    const changed = await visited(launch, lesson, million, bringFile, last ? KEYS : 0)
    files.push(changed.visit)
    if (last) keys = changed.keys
    pastes.push((await visited(launch, lesson, million, pasteText, 0)).visit)
  }
  const large = await fiveMillion(launch, lesson, five)
  const charts = keys.map(key => Math.max(key.charts, key.numbers))
  const tasks = (visits: readonly Visit[]) => visits.map(({ longest }) => longest.processor)
  const clock = (visits: readonly Visit[]) => visits.map(({ longest }) => longest.clock)
  return {
    title: 'A large table in the lesson',
    method:
      `The lesson measuring-crm as built, ${VISITS} visits each in a new browser, in turn; a reader’s file, or the same as a ` +
      'pasted text; every widget of the lesson follows the table and asks the same worker. Tasks are turns of the ' +
      'main thread in Chromium’s trace, from the file or paste until the RFM widget has stood still for a second: ' +
      'processor time, so that other programs do not lengthen them, and time by the clock. Times to the screen are ' +
      'by the clock, to the end of the frame on the main thread. Memory is resident memory of the page’s ' +
      'process (page and worker), from the system. There is no peer: the bounds are the reader’s.',
    claims: [
      {
        claim: `A changed threshold on a million rows is painted within 50 ms (${KEYS} keys)`,
        ours: `charts ${spread(charts, ' ms')}; numbers ${spread(
          keys.map(({ numbers }) => numbers),
          ' ms'
        )}`,
        peer: '–',
        ratio: '–',
        met: median(charts) <= 50
      },
      ...[
        { what: 'file', visits: files },
        { what: 'paste', visits: pastes }
      ].map(({ what, visits }) => ({
        claim: `Longest main-thread task under 50 ms while a million rows load (${what})`,
        ours: `${spread(tasks(visits), ' ms')}; by the clock ${spread(clock(visits), ' ms')}`,
        peer: '–',
        ratio: '–',
        met: median(tasks(visits)) < 50
      })),
      {
        claim: 'File of a million rows to painted RFM map, with all widgets of the lesson asking',
        ours: spread(
          files.map(({ painted }) => painted.charts),
          ' ms'
        ),
        peer: '–',
        ratio: '–'
      },
      {
        claim: 'Memory with a million rows',
        ours: memories(files.map(({ memory }) => memory)),
        peer: '–',
        ratio: '–'
      },
      {
        claim: `Five million rows (${five.megabytes.toFixed(0)} MB) load, or are refused with a sentence`,
        ours:
          'rows' in large.taken
            ? `RFM map after ${digits(large.seconds)} s; ${memories([large.memory])}`
            : large.taken.sentence,
        peer: '–',
        ratio: '–',
        met: 'rows' in large.taken ? large.taken.rows === five.rows : large.taken.sentence !== ''
      }
    ]
  }
}

async function withLesson<T>(
  launch: () => Promise<Browser>,
  lesson: string,
  use: (page: Awaited<ReturnType<typeof openLesson>>, browser: Browser) => Promise<T>
): Promise<T> {
  const browser = await launch()
  try {
    return await use(await openLesson(browser, lesson), browser)
  } finally {
    await browser.close()
  }
}

const visited = (
  launch: () => Promise<Browser>,
  lesson: string,
  table: TableFile,
  bring: Bring,
  keys: number
): Promise<{ readonly visit: Visit; readonly keys: readonly Painted[] }> =>
  withLesson(launch, lesson, async (page, browser) => {
    const events = await traced(browser, () => mustTake(bring(page, table)), [TASKS])
    const [painted] = paintedAfter(events, 'brought')
    if (!painted) throw new Error('bench: the lesson painted nothing')
    const longest = longestTask(events, 'brought')
    const memory = await pageMemory(browser)
    return { visit: { painted, longest, memory }, keys: await changeThreshold(page, keys) }
  })

const fiveMillion = (launch: () => Promise<Browser>, lesson: string, table: TableFile) =>
  withLesson(launch, lesson, async (page, browser) => {
    const began = performance.now()
    const taken: Taken = await bringFile(page, table)
    // `bringFile` waits for a second of rest.
    const seconds = (performance.now() - began) / 1000 - ('rows' in taken ? 1 : 0)
    return { taken, seconds, memory: await pageMemory(browser) }
  })

async function mustTake(answer: Promise<Taken>): Promise<void> {
  const taken = await answer
  if ('sentence' in taken) throw new Error(`bench: refused, ${taken.sentence}`)
}

function memories(all: readonly (Memory | undefined)[]): string {
  const known = all.filter(memory => memory !== undefined)
  if (known.length === 0) return 'memory not known on this system'
  const of = (key: keyof Memory) => Math.round(median(known.map(memory => memory[key])))
  return `${of('held')} MB held, ${of('peak')} MB at most`
}
