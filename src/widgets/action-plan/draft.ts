import type { Action, Quarter, Span } from '../../analysis/action-plan/model.ts'
import { ACTION_TYPES, QUARTERS, runsIn } from '../../analysis/action-plan/model.ts'
import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { quarterOfDay, writeQuarters } from '../../analysis/action-plan/quarters.ts'
import { TYPE_NAMES } from '../../charts/plan-words.ts'
import { dayOfIso, isoOfDay } from '../../i18n/day.ts'
import type { Locale } from '../../i18n/locale.ts'
import { isTotalWord } from '../../ingest/transactions/totals.ts'
import { type Field, readEntry, writeEntry } from '../parts/read-entry.ts'
import { boardWords as words } from './board-words.ts'
import { letterOf } from './moves.ts'
import { type Cells, type PlanTable, writtenNumber, writtenShare } from './plan-table.ts'
import { words as columnWords } from './words.ts'

const money: Field = { show: 'money', min: 0, max: 1e9 }

/** The numbers of an action, and what each takes: as the columns of the table do. */
const NUMBERS = {
  people: { show: 'number', min: 0, max: 1e9 },
  contacts: { show: 'number', min: 0, max: 1000 },
  cost: money,
  fixed: money,
  response: { show: 'percent', min: 0, max: 1 },
  margin: { show: 'money', min: -1e9, max: 1e9 }
} as const satisfies Readonly<Record<string, Field>>

export type NumberId = keyof typeof NUMBERS
export const NUMBER_IDS = Object.keys(NUMBERS) as NumberId[]

/** A form of one action, as typed. Quarters are “0” to “3”, '' for none; the segment is a key, '' for everybody. */
export type Draft = Readonly<
  Record<'name' | 'type' | 'segment' | 'from' | 'to' | 'day' | NumberId, string>
>

export type Problems = Readonly<Partial<Record<keyof Draft, string>>>

const NEW: Draft = {
  ...{ name: '', type: 'loyalty', segment: '', from: '0', to: '0', day: '' },
  ...{ people: '', contacts: '1', cost: '0', fixed: '0', response: '', margin: '0' }
}

const LONGEST = 120

const valueIn = ({ read }: PlanTable, line: number, id: NumberId): number | null =>
  read.rows.find(row => row.line === line)?.[id] ?? null

/** The form as it opens: with what the table says of the action, numbers as the page writes them. */
export function draftOf(action: Action | null, table: PlanTable): Draft {
  if (!action) return NEW
  const number = (id: NumberId) => {
    const value = valueIn(table, action.line, id)
    return value === null ? '' : writeEntry(value, NUMBERS[id], table.locale)
  }
  return {
    name: action.name,
    type: action.type ?? '',
    segment: action.segment ?? '',
    from: action.span ? String(action.span.from) : '',
    to: action.span ? String(action.span.to) : '',
    day: action.day === null ? '' : isoOfDay(action.day),
    ...(Object.fromEntries(NUMBER_IDS.map(id => [id, number(id)])) as Record<NumberId, string>)
  }
}

type DraftReading =
  | { readonly ok: true; readonly cells: Cells }
  | { readonly ok: false; readonly problems: Problems }

/** What the form would change in the action's row; of a new action, all of it. */
export function readDraft(
  draft: Draft,
  action: Action | null,
  plan: Pick<YearPlan, 'segments'>,
  table: PlanTable
): DraftReading {
  const { locale } = table
  const problems: Partial<Record<keyof Draft, string>> = {}
  const cells: Record<string, string> = {}
  const before = draftOf(action, table)
  const isNew = action === null

  const name = draft.name.replace(/\s+/g, ' ').trim()
  const wrong = nameProblem(name, locale)
  if (wrong) problems.name = wrong
  else if (isNew || draft.name !== before.name) cells['action'] = name

  const type = ACTION_TYPES.find(one => one === draft.type)
  if (isNew || draft.type !== before.type) cells['type'] = type ? TYPE_NAMES[type][locale] : ''
  if (isNew || draft.segment !== before.segment)
    cells['segment'] =
      plan.segments.find(({ key }) => key === draft.segment)?.name ?? columnWords.everybody[locale]

  const span = spanOf(draft)
  if (span === 'backwards') problems.to = words.backwards[locale]
  else if (span === 'no-start') problems.from = words.needQuarter[locale]
  else if (isNew || draft.from !== before.from || draft.to !== before.to)
    cells['quarter'] = span
      ? writeQuarters(span, letterOf(action?.quarterWritten ?? '', locale))
      : ''

  const day = dayOfIso(draft.day)
  if (day !== undefined && typeof span === 'object' && span && !runsIn({ span }, quarterOfDay(day)))
    problems.day = words.dayOutside[locale]
  else if (draft.day !== before.day) cells['day'] = day === undefined ? '' : draft.day

  for (const id of NUMBER_IDS) {
    const text = draft[id].trim()
    if (!isNew && draft[id] === before[id]) continue
    if (text === '') {
      cells[id] = ''
      continue
    }
    const reading = readEntry(text, NUMBERS[id], locale)
    if (!reading.ok) problems[id] = reading.sentence
    else if (isNew || reading.value !== valueIn(table, action.line, id))
      cells[id] =
        id === 'response'
          ? writtenShare(reading.value, table.read.numbers.decimal)
          : writtenNumber(reading.value, table.read.numbers.decimal)
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, cells }
}

function spanOf({ from, to }: Draft): Span | null | 'backwards' | 'no-start' {
  const quarter = (text: string): Quarter | undefined => QUARTERS.find(one => String(one) === text)
  const [first, last] = [quarter(from), quarter(to)]
  if (first === undefined) return last === undefined ? null : 'no-start'
  if (last !== undefined && last < first) return 'backwards'
  return { from: first, to: last ?? first }
}

/** What is wrong with the name of an action or a segment. */
export function nameProblem(name: string, locale: Locale): string | undefined {
  if (name === '') return words.needName[locale]
  if (name.length > LONGEST) return words.longName[locale]
  return isTotalWord(name) ? words.notAName[locale] : undefined
}
