import { evaluate } from '../../formula/evaluate.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { AskedColumn, TableExercise } from '../kinds/table.ts'
import type { Values } from '../solve.ts'
import { carriedColumns, nodeOf, type Rows, ruleValues, solveTable } from '../solve-table.ts'
import { typedScale } from './candidates.ts'
import { decimalsToTell, matches, nearest, significant, type Typed } from './match.ts'
import { type AnswerReading, readAnswer, type UnreadableReason } from './read.ts'

/** What the grader says of one cell. */
export type CellVerdict =
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | ({ readonly read: AnswerReading } & CellJudgement)

type CellJudgement =
  | { readonly kind: 'right' }
  /** It follows from the reader's own answers to these columns of the row, which are not right. */
  | { readonly kind: 'carried-forward'; readonly from: readonly string[] }
  /** `cells` of the column were filled in by the same mistake, this one included. */
  | { readonly kind: 'wrong'; readonly id: string; readonly cells: number }
  | { readonly kind: 'given'; readonly column: string }
  | { readonly kind: 'needs-digits'; readonly decimals: number }
  | { readonly kind: 'ask-notation'; readonly readings: readonly [AnswerReading, AnswerReading] }
  | { readonly kind: 'unexplained' }

/** Digits from which a number of the row, typed back, is no coincidence. */
const TELLING = 2

/** `<row>.<column>`, both of the exercise; undefined when it is none of its cells. */
export function cellOf(exercise: TableExercise, part: string) {
  const [row = '', column = '', ...more] = part.split('.')
  const asked = Object.hasOwn(exercise.asked, column) ? exercise.asked[column] : undefined
  if (!asked || more.length > 0 || !Object.hasOwn(exercise.rows, row)) return undefined
  return { row, column, asked }
}

/**
 * Grades the cells of a table from all answers as typed. Right comes first, then what follows from the
 * reader's own other cells, then mistakes: of those that give the number, the one that explains most cells
 * of the column, for who sorts the wrong way round does so in every row.
 */
export class TableGrader {
  private readonly exercise: TableExercise
  private readonly texts: Readonly<Record<string, string>>
  private readonly locale: Locale
  /** Every row with the right values. */
  readonly rows: Rows
  private readonly fits = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()

  /** @param given the cells of the reader's variant (`dealTable`) */
  constructor(
    exercise: TableExercise,
    given: Rows,
    texts: Readonly<Record<string, string>>,
    locale: Locale
  ) {
    this.exercise = exercise
    this.texts = texts
    this.locale = locale
    this.rows = solveTable(exercise, given)
  }

  /** @throws RangeError for a part that the exercise does not have */
  grade(part: string): CellVerdict {
    const cell = cellOf(this.exercise, part)
    if (!cell) throw new RangeError(`${this.exercise.id} has no cell “${part}”`)
    const { row, column, asked } = cell
    const read = readAnswer(this.texts[part] ?? '', asked, this.locale)
    if (!read.ok) return { kind: 'unreadable', reason: read.reason }
    const { reading, other } = read
    const judgement = this.judge(row, column, asked, reading)
    if (other && judgement.kind === 'unexplained') {
      const instead = this.judge(row, column, asked, other).kind
      if (instead === 'right' || instead === 'carried-forward') {
        return { read: reading, kind: 'ask-notation', readings: [reading, other] }
      }
    }
    return { read: reading, ...judgement }
  }

