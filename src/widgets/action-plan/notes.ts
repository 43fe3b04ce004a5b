import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** What the numbers of a plan mean, and what they leave out. */
export function notesOf(plan: YearPlan, page: MoneyPage): string[] {
  const en = page.locale === 'en'
  const say = sayer(page)
  const { total, anyway, segments, actions } = plan
  const guessed = segments.filter(
    ({ line, size, unlisted }) => line === null && size !== null && !unlisted
  )
  return [
    ...(actions.length > 0 && total.answered > 0
      ? [
          en
            ? `A report that counts every response would show ${say.money(total.answered - total.cost)} left over; with ${say.percent(anyway)} who would have done so anyway it is ${say.money(total.net)}.`
            : `Un informe que cuente todas las respuestas diría que quedan ${say.money(total.answered - total.cost)}; si un ${say.percent(anyway)} lo habría hecho igual, quedan ${say.money(total.net)}.`
        ]
      : []),
    ...(guessed.length > 0
      ? [
          en
            ? 'The table does not say how large the segments are. Each is taken to have as many customers as its largest action contacts; give the sizes in the grid.'
            : 'La tabla no dice el tamaño de los segmentos. Se supone que cada uno tiene tantos clientes como contacta su acción más grande; indica los tamaños en la parrilla.'
        ]
      : [])
  ]
}
