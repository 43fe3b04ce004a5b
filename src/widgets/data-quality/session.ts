import { signal } from '@preact/signals'
import type { Remote } from 'comlink'
import type { QualityEngine } from '../../engine/quality/quality.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'

/** A table too large for the workbook: held for this visit, with what was corrected in how it was read. */
export interface Large {
  readonly name: string
  readonly file: Blob
  readonly key: string
  readonly roles: Readonly<Record<string, string>>
  readonly dates: 'day-first' | 'month-first' | null
}

export const large = signal<Large | undefined>(undefined)

let count = 0

/** Puts a large table in use. */
export function holdLarge(name: string, file: Blob): void {
  count += 1
  large.value = { name, file, key: `large ${count}`, roles: {}, dates: null }
}

interface Running {
  readonly engine: Remote<QualityEngine>
  stop(): void
}

let running: Promise<Running> | undefined

/** The worker, started at the first question. */
export async function engineOfContacts(): Promise<Remote<QualityEngine>> {
  if (!running) {
    running = import('../../engine/quality/start.ts').then(({ startQuality }) => startQuality())
    // A script that did not arrive may arrive at the next attempt.
    running.catch(() => {
      running = undefined
    })
    window.addEventListener(FORGOTTEN, forget, { once: true })
  }
  return (await running).engine
}

/** Nothing of the reader's is held here, nor in the worker. */
function forget(): void {
  void running?.then(({ stop }) => stop())
  running = undefined
  large.value = undefined
}
