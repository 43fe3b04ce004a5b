import type { LtvCurve } from '../analysis/unit-economics.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, DataTable, Mark } from './spec.ts'

/** Customer value against churn, with the reader's point and, before CAC, the CAC to beat. */
export function ltvAgainstChurn(curve: LtvCurve, look: Look): ChartSpec {
  const { locale, currency } = look
  const words = TEXT[locale]
  const { money, percent } = sayer(look)
  const net = curve.conventions.cac === 'net'
  const said = { ...curve, net, money, percent }

  return {
    id: 'ltv-against-churn',
    title: words.title(said),
    sentence: words.sentence(said),
    x: {
      type: 'linear',
      label: words.x,
      domain: [0, curve.upTo],
      format: { kind: 'percent' }
    },
    y: {
      type: 'linear',
      label: net ? words.yNet : words.y,
      domain: stableDomain(extent(curve), previousDomain(look, 'y')),
      format: { kind: 'money', currency }
    },
    marks: marksOf(curve, words, money),
    table: tableOf(curve, words, currency)
  }
}

/** The values that the axis has to hold; near churn 0 the curve leaves upwards. */
function extent({ points, value, cac, conventions, upTo }: LtvCurve): number[] {
  const middle = points.find(point => point.churn >= upTo / 4)?.value ?? 0
  const shown = (value ?? middle) * 1.9
  return [0, shown, points.at(-1)?.value ?? 0, conventions.cac === 'net' ? 0 : (cac ?? 0)]
}

function marksOf(curve: LtvCurve, words: Words, money: (value: number) => string): Mark[] {
  const { churn, value, cac, points, conventions } = curve
  const line = points.map(point => [point.churn, point.value] as const)
  const marks: Mark[] = [{ kind: 'line', key: 'curve', series: 1, points: line }]
  if (conventions.cac === 'net') {
    marks.push({ kind: 'rule', key: 'zero', series: 0, y: 0 })
  } else if (cac !== null) {
    marks.push(
      { kind: 'rule', key: 'cac', series: 0, y: cac },
      {
        kind: 'label',
        key: 'cac-label',
        series: 0,
        text: `CAC ${money(cac)}`,
        // At churn 0 the curve is far from any CAC.
        x: 0,
        y: cac,
        side: 'above'
      }
    )
  }
  if (churn !== null && value !== null && churn <= curve.upTo) {
    marks.push(
      { kind: 'dot', key: 'you', series: 1, strong: true, points: [[churn, value]] },
      {
        kind: 'label',
        key: 'you-label',
        series: 1,
        strong: true,
        text: `${words.you}: ${money(value)}`,
        short: money(value),
        x: churn,
        y: value,
        side: 'right'
      }
    )
  }
  return marks
}

function tableOf({ points, stops }: LtvCurve, words: Words, currency: string): DataTable {
  const values = new Map(points.map(point => [point.churn, point.value]))
  return {
    caption: words.caption,
    columns: [
      { label: words.x, style: { kind: 'percent' } },
      { label: words.y, style: { kind: 'money', currency } }
    ],
    rows: stops.map(churn => [churn, values.get(churn) ?? null])
  }
}

interface Said extends LtvCurve {
  readonly net: boolean
  readonly money: (value: number) => string
  readonly percent: (value: number) => string
}

interface Words {
  readonly x: string
  readonly y: string
  readonly yNet: string
  readonly you: string
  readonly caption: string
  readonly title: (said: Said) => string
  readonly sentence: (said: Said) => string
}

