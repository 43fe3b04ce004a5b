import { lengthOf } from '../../analysis/action-plan/model.ts'
import type { SummedAction, YearPlan } from '../../analysis/action-plan/plan.ts'
import { firstDayOf, inYear } from '../../analysis/action-plan/quarters.ts'
import { fnv1a } from '../../analysis/fnv.ts'
import { TYPE_NAMES } from '../../charts/plan-words.ts'
import { sayer } from '../../charts/say.ts'
import type { DayEvent } from '../../i18n/ics.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { boardWords as words } from './board-words.ts'

/**
 * The plan's actions as events: one of a quarter on its start day, or the quarter's first; one of several
 * from there to the end of the last. Those in no quarter have no day.
 */
export function planEvents({ actions, segments, year }: YearPlan, page: MoneyPage): DayEvent[] {
  const { locale } = page
  const say = sayer(page)
  const times = new Map<string, number>()
  return actions.flatMap((action): DayEvent[] => {
    const { name, type, span, day, people, contacts, sums } = action
    if (span === null) return []
    const from = day === null ? firstDayOf(year, span.from) : inYear(day, year)
    const end = firstDayOf(year, span.to + 1)
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    const whom = segments.find(({ key }) => key === action.segment)?.name ?? words.everybody[locale]
    return [
      {
        uid: uidOf(action, year, time),
        summary: `${name} (${whom})`,
        description: [
          `${say.count(people)} ${words.people[locale]}${contacts === 1 ? '' : ` × ${say.number(contacts)}`}`,
          `${words.cost[locale]}: ${say.money(sums.cost)}`,
          `${words.returned[locale]}: ${say.money(sums.caused)}`
        ].join('\n'),
        categories: type ? [TYPE_NAMES[type][locale]] : [],
        from,
        until: lengthOf(span) > 1 && end > from ? end : from + 1
      }
    ]
  })
}

/**
 * The same for the same action at every export, wherever it has been moved: from its name, the year, and
 * which of the actions of that name it is.
 */
function uidOf({ name }: Pick<SummedAction, 'name'>, year: number, time: number): string {
  const hash = (seed?: number) => fnv1a(name, seed).toString(16).padStart(8, '0')
  return `${hash()}${hash(0x9e3779b9)}-${time}-${year}@crm-workbook`
}
