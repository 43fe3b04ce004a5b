import { SHOWN } from '../../analysis/affinity/affinity.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { quote } from '../../ingest/text/number-sentences.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { AffinityResult } from './result.ts'

/** Columns that are named; the others are counted. */
const NAMED = 6

/** What has to be said with the tastes: what was compared, what was not taken. */
export function notesOf(found: AffinityResult, { locale }: MoneyPage): string[] {
  const en = locale === 'en'
  const { options, shuffled, read, groupsLeft, interestsLeft } = found
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const level = formatNumber(found.confidence, locale, { kind: 'percent', digits: 2 })
  const rate = formatNumber(options.rate, locale, { kind: 'percent' })
  const base =
    options.base === 'all'
      ? en
        ? 'The base is everybody, the group included'
        : 'La base son todos, el grupo incluido'
      : en
        ? 'The base is everybody but the group'
        : 'La base son todos menos el grupo'
  const intervals =
    options.control === 'none'
      ? en
        ? `each interval misses its truth in ${rate} of cases, and of many intervals many do`
        : `cada intervalo falla en el ${rate} de los casos, y de muchos intervalos fallan muchos`
      : en
        ? `intervals are drawn at ${level}, so that of those of the tastes told at most ${rate} miss on average`
        : `los intervalos se dibujan al ${level}: así, entre los que corresponden a gustos señalados, falla de media como mucho el ${rate}`
  const notes = [
    en
      ? `${base}; ${intervals}. The verdict is Fisher's exact test of the group against the rest; at the edge it and the interval may differ.`
      : `${base}; ${intervals}. El veredicto lo da la prueba exacta de Fisher del grupo frente al resto; en el límite puede no coincidir con el intervalo.`
  ]
  if (shuffled)
    notes.push(
      en
        ? 'People have been dealt into the groups by lot: every taste shown here is false.'
        : 'Las personas se han repartido al azar entre los grupos: todo gusto que aparezca aquí es falso.'
    )
  if (groupsLeft + interestsLeft > 0)
    notes.push(
      en
        ? `Shown are the ${SHOWN.groups} largest groups and the ${SHOWN.interests} commonest interests at most; left out: ${count(groupsLeft)} groups and ${count(interestsLeft)} interests. Their people stay in the base.`
        : `Se muestran como mucho los ${SHOWN.groups} grupos mayores y los ${SHOWN.interests} intereses más comunes; quedan fuera ${count(groupsLeft)} grupos e ${count(interestsLeft)} intereses. Sus personas siguen en la base.`
    )
  if (read.columns.left.length > 0) {
    const named = read.columns.left.slice(0, NAMED).map(name => quote(name, locale))
    const more = read.columns.left.length - named.length
    if (more > 0) named.push(en ? `${count(more)} more` : `${count(more)} más`)
    notes.push(
      en
        ? `Not taken for interests, because their cells do not say yes or no: ${formatList(named, locale)}.`
        : `No se toman por intereses, porque sus celdas no dicen sí o no: ${formatList(named, locale)}.`
    )
  }
  if (read.columns.odd > 0)
    notes.push(
      en
        ? `Cells of interests that say neither yes nor no, counted as no: ${count(read.columns.odd)}.`
        : `Celdas de intereses que no dicen ni sí ni no, contadas como no: ${count(read.columns.odd)}.`
    )
  if (read.joined > 0)
    notes.push(
      en
        ? `Rows joined to an earlier one of the same person: ${count(read.joined)}. If they are different people, say so under “More settings”.`
        : `Filas unidas a otra anterior de la misma persona: ${count(read.joined)}. Si son personas distintas, dilo en «Más ajustes».`
    )
  if (read.moved > 0)
    notes.push(
      en
        ? `Rows left out because their person was in another group before: ${count(read.moved)}.`
        : `Filas que no cuentan porque su persona ya estaba en otro grupo: ${count(read.moved)}.`
    )
  return notes
}
