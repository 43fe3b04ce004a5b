import { batch, type ReadonlySignal, signal } from '@preact/signals'
import type { Remote } from 'comlink'
import type { RfmParams } from '../../analysis/rfm/model.ts'
import type { Engine, Opened, TableCard } from '../../engine/engine.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Corrections, Progress, Refusal } from '../../ingest/transactions/reading.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'
import { deviceOf } from '../../workbook/device.ts'
import type { KeptTable } from '../../workbook/kept-tables.ts'
import { setTableInUse, tableInUse } from '../../workbook/table-in-use.ts'
import { OneWorker } from '../parts/one-worker.ts'

/** What is happening to a file, and in which widget it is said: once on a page, not in all of them. */
export type Intake =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading'
      readonly at: string
      readonly name: string
      readonly progress: Progress
      /** Milliseconds since the page opened. */
      readonly since: number
    }
  | {
      readonly kind: 'refused'
      readonly at: string
      readonly name: string
      readonly refusal: Refusal
    }
  /** The worker could not be started, or the table in use is gone from the device. */
  | { readonly kind: 'failed'; readonly at: string; readonly why: 'worker' | 'gone' }

/** The widget of the table itself, where everything is said that no other widget began. */
const HOME = 'transactions'

/** Customers chosen in an RFM map, for the other widgets to follow. */
export interface ChosenCells {
  readonly table: string
  readonly rfm: RfmParams
  readonly cells: readonly (readonly [recency: number, frequency: number])[]
  readonly customers: number
}

const table = signal<TableCard | undefined>(undefined)
const intake = signal<Intake>({ kind: 'idle' })
const kept = signal<readonly KeptTable[]>([])
const chosen = signal<ChosenCells | undefined>(undefined)
const before = signal<TableCard | undefined>(undefined)

/**
 * The reader's table of transactions, one for all widgets of the page; without one each shows its
 * sample.
 */
export const desk: {
  readonly table: ReadonlySignal<TableCard | undefined>
  readonly intake: ReadonlySignal<Intake>
  readonly kept: ReadonlySignal<readonly KeptTable[]>
  readonly chosen: ReadonlySignal<ChosenCells | undefined>
  /** The table that the reader left for the samples, as long as this page can bring it back. */
  readonly before: ReadonlySignal<TableCard | undefined>
} = { table, intake, kept, chosen, before }

const worker = new OneWorker<Engine>(() => {
  intake.value = { kind: 'failed', at: HOME, why: 'worker' }
})
let follows = false

/** Everything was forgotten: the samples are back, and nothing of the reader's is held here. */
function followForgetting(): void {
  if (follows) return
  follows = true
  window.addEventListener(FORGOTTEN, () => {
    worker.stop()
    kept.value = []
    useSamples()
    before.value = undefined
  })
}

/** The worker, started at the first question. */
export function engineOf(locale: Locale): Promise<Remote<Engine>> {
  followForgetting()
  return worker.engine(async () => (await import('../../engine/start.ts')).startEngine(locale))
}

/**
 * Gets the worker ready for a file that is about to come: the reader has the pointer or the focus where
 * files are brought, and the browser has a moment to compile what reading one needs.
 */
export function expectTable(locale: Locale): void {
  void engineOf(locale)
    .then(engine => engine.warm())
    .catch(() => undefined)
}

const use = (card: TableCard | undefined) =>
  batch(() => {
    table.value = card
    chosen.value = undefined
    if (card) before.value = undefined
    if (card === undefined || card.kept) setTableInUse(deviceOf(window), card?.id)
  })

/** Counts readings: what an older one reports, when a newer one has begun, is no news. */
let readings = 0

