import type { Locale } from '../i18n/locale.ts'
import { readTransactions } from '../ingest/transactions/read.ts'
import type { ByteSource, Corrections, Progress, Reading } from '../ingest/transactions/reading.ts'
import { fromBlob } from '../ingest/transactions/source.ts'
import type { Day } from '../ingest/transactions/transactions.ts'
import {
  keepTable,
  keptTables,
  removeKeptTable,
  renameTable,
  storedTable
} from '../workbook/kept-tables.ts'
import { answer, maskOf } from './answers.ts'
import { correctionsFrom } from './corrections.ts'
import type { Crew } from './crew.ts'
import {
  type CustomerRows,
  forecastRows,
  movementRows,
  rfmRows,
  valueRows
} from './customer-file.ts'
import { csvFile, errorFile } from './downloads.ts'
import type {
  Analyses,
  AnalysisId,
  Answer,
  Chosen,
  Engine,
  Listed,
  Opened,
  SecondTable,
  TableCard,
  TableId
} from './engine.ts'
import { type Held, HeldTables, hold } from './held-tables.ts'
import { commonLabels } from './labels.ts'
import { isSample, sampleSource } from './samples.ts'
import { warmUp } from './warm.ts'

/** A file or a pasted text before it is a table. */
interface Brought {
  readonly name: string
  readonly blob: Blob
  readonly origin: 'file' | 'paste'
}

/** What was refused last: with which corrections, and how it is read again. */
interface Refused {
  readonly corrections: Corrections
  readonly again: (corrections: Corrections, onProgress: OnProgress) => Promise<Opened>
}

type Rows<K extends Listed> = (
  held: Held,
  params: Analyses[K]['params'],
  locale: Locale,
  mask: Uint8Array | undefined
) => CustomerRows

const ROWS: { readonly [K in Listed]: Rows<K> } = {
  rfm: rfmRows,
  'rfm-movement': movementRows,
  cltv: valueRows,
  forecast: forecastRows
}

type OnProgress = (progress: Progress) => void

/** Where the reader is, as days since 1970. */
function today(): Day {
  const now = new Date()
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000
}

/**
 * The engine as it runs in the worker (worker.ts) and in tests. Only one file is read at a time: a newer
 * wish cancels the reading under way.
 *
 * @param crew helpers on other cores, where there are any
 */
