import type { Browser } from 'playwright-core'
import type { Timed } from '../peers/million-rows/contender.ts'
import {
  type FirstFile,
  firstFile,
  type Lane,
  mustAgree,
  openLane,
  RUNNERS,
  type Runner
} from './race.ts'
import type { TableFile } from './tables.ts'

export const ROUNDS = 7
export const WARM_UP = 2
export const COLD = 5
/** For the other forms of the file, about which nothing is promised. */
const FORM_ROUNDS = 3

type Lanes = Readonly<Record<Runner, Lane>>

/** Milliseconds of each round: from the file, and from the text for those that end in “pasted”. */
export type Times = Record<Runner | 'ours pasted' | 'floor pasted', number[]>

/** Two that ran one after the other. */
export interface Pair {
  readonly ours: number[]
  readonly duckdb: number[]
}

/** A page for each contender, ready for its first file. */
export async function openLanes(browser: Browser, origin: string): Promise<Lanes> {
  const open = async (runner: Runner) => {
    const lane = await openLane(browser, origin, runner)
    await lane.start()
    return lane
  }
  return {
    ours: await open('ours'),
    'ours as set': await open('ours as set'),
    duckdb: await open('duckdb'),
    arquero: await open('arquero'),
    floor: await open('floor')
  }
}

export async function closeLanes(lanes: Lanes): Promise<void> {
  for (const runner of RUNNERS) await lanes[runner].close()
}

/** First files of pages that have never been open, in turn. */
export interface FirstFiles {
  /** The worker was got ready while the reader reached for the file button. */
  readonly ready: FirstFile[]
  /** It was not. */
  readonly unready: FirstFile[]
  readonly duckdb: FirstFile[]
}

export async function firstFiles(
  browser: Browser,
  origin: string,
  table: TableFile
): Promise<FirstFiles> {
  const found: FirstFiles = { ready: [], unready: [], duckdb: [] }
  for (let i = 0; i < COLD; i += 1) {
    found.ready.push(await firstFile(browser, origin, 'ours', table, true))
    found.duckdb.push(await firstFile(browser, origin, 'duckdb', table, true))
    found.unready.push(await firstFile(browser, origin, 'ours', table, false))
  }
  return found
}

/** All contenders in turn; Arquero, which takes seconds, in every second round. */
export async function race(lanes: Lanes, table: TableFile): Promise<Times> {
  const times: Times = {
    ours: [],
    'ours as set': [],
    duckdb: [],
    arquero: [],
    floor: [],
    'ours pasted': [],
    'floor pasted': []
  }
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const keep = (of: keyof Times, { ms, outcome }: Timed) => {
      if (round >= WARM_UP) times[of].push(ms)
      return outcome
    }
    const ours = keep('ours', await lanes.ours.file(table))
    mustAgree(ours, keep('duckdb', await lanes.duckdb.file(table)), 'DuckDB')
    mustAgree(ours, keep('floor', await lanes.floor.file(table)), 'the floor')
    mustAgree(ours, keep('ours pasted', await lanes.ours.text(table)), 'the paste')
    mustAgree(ours, keep('floor pasted', await lanes.floor.text(table)), 'the floor’s paste')
    keep('ours as set', await lanes['ours as set'].file(table))
    // Its ntile splits equal values, and misplaces some of them: the cells differ.
    if (round % 2 === 1) {
      const { cells, ...sums } = keep('arquero', await lanes.arquero.file(table))
      mustAgree(ours, { cells: ours.cells, ...sums }, 'Arquero')
    }
  }
  return times
}

/** The workbook and DuckDB in turn. */
export async function raceForm(lanes: Lanes, table: TableFile): Promise<Pair> {
  const pair: Pair = { ours: [], duckdb: [] }
  for (let round = 0; round < FORM_ROUNDS + 1; round += 1) {
    const ours = await lanes.ours.file(table)
    const duckdb = await lanes.duckdb.file(table)
    mustAgree(ours.outcome, duckdb.outcome, 'DuckDB')
    // The first ones warm up.
    if (round === 0) continue
    pair.ours.push(ours.ms)
    pair.duckdb.push(duckdb.ms)
  }
  return pair
}
