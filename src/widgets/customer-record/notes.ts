import { nameOf } from '../../charts/names.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { KEY_NAMES } from './record-words.ts'
import type { Records } from './result.ts'

/** Days of a year, of which one is 1 January. */
const YEAR = 365.25
/** So many birthdays on one day are no chance any more. */
const MANY = 3

/** What has to be said with the records. */
export function notesOf({ survey, joined, options }: Records, page: MoneyPage): string[] {
  const { locale } = page
  const en = locale === 'en'
  const say = sayer(page)
  const said: string[] = []
  const { birthdays, newYears, unkept, special } = survey
  if (newYears >= MANY && newYears > (3 * birthdays) / YEAR) {
    const skipped = options.skipNewYear
    said.push(
      en
        ? `${say.count(newYears)} of ${say.count(birthdays)} birthdays are on 1 January, where chance would put one in 365: a form fills them in. ${skipped ? 'They are not counted' : 'You count them all the same'}; who was really born that day has to be asked.`
        : `${say.count(newYears)} de ${say.count(birthdays)} cumpleaños caen el 1 de enero, y por azar sería uno de cada 365: los pone un formulario. ${skipped ? 'No cuentan' : 'Tú los cuentas igual'}; a quien nació ese día de verdad hay que preguntárselo.`
    )
  }
  if (unkept > 0)
    said.push(
      en
        ? `Data without a purpose are left out for ${say.customers(unkept)}. If you have them, the question is not who wins, but why they are there.`
        : `Se dejan fuera datos sin finalidad de ${say.customers(unkept)}. Si los tienes, la pregunta no es quién gana, sino qué hacen ahí.`
    )
  if (special > 0)
    said.push(
      en
        ? `For ${say.customers(special)} something gives away health, belief, politics or the like (art. 9), and is refused without explicit consent. A list of words finds them: it does not know what is meant, and misses what it has no word for.`
        : `En ${say.customers(special)} algo delata salud, creencias, política o similares (art. 9) y se rechaza sin consentimiento explícito. Lo encuentra una lista de palabras: no sabe qué se quiso decir y no ve aquello para lo que no tiene palabra.`
    )
  for (const { key, value, rows } of joined.crowded.slice(0, 3)) {
    const name = nameOf(value, locale)
    said.push(
      en
        ? `${say.count(rows)} rows share the ${KEY_NAMES[key].en} “${name}”: nobody is that many, so it joins none of them.`
        : `${say.count(rows)} filas comparten el ${KEY_NAMES[key].es} «${name}»: nadie es tanta gente, así que no une ninguna.`
    )
  }
  return said
}
