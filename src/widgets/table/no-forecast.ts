import type { ForecastProblem } from '../../analysis/forecast/model.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'

/** Why a table is no ground for a forecast, and what would help. */
export function explainNoForecast(problem: ForecastProblem): Localised {
  const count = (value: number, locale: Locale) => formatNumber(value, locale, { kind: 'integer' })
  switch (problem.kind) {
    case 'few-customers': {
      const one = problem.customers === 1
      const [en, es] = [count(problem.customers, 'en'), count(problem.customers, 'es')]
      return {
        en: `${one ? 'One customer is' : `${en} customers are`} too few: how customers differ from each other is what the model learns, and it takes ${count(problem.needed, 'en')} at least, better hundreds. A longer table or a later date brings more.`,
        es: `${one ? 'Un cliente es' : `${es} clientes son`} muy pocos: el modelo aprende en qué se distinguen unos clientes de otros, y para eso hacen falta ${count(problem.needed, 'es')} como mínimo, mejor cientos. Con una tabla más larga o una fecha posterior hay más.`
      }
    }
    case 'no-repeat':
      return {
        en: 'Nobody has bought twice. From first purchases alone nothing can be learnt about the next ones; bring a table that goes on for longer.',
        es: 'Nadie ha comprado dos veces. De las primeras compras solas no se aprende nada de las siguientes; trae una tabla que abarque más tiempo.'
      }
    case 'few-repeats': {
      const one = problem.customers === 1
      return {
        en: `Only ${one ? 'one customer has' : `${count(problem.customers, 'en')} customers have`} come back on a later day. Below ${count(problem.needed, 'en')} a rhythm cannot be told from chance; bring a table that goes on for longer.`,
        es: `Solo ${one ? 'un cliente ha vuelto' : `${count(problem.customers, 'es')} clientes han vuelto`} en un día posterior. Por debajo de ${count(problem.needed, 'es')} no se distingue un ritmo del azar; trae una tabla que abarque más tiempo.`
      }
    }
    case 'same-day':
      return {
        en: 'No time has passed between anybody’s first purchase and anything after it: all the purchases of each customer fall on one day. A rhythm needs at least two days; look at the date column under “How it was read”, or choose a later date.',
        es: 'Entre la primera compra de cada cliente y lo que vino después no ha pasado ni un día: todas sus compras caen en la misma fecha. Un ritmo necesita dos días por lo menos; mira la columna de fecha en «Cómo se ha leído» o elige una fecha posterior.'
      }
    case 'no-spend':
      return {
        en: 'No customer has spent anything above nought: there are only free orders and refunds. When they buy could be forecast, but not what they bring.',
        es: 'Ningún cliente ha gastado nada por encima de cero: solo hay pedidos gratis y devoluciones. Se podría prever cuándo compran, pero no cuánto aportan.'
      }
    case 'no-mean':
      return {
        en: 'The amounts are so unequal that a mean cannot be expected of them: a few enormous orders carry everything. Set those aside, or forecast them by hand.',
        es: 'Los importes son tan desiguales que no se puede esperar de ellos una media: unos pocos pedidos enormes lo llevan todo. Apártalos o prevé esos a mano.'
      }
  }
}
