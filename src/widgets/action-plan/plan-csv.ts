import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { writeQuarters } from '../../analysis/action-plan/quarters.ts'
import { QUARTER_LETTER, TYPE_NAMES } from '../../charts/plan-words.ts'
import { toCsv } from '../../i18n/csv.ts'
import { isoOfDay } from '../../i18n/day.ts'
import type { Locale } from '../../i18n/locale.ts'
import { COLUMNS, type ColumnId } from './columns.ts'
import { writtenShare } from './plan-table.ts'
import { sumWords } from './sum-words.ts'
import { words } from './words.ts'

const SUMS = ['contacts', 'cost', 'responses', 'caused', 'net', 'breakEven'] as const

/** The plan as a file for a spreadsheet: the columns that the table reads, and behind them the sums. */
export function planCsv({ segments, actions }: YearPlan, locale: Locale): string {
  const ids = Object.keys(COLUMNS) as ColumnId[]
  const share = (value: number) => writtenShare(value, locale === 'es' ? ',' : '.')
  return toCsv(
    [...ids.map(id => COLUMNS[id].label[locale]), ...SUMS.map(sum => sumWords[sum][locale])],
    [
      ...segments
        .filter(({ unlisted }) => !unlisted)
        .map(({ name, size }) => [
          ...[name, words.segmentType[locale], null, null, null, size],
          ...Array.from({ length: 5 + SUMS.length }, () => null)
        ]),
      ...actions.map(action => [
        action.name,
        action.type ? TYPE_NAMES[action.type][locale] : action.typeWritten,
        segments.find(({ key }) => key === action.segment)?.name ?? words.everybody[locale],
        action.span
          ? writeQuarters(action.span, QUARTER_LETTER[locale])
          : action.quarterWritten || null,
        action.day === null ? null : isoOfDay(action.day),
        ...[action.people, action.contacts, action.cost, action.fixed],
        share(action.response),
        action.margin,
        ...SUMS.map(sum => {
          const value = action.sums[sum]
          return sum === 'breakEven' && value !== null ? share(value) : value
        })
      ])
    ],
    locale
  )
}