export function createEngine(locale: Locale, crew?: Crew): Engine {
  const tables = new HeldTables()
  let reading: AbortController | undefined
  let refused: Refused | undefined
  let interruptions = 0
  let warming: AbortController | undefined
  let warmed = false

  const read = async (source: ByteSource, corrections: Corrections, onProgress?: OnProgress) => {
    warming?.abort()
    reading?.abort()
    const mine = new AbortController()
    reading = mine
    const result = await readTransactions(source, {
      locale,
      corrections,
      today: today(),
      signal: mine.signal,
      ...(crew ? { helpers: crew } : {}),
      ...(onProgress ? { onProgress } : {})
    })
    if (reading === mine) reading = undefined
    return result
  }

  const opened = (read: Reading, make: (read: Reading & { ok: true }) => Held): Opened => {
    if (!read.ok) return { ok: false, refusal: read.refusal }
    const held = make(read)
    tables.put(held)
    return { ok: true, card: held.card }
  }

  /** A table by its id: in memory, from the device, or a sample; undefined when it is gone. */
  const find = async (id: TableId): Promise<Held | undefined> => {
    warming?.abort()
    const held = tables.get(id)
    if (held) return held
    if (isSample(id)) {
      const source = await sampleSource(id)
      const read = await readTransactions(source, { locale: 'en' })
      if (!read.ok) return undefined
      const made = hold(id, 'sample', read, { name: source.name, corrections: {} })
      tables.put(made)
      return made
    }
    const stored = await storedTable(id).catch(() => undefined)
    if (!stored) return undefined
    const corrections = correctionsFrom(stored.corrections)
    const again = await read(fromBlob(stored.name, stored.source), corrections)
    if (!again.ok) return undefined
    const { name, source } = stored
    const made = hold(id, 'device', again, { name, corrections, source, kept: true })
    tables.put(made)
    return made
  }

  const keep = async ({ card, source }: Held): Promise<boolean> => {
    if (!source) return false
    const { id, name, report, corrections } = card
    try {
      await keepTable({
        id,
        name,
        rows: report.rows,
        bytes: report.bytes,
        saved: Date.now(),
        source,
        corrections
      })
      return true
    } catch {
      return false
    }
  }

  /** Reads what the reader brought; what is refused stays at hand, to be read again as corrected. */
  const take = async (
    brought: Brought,
    corrections: Corrections,
    onProgress: OnProgress
  ): Promise<Opened> => {
    const { name, blob, origin } = brought
    const result = await read(fromBlob(name, blob), corrections, onProgress)
    refused = result.ok
      ? undefined
      : { corrections, again: (next, onProgress) => take(brought, next, onProgress) }
    return opened(result, read =>
      hold(crypto.randomUUID(), origin, read, { name, corrections, source: blob })
    )
  }

  /** Reads a table again; corrections with which it is none stay at hand, too, and the table as it was. */
  const correct: Engine['correct'] = async (id, corrections, onProgress) => {
    const held = await find(id)
    if (!held?.source) return { ok: false, refusal: { kind: 'damaged' } }
    const { source, card } = held
    const result = await read(fromBlob(card.name, source), corrections, onProgress)
    refused = result.ok
      ? undefined
      : { corrections, again: (next, onProgress) => correct(id, next, onProgress) }
    const answer = opened(result, read =>
      hold(id, card.origin, read, { name: card.name, corrections, source, kept: card.kept })
    )
    const now = tables.get(id)
    if (answer.ok && card.kept && now) await keep(now)
    return answer
  }

  const renamed = async (id: TableId, change: Partial<TableCard>) => {
    const held = tables.get(id)
    if (held) tables.put({ ...held, card: { ...held.card, ...change } })
  }

  return {
    async open(from, corrections, onProgress) {
      const blob = 'text' in from && typeof from.text === 'string' ? new Blob([from.text]) : from
      if (!(blob instanceof Blob)) return { ok: false, refusal: { kind: 'damaged' } }
      const brought = { name: from.name, blob, origin: blob === from ? 'file' : 'paste' } as const
      return take(brought, corrections, onProgress)
    },

    async retry(corrections, onProgress) {
      if (!refused) return { ok: false, refusal: { kind: 'damaged' } }
      const { corrections: before, again } = refused
      const roles = { ...before.roles, ...corrections.roles }
      return again({ ...before, ...corrections, roles }, onProgress)
    },

    correct,

    cancel() {
      reading?.abort()
    },

    interrupt() {
      interruptions += 1
    },

    async warm() {
      if (warmed || warming || reading) return
      warming = new AbortController()
      await crew?.start()
      warmed = await warmUp(locale, crew?.forAnySize, warming.signal)
      warming = undefined
    },

    async analyse<K extends AnalysisId>(
      analysis: K,
      table: TableId,
      params: Analyses[K]['params'],
      chosen: Parameters<Engine['analyse']>[3],
      second: SecondTable | undefined,
      onShare: Parameters<Engine['analyse']>[5]
    ): Promise<Answer<Analyses[K]['result']>> {
      const held = await find(table)
      const other = second && (await find(second.id))
      if (!held || (second && !other)) return { ok: false, why: { kind: 'no-table' } }
      const before = interruptions
      try {
        return await answer(analysis, params, {
          held,
          chosen,
          second: other,
          joined: second?.joined ?? false,
          isInterrupted: () => interruptions !== before,
          onShare
        })
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        return { ok: false, why: { kind: 'failed', message } }
      }
    },

    async download<K extends Listed>(
      analysis: K,
      table: TableId,
      params: Analyses[K]['params'],
      locale: Locale,
      chosen: Chosen | undefined
    ) {
      const held = await find(table)
      if (!held) return csvFile({ columns: [], rows: [] }, locale)
      const mask = maskOf(held, chosen)
      const rows: Rows<K> = ROWS[analysis]
      return csvFile(rows(held, params, locale, mask), locale)
    },

    async errors(id, locale) {
      const held = await find(id)
      return errorFile(held?.card.report, locale)
    },

    async labels(id, role) {
      const held = await find(id)
      return held ? commonLabels(held.table[role]) : []
    },

    kept: () => keptTables().catch(() => []),

    async keep(id) {
      const held = await find(id)
      const ok = held !== undefined && (await keep(held))
      if (ok) await renamed(id, { kept: true })
      return { ok }
    },

    async load(id) {
      return (await find(id))?.card ?? null
    },

    async rename(id, name) {
      await renameTable(id, name).catch(() => undefined)
      await renamed(id, { name })
    },

    async remove(id) {
      await removeKeptTable(id).catch(() => undefined)
      await renamed(id, { kept: false })
    }
  }
}
