import type {
  AttributionRule,
  ChannelCredit,
  ChannelResult,
  ShareAndEffectResult
} from '../analysis/channels/model.ts'
import type { Localised } from '../i18n/locale.ts'
import { inQuotes, nameOf } from './names.ts'
import type { Say } from './say.ts'

interface ChannelWords {
  readonly rules: Readonly<Record<AttributionRule, string>>
  readonly shareTitle: (
    result: ChannelResult,
    rules: readonly AttributionRule[],
    say: Say
  ) => string
  readonly shareSentence: (result: ChannelResult, say: Say) => string
  readonly shareCaption: string
  readonly shareAxis: string
  readonly channel: string
  readonly contacts: string
  readonly effectTitle: (result: ShareAndEffectResult, say: Say) => string
  readonly effectSentence: (result: ShareAndEffectResult, say: Say) => string
  readonly effectCaption: string
  readonly effectAxis: string
  readonly quantity: string
  readonly credited: string
  readonly caused: string
  readonly holdout: string
  readonly value: string
  readonly low: string
  readonly high: string
  readonly shareOfRevenue: string
}

/** The lowest and the highest of what the rules give. */
const range = (values: readonly (number | null)[]) => {
  const known = values.filter(value => value !== null)
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) }
}

/** The CRM's share by the rules shown; without a channel of the CRM's, the largest channel's. */
function spreadOf(result: ChannelResult, rules: readonly AttributionRule[]) {
  const { revenue, channels, crmShare } = result
  if (!(revenue > 0)) return null
  if (channels.some(({ crm }) => crm)) {
    const found = range(rules.map(rule => crmShare[rule]))
    return found && { ...found, channel: null }
  }
  const first: ChannelCredit | undefined = channels.find(({ rest }) => !rest)
  const found = first && range(rules.map(rule => first.credit[rule] / revenue))
  return first && found ? { ...found, channel: first } : null
}

const contains = ({ trueRevenue, holdout }: ShareAndEffectResult): boolean =>
  holdout !== null && holdout.low <= trueRevenue && trueRevenue <= holdout.high

export const CHANNEL_TEXT: Localised<ChannelWords> = {
  en: {
    rules: { last: 'last', first: 'first', linear: 'linear', decay: 'decay', position: 'position' },
    shareTitle: (result, rules, say) => {
      const spread = spreadOf(result, rules)
      if (result.purchases === 0) return 'No purchases to credit to a channel'
      if (!spread) return 'No positive revenue, or no channel: there are no shares'
      const { low, high, channel } = spread
      const who = channel ? inQuotes(nameOf(channel.label, 'en'), 'en') : 'The CRM’s channels'
      const verb = channel ? 'gets' : 'get'
      return say.share(low) === say.share(high)
        ? `${who} ${verb} ${say.share(low)} of revenue`
        : `${who} ${verb} ${say.share(low)} to ${say.share(high)} of the same revenue, by the rule`
    },
    shareSentence: ({ revenue, purchases, unassigned, unassignedRevenue }, say) =>
      purchases === 0
        ? 'There are no purchases in these days.'
        : `Revenue of ${say.money(revenue)}, purchases: ${say.count(purchases)}. Without any contact before, and credited to nobody: ${say.count(unassigned)}, ${say.money(unassignedRevenue)}. A share says where contacts were, not what they caused.`,
    shareCaption: 'Share of revenue by channel and rule',
    shareAxis: 'Share of revenue',
    channel: 'Channel',
    contacts: 'Contacts',
    effectTitle: ({ creditedRevenue, trueRevenue }, say) =>
      `Credited to the messages: ${say.money(creditedRevenue)}; caused by them: ${say.money(trueRevenue)}`,
    effectSentence: (result, say) => {
      const { revenue, creditedRevenue, trueRevenue, holdout } = result
      const start = `Of ${say.money(revenue)} of revenue, a last-contact report credits ${say.money(creditedRevenue)} to the messages. Without them ${say.money(trueRevenue)} would not have been bought.`
      if (!holdout) return `${start} There was nobody to hold out.`
      return `${start} A hold-out would have found ${say.money(holdout.estimate)}, 95% interval ${say.money(holdout.low)} to ${say.money(holdout.high)}, ${contains(result) ? 'which holds the truth' : 'which misses the truth, as one in twenty does'}.`
    },
    effectCaption: 'Credited, caused and estimated revenue',
    effectAxis: 'Revenue',
    quantity: 'What',
    credited: 'Credited',
    caused: 'Caused',
    holdout: 'Hold-out',
    value: 'Revenue',
    low: 'From',
    high: 'To',
    shareOfRevenue: 'Share of revenue'
  },
  es: {
    rules: {
      last: 'último',
      first: 'primero',
      linear: 'lineal',
      decay: 'decae',
      position: 'posición'
    },
    shareTitle: (result, rules, say) => {
      const spread = spreadOf(result, rules)
      if (result.purchases === 0) return 'No hay compras que asignar a un canal'
      if (!spread) return 'Sin ingresos positivos, o sin canales, no hay cuotas'
      const { low, high, channel } = spread
      const who = channel
        ? `Cuota de ${inQuotes(nameOf(channel.label, 'es'), 'es')}`
        : 'Cuota de los canales de CRM'
      return say.share(low) === say.share(high)
        ? `${who}: ${say.share(low)} de los ingresos`
        : `${who}: del ${say.share(low)} al ${say.share(high)} de los mismos ingresos, según la regla`
    },
    shareSentence: ({ revenue, purchases, unassigned, unassignedRevenue }, say) =>
      purchases === 0
        ? 'No hay compras en esos días.'
        : `Ingresos: ${say.money(revenue)}; compras: ${say.count(purchases)}. Sin ningún contacto previo y, por tanto, sin asignar: ${say.count(unassigned)} (${say.money(unassignedRevenue)}). Una cuota dice dónde hubo contactos, no lo que causaron.`,
    shareCaption: 'Cuota de ingresos por canal y regla',
    shareAxis: 'Cuota de ingresos',
    channel: 'Canal',
    contacts: 'Contactos',
    effectTitle: ({ creditedRevenue, trueRevenue }, say) =>
      `Atribuido a los mensajes: ${say.money(creditedRevenue)}; causado por ellos: ${say.money(trueRevenue)}`,
    effectSentence: (result, say) => {
      const { revenue, creditedRevenue, trueRevenue, holdout } = result
      const start = `De ${say.money(revenue)} de ingresos, un informe de último contacto atribuye a los mensajes ${say.money(creditedRevenue)}. Sin ellos se habrían vendido ${say.money(trueRevenue)} menos.`
      if (!holdout) return `${start} No quedaba nadie para el grupo de control.`
      return `${start} Un grupo de control habría dado ${say.money(holdout.estimate)}, con un intervalo del 95\u00a0% de ${say.money(holdout.low)} a ${say.money(holdout.high)}, ${contains(result) ? 'que contiene la verdad' : 'que no contiene la verdad, como le pasa a uno de cada veinte'}.`
    },
    effectCaption: 'Ingresos atribuidos, causados y estimados',
    effectAxis: 'Ingresos',
    quantity: 'Qué',
    credited: 'Atribuido',
    caused: 'Causado',
    holdout: 'Grupo de control',
    value: 'Ingresos',
    low: 'Desde',
    high: 'Hasta',
    shareOfRevenue: 'Cuota de los ingresos'
  }
}
