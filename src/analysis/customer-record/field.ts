import type { Candidate, Criterion, Fate, Said, Value } from './candidates.ts'
import type { FieldId, Source } from './model.ts'
import type { Special } from './special.ts'

/** One field of a record, and how it came about. */
export interface MergedField {
  readonly id: FieldId
  /** What the record holds: null for nothing; several things as a list. */
  readonly value: Value | readonly string[] | null
  readonly candidates: readonly Candidate[]
  /** Where the value is from. */
  readonly sources: readonly Source[]
  /** Sources contradict each other. */
  readonly conflict: boolean
  /** What decided where the rule could not tell. */
  readonly tie: Criterion | null
  /** Kinds of special data that were left out. */
  readonly special: readonly Special[]
  /** Nobody has said what it would be for: nothing is kept. */
  readonly unkept: boolean
}

/** A field of which every value has met a fate; nothing is kept of it until somebody says so. */
export function made(id: FieldId, said: readonly Said[], fate: (one: Said) => Fate): MergedField {
  const candidates = said.map(one => ({
    ...{ source: one.entry.source, line: one.entry.row.line, day: one.entry.row.day },
    ...{ value: one.value, fate: fate(one) }
  }))
  const kept = candidates.filter(({ fate: { kind } }) => ['won', 'added', 'agrees'].includes(kind))
  return {
    ...{ id, value: null, candidates, conflict: false, tie: null, special: [], unkept: false },
    sources: [...new Set(kept.map(({ source }) => source))]
  }
}