async function reading(
  at: string,
  name: string,
  locale: Locale,
  run: (engine: Remote<Engine>, onProgress: (progress: Progress) => void) => Promise<Opened>
): Promise<void> {
  readings += 1
  const mine = readings
  const since = performance.now()
  let over = false
  const show = (progress: Progress) => {
    // A message of the worker may come after its answer.
    if (mine === readings && !over) intake.value = { kind: 'reading', at, name, progress, since }
  }
  show({ rows: 0, bytes: 0, totalBytes: 0 })
  const { proxy } = await import('comlink')
  const result = await engineOf(locale)
    .then(engine => run(engine, proxy(show)))
    .catch(() => undefined)
  over = true
  if (mine !== readings) return
  batch(() => {
    if (!result) intake.value = { kind: 'failed', at, why: 'worker' }
    else if (result.ok) {
      intake.value = { kind: 'idle' }
      use(result.card)
    } else if (result.refusal.kind === 'cancelled') intake.value = { kind: 'idle' }
    else intake.value = { kind: 'refused', at, name, refusal: result.refusal }
  })
}

/**
 * Reads a file or a pasted text and puts it in use; the table before stays in use until it is read.
 *
 * @param at the widget to which it was brought
 */
export const openTable = (
  source: File | { readonly name: string; readonly text: string },
  at: string,
  locale: Locale
): Promise<void> =>
  reading(at, source.name, locale, (engine, onProgress) => engine.open(source, {}, onProgress))

/** Reads the table in use again, as the reader corrected it. */
export const correctTable = (corrections: Corrections, locale: Locale): Promise<void> => {
  const card = table.peek()
  if (!card) return Promise.resolve()
  return reading(HOME, card.name, locale, (engine, onProgress) =>
    engine.correct(card.id, corrections, onProgress)
  )
}

/** Reads the file that was refused once more, as the reader corrected it. */
export const retryTable = (
  { at, name }: Intake & { kind: 'refused' },
  corrections: Corrections,
  locale: Locale
): Promise<void> =>
  reading(at, name, locale, (engine, onProgress) => engine.retry(corrections, onProgress))

/** Ends the reading under way; the table before stays in use. */
export async function cancelReading(locale: Locale): Promise<void> {
  readings += 1
  intake.value = { kind: 'idle' }
  await (await engineOf(locale)).cancel()
}

/** Back to the sample tables; the reader's stays at hand for this visit, and where it is kept. */
export function useSamples(): void {
  batch(() => {
    before.value = table.peek() ?? before.peek()
    intake.value = { kind: 'idle' }
    use(undefined)
  })
}

/** Puts a kept table in use. */
export async function useKept(id: string, locale: Locale): Promise<void> {
  const card = await (await engineOf(locale)).load(id).catch(() => null)
  if (card) use(card)
  else {
    before.value = undefined
    setTableInUse(deviceOf(window), undefined)
    intake.value = { kind: 'failed', at: HOME, why: 'gone' }
  }
}

let restored = false

/** Puts the kept table that this device used last in use. Once a page. */
export function restoreTable(locale: Locale): void {
  if (restored) return
  restored = true
  const id = tableInUse(deviceOf(window))
  if (id !== undefined) void useKept(id, locale)
}

/** Reads which tables this device keeps. */
export async function listKept(locale: Locale): Promise<void> {
  kept.value = await (await engineOf(locale)).kept()
}

/** Keeps the table in use on this device. False when the browser does not let us. */
export async function keepTable(locale: Locale): Promise<boolean> {
  const card = table.peek()
  if (!card) return false
  const { ok } = await (await engineOf(locale)).keep(card.id)
  if (ok) {
    const { value: now } = table
    // Another table may have come into use meanwhile.
    if (now?.id === card.id) table.value = { ...now, kept: true }
    setTableInUse(deviceOf(window), card.id)
    await listKept(locale)
  }
  return ok
}

export async function renameKept(id: string, name: string, locale: Locale): Promise<void> {
  await (await engineOf(locale)).rename(id, name)
  const card = table.peek()
  if (card?.id === id) table.value = { ...card, name }
  await listKept(locale)
}

/** Deletes a table from this device; one in use stays in use for this visit. */
export async function removeKept(id: string, locale: Locale): Promise<void> {
  await (await engineOf(locale)).remove(id)
  const card = table.peek()
  if (card?.id === id) {
    table.value = { ...card, kept: false }
    setTableInUse(deviceOf(window), undefined)
  }
  await listKept(locale)
}

/** Customers chosen in an RFM map; undefined for all. */
export function choose(cells: ChosenCells | undefined): void {
  chosen.value = cells
}
