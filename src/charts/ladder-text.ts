import type { LadderResult, LadderStep } from '../analysis/ladder/model.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Say } from './say.ts'

interface LadderWords {
  readonly step: string
  readonly stepAxis: string
  readonly customers: string
  readonly shareOfPrevious: string
  readonly shareOfFirst: string
  readonly stepsTitle: (result: LadderResult, say: Say) => string
  readonly stepsSentence: (result: LadderResult, say: Say) => string
  readonly stepsCaption: (result: LadderResult, say: Say) => string
  readonly days: string
  readonly share: string
  readonly daysAxis: (step: number) => string
  readonly waitingTitle: (step: LadderStep, result: LadderResult, say: Say) => string
  readonly waitingSentence: (step: LadderStep, result: LadderResult, say: Say) => string
  readonly waitingCaption: (step: number) => string
  readonly within: (days: string) => string
  readonly orderTitle: (result: LadderResult, say: Say) => string
  readonly orderSentence: (result: LadderResult, say: Say) => string
  readonly orderCaption: string
  readonly orderAxis: string
  readonly mean: string
  readonly median: string
}

const at = ({ steps }: LadderResult, step: number) => steps.find(one => one.step === step)

/** The first step, and the last that anybody has reached, with what an order was worth there. */
function orders({ steps }: LadderResult) {
  const known = steps.flatMap(({ step, meanOrder, medianOrder }) =>
    meanOrder === null || medianOrder === null ? [] : [{ step, meanOrder, medianOrder }]
  )
  return { first: known[0], last: known.at(-1), known }
}

