/** What actions are for, as the deck sorts them. */
export const ACTION_TYPES = ['loyalty', 'development', 'satisfaction'] as const
export type ActionType = (typeof ACTION_TYPES)[number]

/** Quarters of the year, from 0. */
export const QUARTERS = [0, 1, 2, 3] as const
export type Quarter = (typeof QUARTERS)[number]

/** The quarters that an action runs through, both ends included. */
export interface Span {
  readonly from: Quarter
  readonly to: Quarter
}

/** A row of the reader's table: an action, or a segment and how many customers it has. */
export interface PlanRow {
  readonly line: number
  readonly action: string
  readonly type: string
  readonly segment: string
  readonly quarter: string
  /** Days since 1970-01-01. */
  readonly day: number | null
  readonly people: number | null
  readonly contacts: number | null
  /** Money per contact. */
  readonly cost: number | null
  /** Money, however many are contacted. */
  readonly fixed: number | null
  /** Share of the people. */
  readonly response: number | null
  /** Money per response, the action's own cost not taken off. */
  readonly margin: number | null
}

/** A part of the customers; together the segments are all of them, and nobody is in two. */
export interface Segment {
  /** What names it, whatever its capitals and accents. */
  readonly key: string
  readonly name: string
  /** Customers; null where nothing says how many. */
  readonly size: number | null
  /** Line of the row that says so; null where the table lists no segments, or not this one. */
  readonly line: number | null
  /** Not among the segments that the table lists. */
  readonly unlisted: boolean
}

/** An action as the plan counts it. */
export interface Action {
  readonly line: number
  readonly name: string
  /** Null where the table says no type, or one that is not known. */
  readonly type: ActionType | null
  readonly typeWritten: string
  /** Key of the segment; null for everybody. */
  readonly segment: string | null
  readonly segmentWritten: string
  /** Null where the table does not say when, or nobody could tell what it says. */
  readonly span: Span | null
  readonly quarterWritten: string
  readonly day: number | null
  /** As written; null for everybody in the target. */
  readonly peopleWritten: number | null
  /** People contacted; 0 where neither the action nor the segment says how many. */
  readonly people: number
  /** Contacts per person over the whole action. */
  readonly contacts: number
  readonly cost: number
  readonly fixed: number
  readonly response: number
  readonly margin: number
}

/** A plan as it was understood. */
export interface Plan {
  readonly segments: readonly Segment[]
  readonly actions: readonly Action[]
  /** Customers of all segments whose size is known. */
  readonly customers: number
}

/** Quarters in a span. */
export const lengthOf = ({ from, to }: Span): number => to - from + 1

/** Whether an action runs in a quarter. */
export const runsIn = ({ span }: Pick<Action, 'span'>, quarter: Quarter): boolean =>
  span !== null && span.from <= quarter && quarter <= span.to
