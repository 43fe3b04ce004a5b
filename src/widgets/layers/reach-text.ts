import type { Prevented } from '../../analysis/system-map/prevented.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** Whom prevention reaches under the channels that are on, in a sentence. */
export function tellReach({ total, contactable, reached, possible }: Prevented, page: MoneyPage) {
  const say = sayer(page)
  const { locale } = page
  const lost = contactable - reached
  if (locale === 'en') {
    const of = `Of ${say.customers(total)} about to leave, ${say.count(contactable)} can be reached when every channel is on`
    if (!possible) return `${of}; now none, because prevention is not possible.`
    return reached === contactable
      ? `${of}, and now, too.`
      : `${of}; now ${say.count(reached)}. ${lost === 1 ? 'The other one is' : `The other ${say.count(lost)} are`} worth as much as before, and out of earshot.`
  }
  const of = `De ${say.customers(total)} a punto de irse, con todos los canales se llega a ${say.count(contactable)}`
  if (!possible) return `${of}; ahora a ninguno, porque la prevención no es posible.`
  return reached === contactable
    ? `${of}, y ahora también.`
    : `${of}; ahora a ${say.count(reached)}. ${lost === 1 ? 'El otro vale lo mismo que antes, pero ya no te oye' : `Los otros ${say.count(lost)} valen lo mismo que antes, pero ya no te oyen`}.`
}