export const LADDER_TEXT: Localised<LadderWords> = {
  en: {
    step: 'Purchase',
    stepAxis: 'Purchase number',
    customers: 'Customers who reached it',
    shareOfPrevious: 'Of those before',
    shareOfFirst: 'Of all customers',
    stepsTitle: (result, say) => {
      const [first, second] = [at(result, 1), at(result, 2)]
      if (!first || first.reached === 0) return 'Nobody has bought yet'
      return second
        ? `Bought again: ${say.count(second.reached)} of ${say.customers(first.reached)} (${say.share(second.reached / first.reached)})`
        : `${say.customers(first.reached)} with a first purchase`
    },
    stepsSentence: (result, say) => {
      const reached = result.steps.filter(step => step.reached > 0)
      if (reached.length === 0) {
        return `By ${say.day(result.asOf)} there is no customer with a purchase.`
      }
      const list = reached.map(({ step, reached }) => `${step}: ${say.count(reached)}`).join('; ')
      return `Customers by ${say.day(result.asOf)} who had reached purchase ${list}. Some of the others may still buy: who has not come yet is not lost.`
    },
    stepsCaption: (result, say) => `Purchases reached by ${say.day(result.asOf)}`,
    days: 'Days',
    share: 'Share who have bought again',
    daysAxis: step =>
      step === 1 ? 'Days since the first contact' : `Days since purchase ${step - 1}`,
    waitingTitle: ({ step, waiting }, { horizon }, say) => {
      if (!waiting || waiting.atRisk === 0) return `Nobody waits for purchase ${step}`
      const { withinHorizon } = waiting
      return withinHorizon
        ? `Within ${say.days(horizon)}, ${say.share(withinHorizon.share)} make purchase ${step}`
        : `Nobody has been followed for ${say.days(horizon)} to purchase ${step}`
    },
    waitingSentence: ({ step, waiting }, { horizon }, say) => {
      if (!waiting || waiting.atRisk === 0)
        return `There is nobody who could make purchase ${step}.`
      const { withinHorizon, median, naiveMedian, happened, censored } = waiting
      const parts = [
        `Could make purchase ${step}: ${say.customers(waiting.atRisk)}; have made it: ${say.count(happened)}; not yet: ${say.count(censored)}.`
      ]
      parts.push(
        withinHorizon
          ? `Kaplan–Meier estimate within ${say.days(horizon)}: ${say.share(withinHorizon.share)}, 95% interval ${say.share(withinHorizon.low)} to ${say.share(withinHorizon.high)}.`
          : `Nobody has been followed for ${say.days(horizon)}, so there is no estimate for them.`
      )
      parts.push(
        median === null
          ? 'The curve stays under half: there is no median.'
          : `An estimated half have bought by day ${say.number(median)}.`
      )
      if (naiveMedian !== null && censored > 0) {
        parts.push(
          `Among only those who have already bought the median is ${say.number(naiveMedian)} days, which leaves out the slow ones.`
        )
      }
      return parts.join(' ')
    },
    waitingCaption: step => `Estimated share that has made purchase ${step}, by day`,
    within: days => `within ${days}`,
    orderTitle: (result, say) => {
      const { first, last } = orders(result)
      if (!first || !last) return 'No orders to value yet'
      return first === last
        ? `The mean order at purchase ${first.step} is ${say.money(first.meanOrder)}`
        : `The mean order goes from ${say.money(first.meanOrder)} at purchase ${first.step} to ${say.money(last.meanOrder)} at purchase ${last.step}`
    },
    orderSentence: (result, say) => {
      const { known } = orders(result)
      if (known.length === 0) return 'There is no customer with a purchase.'
      const list = known.map(
        ({ step, meanOrder, medianOrder }) =>
          `${step}: ${say.money(meanOrder)} and ${say.money(medianOrder)}`
      )
      return `Mean and median order by purchase, ${list.join('; ')}. Fewer and other customers reach each further purchase: a higher mean does not say that anybody spends more.`
    },
    orderCaption: 'Revenue of an order by purchase',
    orderAxis: 'Revenue of an order',
    mean: 'Mean order',
    median: 'Median order'
  },
  es: {
    step: 'Compra',
    stepAxis: 'Número de compra',
    customers: 'Clientes que llegan',
    shareOfPrevious: 'De los de la anterior',
    shareOfFirst: 'De todos los clientes',
    stepsTitle: (result, say) => {
      const [first, second] = [at(result, 1), at(result, 2)]
      if (!first || first.reached === 0) return 'Nadie ha comprado todavía'
      return second
        ? `Vuelven a comprar: ${say.count(second.reached)} de ${say.customers(first.reached)} (${say.share(second.reached / first.reached)})`
        : `${say.customers(first.reached)} con una primera compra`
    },
    stepsSentence: (result, say) => {
      const reached = result.steps.filter(step => step.reached > 0)
      if (reached.length === 0) {
        return `Hasta el ${say.day(result.asOf)} no hay ningún cliente con compras.`
      }
      const list = reached
        .map(({ step, reached }) => `a la ${step}, ${say.count(reached)}`)
        .join('; ')
      return `Clientes que hasta el ${say.day(result.asOf)} habían llegado a cada compra: ${list}. Algunos de los demás aún pueden comprar: quien no ha vuelto todavía no está perdido.`
    },
    stepsCaption: (result, say) => `Compras alcanzadas hasta el ${say.day(result.asOf)}`,
    days: 'Días',
    share: 'Porcentaje que ya ha vuelto a comprar',
    daysAxis: step =>
      step === 1 ? 'Días desde el primer contacto' : `Días desde la compra ${step - 1}`,
    waitingTitle: ({ step, waiting }, { horizon }, say) => {
      if (!waiting || waiting.atRisk === 0) return `Nadie está a la espera de la compra ${step}`
      const { withinHorizon } = waiting
      return withinHorizon
        ? `En ${say.days(horizon)}, el ${say.share(withinHorizon.share)} llega a la compra ${step}`
        : `A nadie se le ha seguido ${say.days(horizon)} hasta la compra ${step}`
    },
    waitingSentence: ({ step, waiting }, { horizon }, say) => {
      if (!waiting || waiting.atRisk === 0)
        return `No hay nadie que pueda llegar a la compra ${step}.`
      const { withinHorizon, median, naiveMedian, happened, censored } = waiting
      const parts = [
        `Podían llegar a la compra ${step}: ${say.customers(waiting.atRisk)}; han llegado: ${say.count(happened)}; todavía no: ${say.count(censored)}.`
      ]
      parts.push(
        withinHorizon
          ? `Estimación de Kaplan-Meier a ${say.days(horizon)}: ${say.share(withinHorizon.share)}, con un intervalo del 95\u00a0% que va del ${say.share(withinHorizon.low)} al ${say.share(withinHorizon.high)}.`
          : `A nadie se le ha seguido ${say.days(horizon)}, así que para ese plazo no hay estimación.`
      )
      parts.push(
        median === null
          ? 'La curva no llega a la mitad: no hay mediana.'
          : `El día ${say.number(median)} ya habría llegado la mitad, según la estimación.`
      )
      if (naiveMedian !== null && censored > 0) {
        parts.push(
          `Si se cuenta solo a quienes ya han llegado, la mediana es de ${say.number(naiveMedian)} ${naiveMedian === 1 ? 'día' : 'días'}, pero eso deja fuera a los lentos.`
        )
      }
      return parts.join(' ')
    },
    waitingCaption: step => `Porcentaje estimado que ya ha llegado a la compra ${step}, por día`,
    within: days => `en ${days}`,
    orderTitle: (result, say) => {
      const { first, last } = orders(result)
      if (!first || !last) return 'Aún no hay pedidos que valorar'
      return first === last
        ? `El pedido medio en la compra ${first.step} es de ${say.money(first.meanOrder)}`
        : `El pedido medio pasa de ${say.money(first.meanOrder)} en la compra ${first.step} a ${say.money(last.meanOrder)} en la ${last.step}`
    },
    orderSentence: (result, say) => {
      const { known } = orders(result)
      if (known.length === 0) return 'No hay ningún cliente con compras.'
      const list = known.map(
        ({ step, meanOrder, medianOrder }) =>
          `en la ${step}, ${say.money(meanOrder)} y ${say.money(medianOrder)}`
      )
      return `Pedido medio y mediano según la compra: ${list.join('; ')}. A cada compra llegan menos clientes, y no del mismo tipo: una media más alta no significa que alguien gaste más.`
    },
    orderCaption: 'Ingresos de un pedido según la compra',
    orderAxis: 'Ingresos de un pedido',
    mean: 'Pedido medio',
    median: 'Pedido mediano'
  }
}
