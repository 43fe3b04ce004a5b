import { readSpan, SECONDS, type Span } from './span.ts'

/** A published figure as a table has it. */
export interface FigureRow {
  readonly what: string
  readonly count: number
  /** Any span, in words. */
  readonly per: string
  /** How many people the same source counts; null where it does not say. */
  readonly people: number | null
  readonly source: string
  readonly year: number
}

/** A figure in another span of time, and among other people. */
export interface Scaled {
  readonly what: string
  readonly source: string
  readonly year: number
  /** As published. */
  readonly published: { readonly count: number; readonly per: Span }
  /** How often in the span asked for. */
  readonly rate: number
  /** Seconds from one to the next, on average; null when there is none. */
  readonly every: number | null
  /** In the span, of each of the people that the source counts. */
  readonly perPerson: number | null
  /** In the span, of so many customers if they did as those people do; and of these, for each employee. */
  readonly customers: number | null
  readonly perEmployee: number | null
  /** Years since; below 0 for a year that is yet to come. */
  readonly age: number
  /** Older than the reader takes for news. */
  readonly old: boolean
}

export interface ScaleOptions {
  readonly span: Span
  readonly customers: number
  readonly employees: number
  /** The year from which age is counted, and the years after which a figure is old. */
  readonly now: number
  readonly oldAfter: number
}

export interface Scale {
  readonly span: Span
  readonly figures: readonly Scaled[]
  /** Names of rows whose span is none of those known. */
  readonly strange: readonly string[]
}

/**
 * Published rates in one span of time: rate = count · seconds of the span / seconds of the published span.
 * An average says nothing of the peaks. Sources and years come with the rows, which the table refuses without
 * them.
 */
export function scaled(rows: readonly FigureRow[], options: ScaleOptions): Scale {
  const { span, customers, employees, now, oldAfter } = options
  const strange: string[] = []
  const figures = rows.flatMap(({ what, count, per, people, source, year }): Scaled[] => {
    const published = readSpan(per)
    if (!published) {
      strange.push(what)
      return []
    }
    const rate = count * (SECONDS[span] / SECONDS[published])
    const perPerson = people === null ? null : rate / people
    const theirs = perPerson === null ? null : perPerson * customers
    return [
      {
        what,
        source,
        year,
        published: { count, per: published },
        rate,
        every: rate === 0 ? null : SECONDS[span] / rate,
        perPerson,
        customers: theirs,
        perEmployee: theirs === null ? null : theirs / employees,
        age: now - year,
        old: now - year > oldAfter
      }
    ]
  })
  return { span, figures, strange }
}
