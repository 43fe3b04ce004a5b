import type { BreakEven } from '../analysis/unit-economics.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Say } from './say.ts'

interface Words {
  readonly x: string
  readonly yRevenue: string
  readonly yMargin: string
  readonly expected: string
  readonly expectedShort: string
  readonly simple: string
  readonly simpleShort: string
  readonly nobody: string
  /** After the label of the axis, where the other charts discount. */
  readonly undiscounted: string
  readonly caption: string
  readonly title: (data: BreakEven, say: Say) => string
  readonly sentence: (data: BreakEven, say: Say) => string
}

/** The balance after the last month drawn. */
const atEnd = ({ expected }: BreakEven) => expected.at(-1) ?? 0

export const BREAK_EVEN_TEXT: Localised<Words> = {
  en: {
    x: 'Months since the customer joined',
    yRevenue: 'Revenue so far, less CAC',
    yMargin: 'Margin so far, less CAC',
    expected: 'counting those who leave',
    expectedShort: 'with churn',
    simple: 'if nobody left',
    simpleShort: 'without churn',
    nobody: 'nobody leaves',
    undiscounted: ', not discounted',
    caption: 'What a customer has brought in after each month, less CAC',
    title: ({ expected, cac, month }, say) => {
      if (expected.length === 0) return 'No break-even to draw'
      if (cac === 0) return 'There is no CAC to recover'
      return month === null
        ? 'CAC is never recovered'
        : `CAC is recovered after ${say.months(month)}`
    },
    sentence: (data, say) => {
      const { expected, cac, month, simpleMonth, monthlyValue, limit, churn } = data
      if (expected.length === 0 || cac === null || monthlyValue === null) return whyNot.en(data)
      const end = `After ${say.months(expected.length - 1)} the balance is ${say.money(atEnd(data))}.`
      if (cac === 0)
        return `Winning a customer costs nothing, so there is no CAC to recover. ${end}`
      if (month !== null) {
        const simple =
          simpleMonth === null || churn === 0 ? '' : ` (${say.number(simpleMonth)} if nobody left)`
        const leaving = churn === 0 ? 'As nobody leaves' : 'Counting those who leave'
        return `Winning a customer costs ${say.money(cac)}. ${leaving}, that is recovered after ${say.months(month)}${simple}. ${end}`
      }
      if (monthlyValue < 0) {
        return `Each month with a customer loses ${say.money(-monthlyValue)}, so the ${say.money(cac)} spent to win one are never recovered.`
      }
      if (monthlyValue === 0) {
        return `A month with a customer brings in nothing, so the ${say.money(cac)} spent to win one are never recovered.`
      }
      const short = limit !== null && limit < 0 ? `${say.money(-limit)} short` : 'just short'
      return `Customers leave before they have paid for themselves: of the ${say.money(cac)} spent to win one, the balance stays ${short} for ever. Only one who stayed ${say.months(simpleMonth ?? 0)} would pay it back.`
    }
  },
  es: {
    x: 'Meses desde el alta del cliente',
    yRevenue: 'Ingresos hasta la fecha, menos el CAC',
    yMargin: 'Margen hasta la fecha, menos el CAC',
    expected: 'contando a los que se van',
    expectedShort: 'con churn',
    simple: 'si no se fuera nadie',
    simpleShort: 'sin churn',
    nobody: 'no se va nadie',
    undiscounted: ', sin descuento temporal',
    caption: 'Lo que ha aportado un cliente tras cada mes, menos el CAC',
    title: ({ expected, cac, month }, say) => {
      if (expected.length === 0) return 'No hay umbral de rentabilidad que dibujar'
      if (cac === 0) return 'No hay CAC que recuperar'
      return month === null
        ? 'El CAC no se recupera nunca'
        : `El CAC se recupera en ${say.months(month)}`
    },
    sentence: (data, say) => {
      const { expected, cac, month, simpleMonth, monthlyValue, limit, churn } = data
      if (expected.length === 0 || cac === null || monthlyValue === null) return whyNot.es(data)
      const end = `Al cabo de ${say.months(expected.length - 1)}, el saldo es de ${say.money(atEnd(data))}.`
      if (cac === 0)
        return `Captar un cliente no cuesta nada, así que no hay CAC que recuperar. ${end}`
      if (month !== null) {
        const simple =
          simpleMonth === null || churn === 0
            ? ''
            : ` (${say.number(simpleMonth)} si no se fuera nadie)`
        const leaving = churn === 0 ? 'Como nadie se va' : 'Contando a los que se van'
        return `Captar un cliente cuesta ${say.money(cac)}. ${leaving}, ese coste se recupera en ${say.months(month)}${simple}. ${end}`
      }
      if (monthlyValue < 0) {
        return `Cada mes con un cliente pierde ${say.money(-monthlyValue)}, así que los ${say.money(cac)} que costó captarlo no se recuperan nunca.`
      }
      if (monthlyValue === 0) {
        return `Un mes con un cliente no aporta nada, así que los ${say.money(cac)} que costó captarlo no se recuperan nunca.`
      }
      const short =
        limit !== null && limit < 0 ? `faltan ${say.money(-limit)}` : 'siempre falta un poco'
      return `Los clientes se van antes de amortizarse: de los ${say.money(cac)} que cuesta captar a uno, al final ${short}. Solo los devolvería quien se quedara ${say.months(simpleMonth ?? 0)}.`
    }
  }
}

/** Why nothing can be drawn, by what is missing first. */
const whyNot: Localised<(data: BreakEven) => string> = {
  en: ({ cac, monthlyValue, churn }) => {
    if (cac === null) return 'Nobody joined, so there is no CAC to recover.'
    if (monthlyValue === null || churn === null) {
      return 'There is no base of customers to divide by, so a month with a customer has no value to draw.'
    }
    return 'More customers left than the base counts, so no share of them can be expected to stay.'
  },
  es: ({ cac, monthlyValue, churn }) => {
    if (cac === null) return 'No hubo altas, así que no hay CAC que recuperar.'
    if (monthlyValue === null || churn === null) {
      return 'No hay base de clientes entre la que dividir, así que un mes con un cliente no tiene un valor que dibujar.'
    }
    return 'Se fueron más clientes de los que cuenta la base, así que no cabe esperar que se quede ninguno.'
  }
}
