import { signal } from '@preact/signals'
import type { Remote } from 'comlink'
import type { QualityEngine } from '../../engine/quality/quality.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'
import { OneWorker } from '../parts/one-worker.ts'

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

const worker = new OneWorker<QualityEngine>()

/** The worker, started at the first question. */
export function engineOfContacts(): Promise<Remote<QualityEngine>> {
  // The same listener again is none.
  window.addEventListener(FORGOTTEN, forget)
  return worker.engine(async () => (await import('../../engine/quality/start.ts')).startQuality())
}

/** Nothing of the reader's is held here, nor in the worker. */
function forget(): void {
  worker.stop()
  large.value = undefined
}
