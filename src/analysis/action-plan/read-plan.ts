import { plainWords } from '../../ingest/text/plain-words.ts'
import type { Action, ActionType, Plan, PlanRow, Segment, Span } from './model.ts'
import { quarterOfDay, readQuarters } from './quarters.ts'

const TYPE_WORDS: Readonly<Record<ActionType, RegExp>> = {
  loyalty: /\b(?:loyal\w*|retention|prevent\w*|fideli\w*|retencion|prevencion|lealtad)\b/,
  development: /\b(?:develop\w*|growth|desarrollo|cross\w*|up ?sell\w*|upgrade|venta cruzada)\b/,
  satisfaction:
    /\b(?:satisf\w*|communicat\w*|comunica\w*|information|informacion|service|servicio)\b/
}
const SEGMENT = /^(?:segments?|segmentos?)$/
const EVERYBODY =
  /^(?:|all|all customers|everybody|everyone|todos?|todas?|todos los clientes|toda la base)$/

/** The type that a cell names; of several the first in the deck's order. */
export function readType(text: string): ActionType | null {
  const words = plainWords(text)
  return (
    (Object.keys(TYPE_WORDS) as ActionType[]).find(type => TYPE_WORDS[type].test(words)) ?? null
  )
}

/** What names a segment; null for everybody. */
export function segmentKey(text: string): string | null {
  const words = plainWords(text)
  if (words === '') return text.trim() === '' ? null : text.trim()
  return EVERYBODY.test(words) ? null : words
}

/** Whether a row gives a segment and not an action. */
const isSegmentRow = ({ type }: Pick<PlanRow, 'type'>): boolean => SEGMENT.test(plainWords(type))

/**
 * A plan out of the rows of a table. Rows of type “segment” say which segments there are, and their sizes;
 * without any, the segments are those that actions name, and the largest action says how many customers
 * each has at least.
 */
export function readPlan(rows: readonly PlanRow[]): Plan {
  const segments = segmentsOf(rows)
  const customers = segments.reduce((all, { size }) => all + (size ?? 0), 0)
  const sizes = new Map(segments.map(({ key, size }) => [key, size]))
  const actions = rows
    .filter(row => !isSegmentRow(row))
    .map((row): Action => {
      const segment = segmentKey(row.segment)
      const everybody = segment === null ? customers : (sizes.get(segment) ?? 0)
      return {
        line: row.line,
        name: row.action,
        type: readType(row.type),
        typeWritten: row.type,
        segment,
        segmentWritten: row.segment,
        span: spanOf(row),
        quarterWritten: row.quarter,
        day: row.day,
        peopleWritten: row.people,
        people: row.people ?? everybody,
        contacts: row.contacts ?? 1,
        cost: row.cost ?? 0,
        fixed: row.fixed ?? 0,
        response: row.response ?? 0,
        margin: row.margin ?? 0
      }
    })
  return { segments, actions, customers }
}

/** The quarter says when; where it is empty, the start day does. */
function spanOf({ quarter, day }: PlanRow): Span | null {
  if (quarter.trim() !== '') return readQuarters(quarter)
  if (day === null) return null
  const of = quarterOfDay(day)
  return { from: of, to: of }
}

function segmentsOf(rows: readonly PlanRow[]): Segment[] {
  const found = new Map<string, Segment>()
  for (const row of rows.filter(isSegmentRow)) {
    const key = segmentKey(row.action)
    // The same segment twice: the first row holds.
    if (key === null || found.has(key)) continue
    const { action: name, people: size, line } = row
    found.set(key, { key, name, size, line, unlisted: false })
  }
  const listed = found.size > 0
  for (const row of rows) {
    const key = isSegmentRow(row) ? null : segmentKey(row.segment)
    if (key === null) continue
    const known = found.get(key)
    if (known?.line != null) continue
    const size = Math.max(known?.size ?? 0, row.people ?? 0)
    found.set(key, {
      ...{ key, name: known?.name ?? row.segment, line: null, unlisted: listed },
      // Customers of no listed segment are not among the customers.
      size: listed || size === 0 ? null : size
    })
  }
  return [...found.values()]
}
