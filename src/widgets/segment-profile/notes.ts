import type { People } from '../../analysis/segments/people.ts'
import { LEAST_PEOPLE } from '../../analysis/segments/profile.ts'
import type { Group } from '../../analysis/segments/rule.ts'
import { sensitiveIn } from '../../analysis/segments/sensitive.ts'
import type { SegmentViews } from '../../analysis/segments/views.ts'
import { sayer } from '../../charts/say.ts'
import { ruleText } from '../../charts/segment-words.ts'
import { formatShortDay } from '../../i18n/day.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { sensitiveNotes } from '../people/sensitive-notes.ts'

/** What has to be said with the dashboard of a segment. */
export function notesOf(rule: Group, people: People, of: SegmentViews, page: MoneyPage): string[] {
  const { locale } = page
  const en = locale === 'en'
  const say = sayer(page)
  const { spendOfAll } = of.worth
  const few = of.picked < LEAST_PEOPLE
  const day = people.lastDay === null ? '' : formatShortDay(people.lastDay, locale)
  return [
    `${en ? 'The rule in words' : 'La regla en palabras'}: ${ruleText(rule, page)}.`,
    ...(few
      ? [
          en
            ? `Only ${say.count(of.picked)} ${of.picked === 1 ? 'person' : 'people'}: below ${LEAST_PEOPLE} no interval is given, because nothing can be told of so few, and single people can be recognised. Do not pass such a page on.`
            : `Solo ${say.count(of.picked)} ${of.picked === 1 ? 'persona' : 'personas'}: por debajo de ${LEAST_PEOPLE} no se da ningún intervalo, porque de tan pocas no se puede decir nada y se podría reconocer a personas sueltas. No difundas una página así.`
        ]
      : [
          en
            ? `The range behind the mean spend is its 95% interval (Student’s t)${spendOfAll === null ? '' : `; everybody spends ${say.money(spendOfAll)} on average`}.`
            : `El rango que sigue al gasto medio es su intervalo al 95 % (t de Student)${spendOfAll === null ? '' : `; la media del total es de ${say.money(spendOfAll)}`}.`
        ]),
    ...(day === ''
      ? []
      : [
          en
            ? `Days are counted to ${day}, the last purchase in the table.`
            : `Los días se cuentan hasta el ${day}, la última compra de la tabla.`
        ]),
    ...sensitiveNotes(sensitiveIn(rule, people), locale)
  ]
}
