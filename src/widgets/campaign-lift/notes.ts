import { PER_SEND } from '../../analysis/lift/model.ts'
import { RATE_NAMES } from '../../charts/lift-labels.ts'
import { nameOf } from '../../charts/names.ts'
import { sayer } from '../../charts/say.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Found } from './result.ts'

/** Campaigns of a group that differ more than so many times chance are told. */
const UNEVEN = 1.5

const KINDS = {
  segmented: { en: 'segmented', es: 'segmentadas' },
  plain: { en: 'unsegmented', es: 'sin segmentar' }
} as const

/** What to keep in mind of these numbers. */
export function notesOf(found: Found, page: MoneyPage): readonly string[] {
  const { locale } = page
  const en = locale === 'en'
  const say = sayer(page)
  const { impossible, outOfStep: odd, repeated, typed, uneven, people, lift } = found
  const notes: string[] = []
  if (impossible > 0)
    notes.push(
      typed
        ? en
          ? 'A group needs sends, and none of its opens, clicks and sales may exceed them. Until then there is nothing to compare.'
          : 'Un grupo necesita envíos, y ni sus aperturas ni sus clics ni sus ventas pueden superarlos. Mientras tanto no hay nada que comparar.'
        : en
          ? `Left out: ${say.count(impossible)} ${impossible === 1 ? 'row' : 'rows'} without sends, or with more opens, clicks or sales than sends.`
          : `Quedan fuera ${say.count(impossible)} ${impossible === 1 ? 'fila' : 'filas'} sin envíos, o con más aperturas, clics o ventas que envíos.`
    )
  if (odd > 0)
    notes.push(
      typed
        ? en
          ? 'There are more clicks than opens, or more sales than clicks: possible where opens are not counted (images switched off) or people buy without a click, but then one step is no share of the other.'
          : 'Hay más clics que aperturas, o más ventas que clics: puede pasar si no se cuentan las aperturas (imágenes desactivadas) o si se compra sin hacer clic, pero entonces un paso no es parte del otro.'
        : en
          ? `${say.count(odd)} ${odd === 1 ? 'row has' : 'rows have'} more clicks than opens, or more sales than clicks: possible where opens are not counted (images switched off) or people buy without a click. ${odd === 1 ? 'It counts' : 'They count'}, but “clicks per open” and “sales per click” mean less.`
          : `${say.count(odd)} ${odd === 1 ? 'fila tiene' : 'filas tienen'} más clics que aperturas, o más ventas que clics: puede pasar si no se cuentan las aperturas (imágenes desactivadas) o si se compra sin hacer clic. ${odd === 1 ? 'Cuenta' : 'Cuentan'}, pero «clics por apertura» y «ventas por clic» dicen menos.`
    )
  if (repeated > 0)
    notes.push(
      en
        ? `${say.count(repeated)} ${repeated === 1 ? 'row repeats' : 'rows repeat'} an earlier one to the last number. If it was pasted twice, take it out: it counts twice.`
        : `${say.count(repeated)} ${repeated === 1 ? 'fila repite' : 'filas repiten'} otra hasta el último número. Si se ha pegado dos veces, quítala: cuenta doble.`
    )
  const nought = PER_SEND.filter(rate => lift.find(one => one.rate === rate)?.ratio?.adjusted)
  if (nought.length > 0) {
    const names = formatList(
      nought.map(rate => RATE_NAMES[rate][locale]),
      locale
    )
    notes.push(
      en
        ? `One group has none (${names}): the logarithm of a ratio has no value there, so ½ is added to the counts for the interval (Walter 1975), and only the end that the counts speak for is given.`
        : `Un grupo no tiene ninguno (${names}): ahí el logaritmo de la razón no existe, así que para el intervalo se suma ½ a los recuentos (Walter, 1975) y solo se da el extremo del que los datos dicen algo.`
    )
  }
  if (uneven && uneven.factor > UNEVEN) {
    const step = RATE_NAMES[uneven.step][locale]
    const [factor, longer] = [uneven.factor, Math.sqrt(uneven.factor)].map(value =>
      formatNumber(value, locale, { kind: 'number', digits: 1 })
    )
    notes.push(
      en
        ? `Campaigns of the same group differ more than chance would make them (${step}: variance ×${factor}). The intervals speak of these campaigns; for the next ones they would have to be about ${longer} times as long.`
        : `Las campañas de un mismo grupo se diferencian más de lo que haría el azar (${step}: varianza ×${factor}). Los intervalos hablan de estas campañas; para las próximas tendrían que ser unas ${longer} veces más largos.`
    )
  }
  if (people) notes.push(peopleNote(people, page))
  notes.push(
    en
      ? 'The intervals tell chance apart, and nothing else. If nobody drew lots, those in a segment were chosen because they care: they would have opened more of any e-mail. “Clicks per open” and “sales per click” compare those who came that far, who are not alike either.'
      : 'Los intervalos descartan el azar, y nada más. Si no hubo sorteo, a los del segmento se los eligió porque les interesa: habrían abierto más cualquier correo. «Clics por apertura» y «ventas por clic» comparan a quienes llegaron hasta ahí, que tampoco son iguales.'
  )
  return notes
}

function peopleNote(people: NonNullable<Found['people']>, page: MoneyPage): string {
  const say = sayer(page)
  const { machine, segmented, plain } = people
  const en = page.locale === 'en'
  if (segmented === null || plain === null)
    return en
      ? `If machines opened ${say.share(machine)} of all e-mails, no group could show less. One does: that share is too high for it.`
      : `Si los programas abrieran el ${say.share(machine)} de los correos, ningún grupo podría mostrar menos. Uno lo hace: esa parte es demasiado alta para él.`
  return en
    ? `If machines open ${say.share(machine)} of all e-mails, people open ${say.share(segmented)} of the segmented others and ${say.share(plain)} of the unsegmented: the measured difference was too small, and the ratio too near 1.`
    : `Si los programas abren el ${say.share(machine)} de los correos, las personas abren el ${say.share(segmented)} de los demás segmentados y el ${say.share(plain)} de los demás sin segmentar: la diferencia medida se quedaba corta, y la razón, demasiado cerca de 1.`
}

/** The best campaigns of the table and what to expect of them, in sentences. */
export function winnerNotes({ winners }: Found, page: MoneyPage): readonly string[] {
  const { locale } = page
  const say = sayer(page)
  const en = locale === 'en'
  return (['segmented', 'plain'] as const).flatMap(group => {
    const winner = winners[group]
    if (!winner) return []
    const name = nameOf(winner.name, locale)
    const [shown, again, mean] = [winner.shown, winner.again, winner.mean].map(say.share)
    const of = say.count(winner.of)
    const kind = KINDS[group][locale]
    const first = en
      ? `In your table, the best of ${of} ${kind} campaigns is ${name}, with ${shown} opened.`
      : `En tu tabla, de ${of} campañas ${kind} la mejor es ${name}, con un ${shown} de aperturas.`
    if (shown === again)
      return [
        en
          ? `${first} Run again, about as much is to be expected.`
          : `${first} Repetida, cabe esperar más o menos lo mismo.`
      ]
    return [
      en
        ? `${first} Run again, ${again} is to be expected: drawn towards the mean of its kind, ${mean}, by the part that chance has in it.`
        : `${first} Repetida, cabe esperar un ${again}: se acerca a la media de las suyas, ${mean}, por la parte que hay en ella de azar.`
    ]
  })
}
