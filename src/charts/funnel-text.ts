import type { FunnelFindings } from '../analysis/marketing-funnel/findings.ts'
import type { Lever, LeverId } from '../analysis/marketing-funnel/levers.ts'
import type { ChannelFlow, Stage } from '../analysis/marketing-funnel/model.ts'
import { sentenceCase } from '../i18n/case.ts'
import { formatList } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { nameOf } from './names.ts'
import type { Say } from './say.ts'

/** Those who have come to a step, as an axis names them. */
export const STEP_NAMES: Readonly<Record<'visits' | Stage, Localised>> = {
  visits: { en: 'Visits', es: 'Visitas' },
  lead: { en: 'Leads', es: 'Leads' },
  qualified: { en: 'Qualified leads', es: 'Leads cualificados' },
  customer: { en: 'Customers', es: 'Clientes' }
}

/** What can be improved. */
export const LEVER_NAMES: Readonly<Record<LeverId, Localised>> = {
  visits: { en: 'more visits', es: 'más visitas' },
  lead: { en: 'visit → lead', es: 'visita → lead' },
  qualified: { en: 'lead → qualified', es: 'lead → cualificado' },
  customer: { en: 'qualified → customer', es: 'cualificado → cliente' }
}

/** The same in a spoken sentence. */
const SPOKEN: Readonly<Record<LeverId, Localised>> = {
  visits: LEVER_NAMES.visits,
  lead: { en: 'from visit to lead', es: 'de visita a lead' },
  qualified: { en: 'from lead to qualified lead', es: 'de lead a lead cualificado' },
  customer: { en: 'from qualified lead to customer', es: 'de lead cualificado a cliente' }
}

/** “1 customer”, “6.30 customers”: expected numbers are not whole. */
export const customersText = (value: number, say: Say, locale: Locale): string => {
  const text = say.number(value)
  const one = text === '1'
  return `${text} ${locale === 'en' ? (one ? 'customer' : 'customers') : one ? 'cliente' : 'clientes'}`
}

/** Channels that win customers, the cheapest first. */
export const ranked = ({ funnel: { channels } }: FunnelFindings): readonly ChannelFlow[] =>
  channels.filter(({ cac }) => cac !== null).sort((one, other) => (one.cac ?? 0) - (other.cac ?? 0))

/** The levers whose extra customer is as cheap as the cheapest. */
export const tied = ({ levers, best }: FunnelFindings): readonly Lever[] =>
  levers.filter(
    ({ costPerExtra }) =>
      best?.costPerExtra != null &&
      costPerExtra !== null &&
      costPerExtra <= best.costPerExtra * (1 + 1e-9)
  )

const leverList = (found: FunnelFindings, names: typeof SPOKEN, locale: Locale): string =>
  formatList(
    tied(found).map(({ id }) => names[id][locale]),
    locale
  )

interface Words {
  readonly stepsTitle: (found: FunnelFindings, say: Say) => string
  readonly stepsSentence: (found: FunnelFindings, say: Say) => string
  readonly cacTitle: (found: FunnelFindings, say: Say) => string
  readonly cacSentence: (found: FunnelFindings, say: Say) => string
  readonly leversTitle: (found: FunnelFindings, say: Say) => string
  readonly leversSentence: (found: FunnelFindings, say: Say) => string
  readonly ofPrevious: (share: string) => string
}