const TEXT: Localised<Words> = {
  en: {
    x: 'Churn, a month',
    y: 'Value of a customer',
    yNet: 'Value of a customer, less CAC',
    you: 'You',
    caption: 'Value of a customer at each churn rate, everything else unchanged',
    title: ({ churn, value, points, money, percent }) => {
      if (points.length === 0 || churn === null) return 'No customer value to draw'
      if (value === null && churn > 0) return `No customer value at ${percent(churn)} churn`
      if (value === null) return `At ${percent(churn)} churn the value has no end`
      return `At ${percent(churn)} churn a month, a customer is worth ${money(value)}`
    },
    sentence: said => {
      const { churn, value, points, atHalf, atTwice, money, percent } = said
      if (points.length === 0 || churn === null) {
        return 'These numbers give no customer value at any churn rate, so there is no curve.'
      }
      if (value === null) {
        const last = points.at(-1)
        const instead = last
          ? ` At ${percent(last.churn)} a month it would be ${money(last.value)}.`
          : ''
        return churn > 0
          ? `A churn of ${percent(churn)} a month gives no customer value.${instead}${overflow.en(churn)}`
          : `At ${percent(churn)} churn nobody ever leaves, and the formula gives no finite value.${instead}`
      }
      // Half and twice nothing are nothing.
      const half =
        atHalf === null || churn === 0 ? '' : `; at half that churn it would be ${money(atHalf)}`
      const twice = atTwice === null || churn === 0 ? '' : `, at twice that churn ${money(atTwice)}`
      return `At ${percent(churn)} churn a month a customer is worth ${money(value)}${half}${twice}. ${againstCac.en(said, value)}`
    }
  },
  es: {
    x: 'Churn mensual',
    y: 'Valor de un cliente',
    yNet: 'Valor de un cliente, menos el CAC',
    you: 'Tú',
    caption: 'Valor de un cliente con cada tasa de churn, sin cambiar nada más',
    title: ({ churn, value, points, money, percent }) => {
      if (points.length === 0 || churn === null) return 'No hay valor de cliente que dibujar'
      if (value === null && churn > 0)
        return `Sin valor de cliente con un churn del ${percent(churn)}`
      if (value === null) return `Con un churn del ${percent(churn)}, el valor no tiene fin`
      return `Con un churn mensual del ${percent(churn)}, un cliente vale ${money(value)}`
    },
    sentence: said => {
      const { churn, value, points, atHalf, atTwice, money, percent } = said
      if (points.length === 0 || churn === null) {
        return 'Estos números no dan un valor de cliente con ninguna tasa de churn, así que no hay curva.'
      }
      if (value === null) {
        const last = points.at(-1)
        const instead = last
          ? ` Con un ${percent(last.churn)} mensual sería de ${money(last.value)}.`
          : ''
        return churn > 0
          ? `Un churn mensual del ${percent(churn)} no da un valor de cliente.${instead}${overflow.es(churn)}`
          : `Con un churn del ${percent(churn)} nadie se va nunca y la fórmula no da un valor finito.${instead}`
      }
      // Half and twice nothing are nothing.
      const half =
        atHalf === null || churn === 0 ? '' : `; con la mitad de churn valdría ${money(atHalf)}`
      const twice = atTwice === null || churn === 0 ? '' : `; con el doble, ${money(atTwice)}`
      return `Con un churn mensual del ${percent(churn)}, un cliente vale ${money(value)}${half}${twice}. ${againstCac.es(said, value)}`
    }
  }
}

/** What a churn above 100 % means. */
const overflow: Localised<(churn: number) => string> = {
  en: churn => (churn > 1 ? ' More customers left than the base counts.' : ''),
  es: churn => (churn > 1 ? ' Se fueron más clientes de los que cuenta la base.' : '')
}

const againstCac: Localised<(said: Said, value: number) => string> = {
  en: ({ net, cac, money }, value) => {
    if (net) {
      if (value > 0) return 'CAC is already taken off, so each new customer leaves a gain.'
      if (value < 0) return 'CAC is already taken off, so each new customer leaves a loss.'
      return 'CAC is already taken off, so each new customer just breaks even.'
    }
    if (cac === null) return 'There is no CAC to compare it with.'
    if (value > cac) return `That is more than the ${money(cac)} it costs to win one.`
    if (value < cac) return `That is less than the ${money(cac)} it costs to win one.`
    return 'That is exactly what it costs to win one.'
  },
  es: ({ net, cac, money }, value) => {
    if (net) {
      if (value > 0) return 'El CAC ya está restado: cada cliente nuevo deja ganancia.'
      if (value < 0) return 'El CAC ya está restado: cada cliente nuevo deja pérdida.'
      return 'El CAC ya está restado: cada cliente nuevo no deja ni ganancia ni pérdida.'
    }
    if (cac === null) return 'No hay un CAC con el que compararlo.'
    if (value > cac) return `Es más de lo que cuesta captarlo (${money(cac)}).`
    if (value < cac) return `Es menos de lo que cuesta captarlo (${money(cac)}).`
    return 'Es justo lo que cuesta captarlo.'
  }
}
