import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Found } from './result.ts'
import { words } from './words.ts'

/** Controls below which a skewed mean is not yet normal, as in the analysis of a campaign. */
const FEW = 30

/** What to keep in mind of these numbers. */
export function notesOf(found: Found, page: MoneyPage): readonly string[] {
  const { plan, sight, wanted, oneByOne, strip } = found
  const en = page.locale === 'en'
  const say = sayer(page)
  const { outcome, customers, control, correlation } = plan
  const notes: string[] = found.cut ? [words.cut[page.locale]] : []
  if (outcome.kind === 'money' && sight.smallest !== null)
    notes.push(
      en
        ? `An effect has to be ${say.share(sight.smallest / outcome.mean)} of the mean spend to be seen with a power of ${say.percent(wanted)}.`
        : `Para verse con una potencia del ${say.percent(wanted)}, el efecto tiene que ser el ${say.share(sight.smallest / outcome.mean)} del gasto medio.`
    )
  const times = sight.needed && sight.neededEven && sight.needed / sight.neededEven
  // Near enough to equal groups there is nothing to say.
  if (times && times > 1.05) {
    const said = say.number(Number(times.toFixed(2)))
    notes.push(
      en
        ? `With this split it takes ${said} times the customers that equal groups would take.`
        : `Con este reparto hacen falta ${said} veces los clientes que con grupos iguales.`
    )
  }
  if (correlation > 0)
    notes.push(
      en
        ? `The period before makes ${say.customers(customers)} as good as ${say.customers(customers / (1 - correlation ** 2))}.`
        : `Con el periodo anterior, ${say.customers(customers)} valen por ${say.customers(customers / (1 - correlation ** 2))}.`
    )
  if (Math.min(control, customers - control) < FEW)
    notes.push(
      en
        ? `A group has fewer than ${FEW} customers. If spending is uneven, the interval promises more than it holds: count how many of the draws below miss.`
        : `Un grupo tiene menos de ${FEW} clientes. Si el gasto es desigual, el intervalo promete más de lo que cumple: cuenta cuántos de los sorteos de abajo fallan.`
    )
  notes.push(
    oneByOne
      ? en
        ? `The strip: ${say.customers(customers)} who are always the same, of whom the lot leaves others alone each time; ${strip.trials.length} draws.`
        : `La tira: ${say.customers(customers)}, siempre los mismos, de los que el sorteo deja tranquilos cada vez a otros; ${strip.trials.length} sorteos.`
      : en
        ? 'With more than 20,000 customers the draws are not made one by one: estimates are taken from the normal curve.'
        : 'Con más de 20.000 clientes no se sortea uno a uno: las estimaciones se toman de la curva normal.'
  )
  return notes
}