const EN: Words = {
  stepsTitle: ({ funnel: { counts } }, say) =>
    `${say.number(counts.visits)} visits bring ${customersText(counts.customer, say, 'en')}`,
  stepsSentence: ({ funnel: { counts } }, say) =>
    `Of ${say.number(counts.visits)} visits a month, ${say.number(counts.lead)} become leads, ${say.number(counts.qualified)} qualified leads and ${say.number(counts.customer)} customers.`,
  cacTitle: (found, say) => {
    const [first, ...others] = ranked(found)
    const last = others.at(-1)
    if (!first) return 'No channel brings a customer'
    const cheap = `${nameOf(first.name, 'en')} wins a customer for ${say.money(first.cac ?? 0)}`
    return last ? `${cheap}, ${nameOf(last.name, 'en')} for ${say.money(last.cac ?? 0)}` : cheap
  },
  cacSentence: (found, say) => {
    const { cac, channels } = found.funnel
    if (cac === null) return 'Without customers there is no cost per customer.'
    const fewest = fewestOf(channels)
    return `Each channel’s own cost for each of its customers; all costs over all customers are ${say.money(cac)}. These are one month’s numbers without an interval: the fewer customers, the more they change by chance. The fewest are those of ${nameOf(fewest.name, 'en')}: ${say.number(fewest.counts.customer)}.`
  },
  leversTitle: (found, say) => {
    if (!found.best) return 'No improvement brings a customer more'
    return `${sentenceCase(leverList(found, LEVER_NAMES, 'en'), 'en')}: the cheapest extra customer, ${say.money(found.best.costPerExtra ?? 0)}`
  },
  leversSentence: (found, say) =>
    found.best
      ? `What one more customer costs if each part alone gets ${say.percent(found.step)} better: least with ${leverList(found, SPOKEN, 'en')}, ${say.money(found.best.costPerExtra ?? 0)}.`
      : 'No part of the funnel brings a customer more at a cost that is known.',
  ofPrevious: share => `${share} of those before`
}

const ES: Words = {
  stepsTitle: ({ funnel: { counts } }, say) =>
    `De ${say.number(counts.visits)} visitas salen ${customersText(counts.customer, say, 'es')}`,
  stepsSentence: ({ funnel: { counts } }, say) =>
    `De ${say.number(counts.visits)} visitas al mes, ${say.number(counts.lead)} pasan a leads, ${say.number(counts.qualified)} a leads cualificados y ${say.number(counts.customer)} a clientes.`,
  cacTitle: (found, say) => {
    const [first, ...others] = ranked(found)
    const last = others.at(-1)
    if (!first) return 'Ningún canal trae clientes'
    const cheap = `${nameOf(first.name, 'es')}: ${say.money(first.cac ?? 0)} por cliente`
    return last ? `${cheap}; ${nameOf(last.name, 'es')}: ${say.money(last.cac ?? 0)}` : cheap
  },
  cacSentence: (found, say) => {
    const { cac, channels } = found.funnel
    if (cac === null) return 'Sin clientes no hay coste por cliente.'
    const fewest = fewestOf(channels)
    return `Coste propio de cada canal por cada uno de sus clientes; todos los costes entre todos los clientes son ${say.money(cac)}. Son números de un mes y sin intervalo: cuantos menos clientes, más cambian por azar. El que menos tiene es ${nameOf(fewest.name, 'es')}: ${say.number(fewest.counts.customer)}.`
  },
  leversTitle: (found, say) => {
    if (!found.best) return 'Ninguna mejora trae un cliente más'
    return `${sentenceCase(leverList(found, LEVER_NAMES, 'es'), 'es')}: el cliente adicional más barato, ${say.money(found.best.costPerExtra ?? 0)}`
  },
  leversSentence: (found, say) =>
    found.best
      ? `Lo que cuesta un cliente más si cada parte mejora por separado un ${say.percent(found.step)}: lo más barato es ${leverList(found, SPOKEN, 'es')}, ${say.money(found.best.costPerExtra ?? 0)}.`
      : 'Ninguna parte del embudo trae un cliente más a un coste conocido.',
  ofPrevious: share => `${share} de los anteriores`
}

export const FUNNEL_TEXT: Localised<Words> = { en: EN, es: ES }

/** The channel with the fewest customers, of those that have any. */
function fewestOf(channels: readonly ChannelFlow[]): ChannelFlow {
  const some = channels.filter(({ cac }) => cac !== null)
  return some.reduce((least, one) => (one.counts.customer < least.counts.customer ? one : least))
}
