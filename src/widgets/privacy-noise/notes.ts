import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Noisy } from './declaration.ts'

/** The attack by subtraction, on exact counts and on noisy ones. */
export function notesOf({ asked, matches, person, rows }: Noisy, page: MoneyPage): string[] {
  const { locale } = page
  const en = locale === 'en'
  const say = sayer(page)
  const { exact, answers, epsilon, half } = asked
  const without = exact - (matches ? 1 : 0)
  const difference = exact - without
  const number = (value: number) => say.as(Number(value.toFixed(2)), 'number')
  const said = [
    en
      ? `Exact counts: ${say.count(exact)} of all rows, ${say.count(without)} of all but row ${say.count(person)}. The difference is ${difference}: that person is ${matches ? '' : 'not '}one of them, and nobody needed to see the row.`
      : `Recuentos exactos: ${say.count(exact)} entre todas las filas y ${say.count(without)} sin la fila ${say.count(person)}. La diferencia es ${difference}: esa persona ${matches ? 'es' : 'no es'} una de ellas, y nadie ha tenido que ver su fila.`,
    en
      ? `Without the noise nobody can promise anything. With ε = ${number(epsilon)}, the count is known to within ${number(half)}; for ${say.count(exact)} that is ${half > exact ? 'useless, and for thousands it would be fine' : 'something to work with'}: noise does not grow with the table.`
      : `Sin ruido no se puede prometer nada. Con ε = ${number(epsilon)}, el recuento se conoce con un margen de ${number(half)}; para ${say.count(exact)} es ${half > exact ? 'inútil, y para miles estaría bien' : 'algo con lo que se puede trabajar'}: el ruido no crece con la tabla.`
  ]
  if (rows !== null)
    said.unshift(
      en
        ? `The table has ${say.count(rows)} rows: the last one is taken for the person.`
        : `La tabla tiene ${say.count(rows)} filas: se toma la última como la persona.`
    )
  if (answers.length > 1)
    said.push(
      en
        ? `Asked ${say.count(answers.length)} times, the mean is √${say.count(answers.length)} times as exact, and just so the secret wears off. That is why there is a budget.`
        : `Preguntando ${say.count(answers.length)} veces, el error de la media se divide entre √${say.count(answers.length)}, y en la misma medida se gasta el secreto. Por eso hay un presupuesto.`
    )
  return said
}
