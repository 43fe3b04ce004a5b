import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { inSlices } from '../../ingest/work/steps.ts'
import type { FieldSpecs } from '../fields/field.ts'
import { type AnyDeclaration, isNoResult, type NoResult } from './declaration.ts'
import { words } from './words.ts'

/** Rows from which sums that can be paused are. */
const MANY = 2000

const NOT_YET: NoResult = { why: words.working }

/** What a declaration finds for what it is given; on a large table that takes a while, and the page stays alive. */
export function useFound<S extends FieldSpecs, Rows, R extends object>(
  { result, steps }: AnyDeclaration<S, Rows, R>,
  given: () => Parameters<AnyDeclaration<S, Rows, R>['result']>
): { readonly found: ReadonlySignal<R | NoResult>; readonly busy: ReadonlySignal<boolean> } {
  const late = useSignal<R | NoResult>(NOT_YET)
  const busy = useSignal(false)
  const asked = useComputed(given)
  const isLong = useComputed(() => steps !== undefined && sizeOf(asked.value[1]) > MANY)
  /** A result of before stays until there is another, unless it was of a small table. */
  const last = useRef<R | NoResult>(NOT_YET)
  const found = useComputed(() => {
    last.current = isLong.value ? late.value : result(...asked.value)
    return last.current
  })
  useSignalEffect(() => {
    const now = asked.value
    if (!isLong.value || !steps) {
      busy.value = false
      return
    }
    if (isNoResult(late.peek()) && !isNoResult(last.current)) late.value = last.current
    let stopped = false
    busy.value = true
    void inSlices(steps(...now), () => stopped).then(value => {
      if (stopped || value === undefined) return
      late.value = value
      busy.value = false
    })
    return () => {
      stopped = true
    }
  })
  return { found, busy }
}

const sizeOf = (rows: unknown): number =>
  typeof rows === 'object' && rows !== null && 'rows' in rows ? Number(rows.rows) : 0
