import { isId, STATE_LIMITS } from './limits.ts'
import type { Problem } from './problem.ts'
import type { Answer, Currency, Entries, Entry, State, Table } from './state.ts'
import { DEFAULTS } from './state.ts'
import type { Store } from './store.ts'

/** Ids come from declarations, so a bad one is a programmer's error. */
function named(id: string): string {
  const fits: boolean = isId(id)
  if (!fits) throw new RangeError(`Not an id: ${id.slice(0, STATE_LIMITS.id)}`)
  return id
}

function entry(text: string, value: number): Entry {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`)
  return { text: text.slice(0, STATE_LIMITS.text), value: value + 0 }
}

/**
 * What was typed for a given. `value` is the last valid number in the unit of the given: when the text
 * is no valid entry, pass the number that was valid before.
 */
export function setValue(store: Store, id: string, text: string, value: number): void {
  const state = store.state.peek()
  const values = { ...state.values, [named(id)]: entry(text, value) }
  store.commit({ kind: 'value', id }, { ...state, values }, true)
}

/** Several givens at once, as one step: a month of the reader's table sent to the core widget. */
export function setValues(store: Store, entries: Entries): void {
  const state = store.state.peek()
  const values = { ...state.values }
  for (const [id, { text, value }] of Object.entries(entries))
    values[named(id)] = entry(text, value)
  store.commit({ kind: 'values' }, { ...state, values })
}

/** What was typed for an input of a scenario, as `setValue`. */
export function setFlow(store: Store, id: string, text: string, value: number): void {
  const state = store.state.peek()
  const flow = { ...state.flow, [named(id)]: entry(text, value) }
  store.commit({ kind: 'flow', id }, { ...state, flow }, true)
}

/** What was typed for a field that a widget declares, as `setValue`. */
export function setField(store: Store, id: string, text: string, value: number): void {
  const state = store.state.peek()
  const fields = { ...state.fields, [named(id)]: entry(text, value) }
  store.commit({ kind: 'field', id }, { ...state, fields }, true)
}

/** A choice, or a day (ISO), of a widget that declares its fields; null for the default. */
export function setOption(store: Store, id: string, choice: string | null): void {
  const state = store.state.peek()
  const { [named(id)]: _, ...others } = state.options
  const options = choice === null ? others : { ...others, [id]: named(choice) }
  store.commit({ kind: 'option', id }, { ...state, options })
}

/** Several choices at once, as one step; null for the default. */
export function setOptions(store: Store, choices: Readonly<Record<string, string | null>>): void {
  const state = store.state.peek()
  const options: Record<string, string> = { ...state.options }
  for (const [id, choice] of Object.entries(choices)) {
    if (choice === null) delete options[id]
    else options[named(id)] = named(choice)
  }
  store.commit({ kind: 'options' }, { ...state, options })
}

export function setConvention(store: Store, id: string, choice: string): void {
  const state = store.state.peek()
  const conventions = { ...state.conventions, [named(id)]: named(choice) }
  store.commit({ kind: 'convention', id }, { ...state, conventions })
}

export function setCurrency(store: Store, currency: Currency): void {
  store.commit({ kind: 'currency' }, { ...store.state.peek(), currency })
}

/**
 * A table pasted, dropped or re-read. A table beyond the limit is refused, and nothing changes.
 * @param typing joins keystrokes in the table's text to one step
 */
export function setTable(
  store: Store,
  id: string,
  table: Table,
  typing = false
): Problem | undefined {
  const { length } = table.text
  if (length > STATE_LIMITS.table)
    return { kind: 'table-too-large', length, limit: STATE_LIMITS.table }
  const state = store.state.peek()
  const kept = { ...table, name: table.name.slice(0, STATE_LIMITS.text) }
  const tables = { ...state.tables, [named(id)]: kept }
  store.commit({ kind: 'table', id }, { ...state, tables }, typing)
  return undefined
}

export function removeTable(store: Store, id: string): void {
  const state = store.state.peek()
  const { [id]: _, ...tables } = state.tables
  store.commit({ kind: 'table', id }, { ...state, tables })
}

const UNANSWERED: Answer = { text: '', attempts: 0, verdict: null, credited: false }

function answer(store: Store, exercise: string, part: string, change: (old: Answer) => Answer) {
  const state = store.state.peek()
  const parts = state.answers[named(exercise)] ?? {}
  const next = { ...parts, [named(part)]: change(parts[part] ?? UNANSWERED) }
  store.adopt({ ...state, answers: { ...state.answers, [exercise]: next } })
}

/**
 * An answer as typed. Typing and checking answers are no steps: undo in a widget must not reach into
 * an exercise elsewhere on the page, and an attempt, once made, was made.
 */
export function setAnswer(store: Store, exercise: string, part: string, text: string): void {
  const kept = text.slice(0, STATE_LIMITS.text)
  // The verdict was about another text: what was changed since it was checked is not known to be right.
  answer(store, exercise, part, old =>
    old.text === kept ? old : { ...old, text: kept, verdict: null, credited: false }
  )
}

/** The answer was checked: one attempt more, and its verdict. */
export function recordVerdict(
  store: Store,
  exercise: string,
  part: string,
  verdict: { readonly kind: string; readonly credited: boolean }
): void {
  answer(store, exercise, part, old => ({
    ...old,
    // What could not be read was no try: it opens no solution.
    attempts: old.attempts + (verdict.kind === 'unreadable' ? 0 : 1),
    verdict: verdict.kind,
    credited: verdict.credited
  }))
}

/** The reader asked to see the solution of a part without having tried; that stays said. */
export function recordGivingUp(store: Store, exercise: string, part: string): void {
  answer(store, exercise, part, old => ({ ...old, gaveUp: true }))
}

/**
 * The numbers that an exercise starts from, put into the widget where it is done: one step.
 * @param exercise its id, for the button that takes the step back
 */
export function setStart(store: Store, exercise: string, next: State): void {
  store.commit({ kind: 'start', id: named(exercise) }, next)
}

type Slice = 'values' | 'conventions' | 'flow' | 'fields' | 'options' | 'answers' | 'tables'

/** The ids of a widget, by slice; 'all' for a whole slice. One that ends in “/” stands for all that begin so. */
export type Scope = { readonly [S in Slice]?: readonly string[] | 'all' } & {
  readonly currency?: true
}

/**
 * A widget back to its defaults, as one step. Without a scope: all numbers, choices, answers and
 * tables; the sections read and the theme stay (forget.ts removes those too).
 */
export function reset(store: Store, scope?: Scope): void {
  const state = store.state.peek()
  const what: Scope = scope ?? {
    values: 'all',
    conventions: 'all',
    flow: 'all',
    fields: 'all',
    options: 'all',
    answers: 'all',
    tables: 'all',
    currency: true
  }
  const left = <T>(record: Readonly<Record<string, T>>, ids: readonly string[] | 'all' = []) => {
    if (ids === 'all') return {}
    const families = ids.filter(id => id.endsWith('/'))
    return Object.fromEntries(
      Object.entries(record).filter(
        ([id]) => !ids.includes(id) && !families.some(family => id.startsWith(family))
      )
    )
  }
  const next: State = {
    ...state,
    values: left(state.values, what.values),
    conventions: left(state.conventions, what.conventions),
    flow: left(state.flow, what.flow),
    fields: left(state.fields, what.fields),
    options: left(state.options, what.options),
    answers: left(state.answers, what.answers),
    tables: left(state.tables, what.tables),
    currency: what.currency ? DEFAULTS.currency : state.currency
  }
  store.commit({ kind: 'reset' }, next)
}
