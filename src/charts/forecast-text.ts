import type { ForecastResult, Holdout } from '../analysis/forecast/model.ts'
import type { Localised } from '../i18n/locale.ts'
import { inQuotes, nameOf } from './names.ts'
import type { Say } from './say.ts'
import { sayTime } from './time-words.ts'

interface ForecastWords {
  readonly segmentsTitle: (result: ForecastResult, say: Say) => string
  readonly segmentsSentence: (result: ForecastResult, say: Say) => string
  readonly rankingTitle: (result: ForecastResult, say: Say) => string
  readonly rankingSentence: (result: ForecastResult, say: Say) => string
  readonly aliveTitle: (result: ForecastResult, say: Say) => string
  readonly aliveSentence: (result: ForecastResult, say: Say) => string
  readonly holdoutTitle: (holdout: Holdout, say: Say) => string
  readonly holdoutSentence: (holdout: Holdout, say: Say) => string
}

/** Of the last customer hardly a cent may be expected: no more digits of it are worth reading. */
const inCents = (money: number) => Math.round(100 * money) / 100

/** Purchases are counted; what is expected of them is not whole. */
const about = (value: number, say: Say) => (value < 10 ? say.number(value) : say.count(value))

export const FORECAST_TEXT: Localised<ForecastWords> = {
  en: {
    segmentsTitle: ({ segments, money }, say) => {
      const first = segments.find(({ rest }) => !rest)
      if (!first) return 'No segments to forecast'
      const name = inQuotes(nameOf(first.label, 'en'), 'en')
      const share =
        money.expected > 0 ? `, ${say.share(first.money.expected / money.expected)} of all` : ''
      return `Most is to be expected of ${name}: ${say.money(first.money.expected)}${share}`
    },
    segmentsSentence: ({ money, horizon, unit, draws, asOf }, say) =>
      `Expected margin of the ${sayTime(horizon, unit, 'en')} after ${say.day(asOf)}, discounted. All together: ${say.money(money.expected)}, with 95% of ${say.count(draws)} simulated futures between ${say.money(money.low)} and ${say.money(money.high)}.`,
    rankingTitle: ({ worth, customers, costToKeep }, say) =>
      costToKeep > 0
        ? `${say.count(worth.customers)} of ${say.customers(customers)} can be expected to bring more than the ${say.money(costToKeep)} that keeping one costs`
        : 'Enter what keeping a customer costs to see for whom it pays',
    rankingSentence: ({ worth, ranking, money }, say) =>
      `Customers from the highest expected margin to the lowest: from ${say.money(inCents(ranking[0]?.[1] ?? 0))} down to ${say.money(inCents(ranking.at(-1)?.[1] ?? 0))}. Those above the cost can be expected to bring ${say.money(worth.money)} of ${say.money(money.expected)}.`,
    aliveTitle: ({ alive, customers }, say) =>
      `About ${say.count(alive)} of ${say.customers(customers)} still are customers`,
    aliveSentence: ({ aliveBands, customers }, say) =>
      `By the probability that they have not stopped: ${say.count(aliveBands.at(-1) ?? 0)} of ${say.count(customers)} have 80% or more, ${say.count(aliveBands[0] ?? 0)} less than 20%.`,
    holdoutTitle: ({ total }, say) =>
      `Foretold ${about(total.expected, say)} purchases, came ${say.count(total.actual)}: ${
        total.low <= total.actual && total.actual <= total.high ? 'within' : 'outside'
      } the interval`,
    holdoutSentence: ({ groups, inside, total, days, customers }, say) =>
      `Fitted to ${say.customers(customers)} without the last ${say.days(days)}, and compared with them. In all: ${about(total.expected, say)} expected (95%: ${say.count(total.low)} to ${say.count(total.high)}), ${say.count(total.actual)} came, ${about(total.naive, say)} if the past rate had gone on. The interval held what came in ${say.count(inside)} of ${say.count(groups.length)} groups.`
  },
  es: {
    segmentsTitle: ({ segments, money }, say) => {
      const first = segments.find(({ rest }) => !rest)
      if (!first) return 'No hay segmentos que prever'
      const name = inQuotes(nameOf(first.label, 'es'), 'es')
      const share =
        money.expected > 0
          ? `, el ${say.share(first.money.expected / money.expected)} del total`
          : ''
      return `De quien más cabe esperar es de ${name}: ${say.money(first.money.expected)}${share}`
    },
    segmentsSentence: ({ money, horizon, unit, draws, asOf }, say) =>
      `Margen esperado en ${sayTime(horizon, unit, 'es')} tras el ${say.day(asOf)}, descontado. Entre todos: ${say.money(money.expected)}; el 95\u00a0% de ${say.count(draws)} futuros simulados queda entre ${say.money(money.low)} y ${say.money(money.high)}.`,
    rankingTitle: ({ worth, customers, costToKeep }, say) =>
      costToKeep > 0
        ? `De ${say.count(worth.customers)} de ${say.customers(customers)} cabe esperar más de los ${say.money(costToKeep)} que cuesta retener a uno`
        : 'Anota lo que cuesta retener a un cliente para ver con quién compensa',
    rankingSentence: ({ worth, ranking, money }, say) =>
      `Clientes de mayor a menor margen esperado: de ${say.money(inCents(ranking[0]?.[1] ?? 0))} a ${say.money(inCents(ranking.at(-1)?.[1] ?? 0))}. De los que superan el coste cabe esperar ${say.money(worth.money)} de un total de ${say.money(money.expected)}.`,
    aliveTitle: ({ alive, customers }, say) =>
      `Siguen siendo clientes unos ${say.count(alive)} de ${say.count(customers)}`,
    aliveSentence: ({ aliveBands, customers }, say) =>
      `Según la probabilidad de que no se hayan ido, de ${say.count(customers)}: con un 80\u00a0% o más, ${say.count(aliveBands.at(-1) ?? 0)}; con menos de un 20\u00a0%, ${say.count(aliveBands[0] ?? 0)}.`,
    holdoutTitle: ({ total }, say) =>
      `Previstas ${about(total.expected, say)} compras, llegaron ${say.count(total.actual)}: ${
        total.low <= total.actual && total.actual <= total.high ? 'dentro' : 'fuera'
      } del intervalo`,
    holdoutSentence: ({ groups, inside, total, days, customers }, say) =>
      `Ajustado con ${say.customers(customers)} sin mirar los últimos ${say.days(days)}, y comparado con ellos. En total: ${about(total.expected, say)} esperadas (95\u00a0%: de ${say.count(total.low)} a ${say.count(total.high)}), ${say.count(total.actual)} reales y ${about(total.naive, say)} si el ritmo pasado hubiera seguido. El intervalo contenía lo ocurrido en ${say.count(inside)} de ${say.count(groups.length)} grupos.`
  }
}