  private judge(row: string, column: string, asked: AskedColumn, typed: Typed): CellJudgement {
    const scale = typedScale(asked)
    const right = (this.rows.get(row)?.get(column) ?? Number.NaN) * scale
    const mistakes = this.mistakes(asked).flatMap(({ id, values }) => {
      const value = values.get(row)
      return value === undefined || !isMeant(typed, value * scale, asked)
        ? []
        : [{ id, value: value * scale }]
    })
    if (isMeant(typed, right, asked)) {
      const rivals = [right, ...mistakes.map(({ value }) => value)]
      const apart = new Set(rivals.map(value => value.toFixed(asked.digits)))
      if (typed.decimals >= asked.digits || apart.size === 1) return { kind: 'right' }
      const decimals = decimalsToTell([...apart].map(Number), typed.decimals, asked.digits)
      return { kind: 'needs-digits', decimals }
    }
    // 0 for 0.04: whoever rounds that much may have anything in mind.
    if (typed.decimals < asked.digits && matches(typed, right, asked)) {
      return { kind: 'needs-digits', decimals: asked.digits }
    }
    const from = this.carriedFrom(row, column, asked, typed)
    if (from) return { kind: 'carried-forward', from }
    const fitted = mistakes.map(mistake => ({
      ...mistake,
      cells: Math.max(1, this.fitting(column, asked).get(mistake.id)?.size ?? 0)
    }))
    const most = Math.max(...fitted.map(({ cells }) => cells))
    const wrong = nearest(
      typed,
      fitted.filter(({ cells }) => cells === most)
    )
    if (wrong) return { kind: 'wrong', id: wrong.id, cells: wrong.cells }
    const given = this.givenTyped(row, typed)
    return given === undefined ? { kind: 'unexplained' } : { kind: 'given', column: given }
  }

  private mistakes(asked: AskedColumn) {
    return Object.entries(asked.wrong).map(([id, { is }]) => ({
      id,
      values: ruleValues(is, this.rows).values
    }))
  }

  /** For each mistake the rows whose answers it gives, and the right rule does not. */
  private fitting(column: string, asked: AskedColumn): ReadonlyMap<string, ReadonlySet<string>> {
    const known = this.fits.get(column)
    if (known) return known
    const found = new Map<string, Set<string>>()
    const scale = typedScale(asked)
    const mistakes = this.mistakes(asked)
    for (const [row, cells] of this.rows) {
      const read = readAnswer(this.texts[`${row}.${column}`] ?? '', asked, this.locale)
      if (!read.ok || isMeant(read.reading, (cells.get(column) ?? Number.NaN) * scale, asked))
        continue
      for (const { id, values } of mistakes) {
        const value = values.get(row)
        if (value === undefined || !isMeant(read.reading, value * scale, asked)) continue
        found.set(id, (found.get(id) ?? new Set()).add(row))
      }
    }
    this.fits.set(column, found)
    return found
  }

  /** Columns of the row whose own, wrong answers give the number. */
  private carriedFrom(row: string, column: string, asked: AskedColumn, typed: Typed) {
    const own = new Map<string, number>()
    for (const name of carriedColumns(this.exercise, column)) {
      const other = this.exercise.asked[name] as AskedColumn
      const read = readAnswer(this.texts[`${row}.${name}`] ?? '', other, this.locale)
      const right = (this.rows.get(row)?.get(name) ?? Number.NaN) * typedScale(other)
      if (!read.ok || isMeant(read.reading, right, other)) continue
      own.set(name, read.reading.value / typedScale(other))
    }
    if (own.size === 0) return undefined
    const cells = new Map([...(this.rows.get(row) ?? []), ...own])
    const result = evaluate(nodeOf(asked.is), name => cells.get(name))
    const value = result.ok ? result.value * typedScale(asked) : Number.NaN
    // A nought that follows from noughts shows no calculation.
    return value !== 0 && isMeant(typed, value, asked) ? [...own.keys()] : undefined
  }

  private givenTyped(row: string, typed: Typed): string | undefined {
    if (significant(typed).all < TELLING) return undefined
    const cells: Values = this.rows.get(row) ?? new Map()
    return Object.entries(this.exercise.given).find(([column, about]) => {
      const value = (cells.get(column) ?? Number.NaN) * typedScale(about)
      return Math.abs(value - typed.value) <= 1e-9 * Math.abs(value)
    })?.[0]
  }
}

/** Whether a number may mean a value: as many decimals as were asked for are never too few. */
function isMeant(typed: Typed, value: number, asked: AskedColumn): boolean {
  const match = matches(typed, value, asked)
  return match === 'fits' || (match === 'coarse' && typed.decimals >= asked.digits)
}

/** The share of the cell's mark that the answer earns. */
export const isCredited = ({ kind }: Pick<CellVerdict, 'kind'>): boolean =>
  kind === 'right' || kind === 'carried-forward'

/** As the `tests` write it. */
export function cellOutcome(verdict: CellVerdict): string {
  if (verdict.kind === 'carried-forward') return `carried ${verdict.from.join(' ')}`
  return verdict.kind === 'wrong' ? `wrong ${verdict.id}` : verdict.kind
}
