import { type Channels, has, type Reach, sizeOf } from '../analysis/reach/reach.ts'
import { formatList } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import type { Say } from './say.ts'

/** The channels of the lesson, in the order of their bits. */
export const CHANNELS: readonly Localised[] = [
  { en: 'E-mail', es: 'Correo' },
  { en: 'SMS', es: 'SMS' },
  { en: 'App', es: 'App' },
  { en: 'Web', es: 'Web' },
  { en: 'Social', es: 'Redes' }
]

/** “E-mail and SMS”. */
export const channelsName = (channels: Channels, locale: Locale): string =>
  formatList(
    CHANNELS.filter((_, channel) => has(channels, channel)).map(name => name[locale]),
    locale
  )

/** “E-mail alone”, “E-mail and SMS”. */
const exactlyName = (channels: Channels, locale: Locale): string => {
  const name = channelsName(channels, locale)
  if (sizeOf(channels) > 1) return name
  return locale === 'en' ? `${name} alone` : `solo ${name}`
}

/** Whom a channel reaches, beside the others. */
export const byReach = ({ channels }: Reach) =>
  channels.map((of, channel) => ({ ...of, channel })).sort((a, b) => b.reach - a.reach)

/** The channel that reaches most that no other does. */
const addsMost = ({ channels }: Reach) =>
  channels.reduce((best, { adds }, channel) => (adds > best.adds ? { adds, channel } : best), {
    adds: 0,
    channel: 0
  })

export const channelName = (channel: number, locale: Locale): string =>
  CHANNELS[channel]?.[locale] ?? ''

interface ReachWords {
  readonly upsetTitle: (reach: Reach, say: Say) => string
  readonly upsetSentence: (reach: Reach, say: Say) => string
  readonly upsetAxis: string
  readonly exactly: string
  readonly dots: string
  readonly sets: string
  readonly others: (combinations: number, customers: number, say: Say) => string
  readonly upsetCaption: string
  readonly combination: string
  readonly all: string
  readonly any: string
  readonly addsTitle: (reach: Reach, say: Say) => string
  readonly addsSentence: (reach: Reach, say: Say) => string
  readonly customers: string
  readonly channel: string
  readonly reach: string
  readonly adds: string
  readonly share: string
  readonly addsCaption: string
}

const largest = ({ combinations }: Reach) => combinations[0] ?? { channels: 1, exactly: 0 }
const occurring = ({ combinations }: Reach) => combinations.filter(({ exactly }) => exactly > 0)

export const REACH_TEXT: Localised<ReachWords> = {
  en: {
    upsetTitle: (reach, say) =>
      reach.customers === 0
        ? 'No customers in the table: nobody to reach'
        : `${say.count(reach.union)} of ${say.customers(reach.customers)} can be reached` +
          (reach.union === 0
            ? ''
            : `; the commonest combination: ${exactlyName(largest(reach).channels, 'en')} (${say.count(largest(reach).exactly)})`),
    upsetSentence: (reach, say) =>
      `Reached by one channel at least: ${say.count(reach.union)} of ${say.customers(reach.customers)}; by none: ${say.count(reach.none)}. Combinations of channels that occur: ${say.count(occurring(reach).length)}` +
      (reach.union === 0
        ? '.'
        : `, the largest being ${exactlyName(largest(reach).channels, 'en')} (${say.count(largest(reach).exactly)}).`),
    upsetAxis: 'Customers with exactly these channels',
    exactly: 'customers with exactly the channels below',
    dots: 'large dots, joined: the channels of the combination',
    sets: 'bars on the left: customers of the channel in all',
    others: (combinations, customers, say) =>
      `Not drawn: ${say.count(combinations)} smaller combinations, ${say.customers(customers)} together. The table has all.`,
    upsetCaption: 'Every combination of channels',
    combination: 'Channels',
    all: 'Have all of these',
    any: 'Reached by at least one of these',
    addsTitle: (reach, say) => {
      const { adds, channel } = addsMost(reach)
      return adds === 0
        ? 'No channel reaches anybody whom the others do not'
        : `${channelName(channel, 'en')} adds most to the others: ${say.customers(adds)} with no other channel`
    },
    addsSentence: (reach, say) =>
      `${byReach(reach)
        .map(
          ({ channel, reach: size, adds }) =>
            `${channelName(channel, 'en')}: ${say.count(size)}, of them ${say.count(adds)} by nothing else`
        )
        .join('; ')}.`,
    customers: 'Customers',
    channel: 'Channel',
    reach: 'Reached',
    adds: 'Reached by nothing else',
    share: 'Share of all customers',
    addsCaption: 'Reach of each channel, and what it adds to the others'
  },
  es: {
    upsetTitle: (reach, say) =>
      reach.customers === 0
        ? 'No hay clientes en la tabla: nadie a quien llegar'
        : `Se llega a ${say.count(reach.union)} de ${say.customers(reach.customers)}` +
          (reach.union === 0
            ? ''
            : `; la combinación más frecuente: ${exactlyName(largest(reach).channels, 'es')} (${say.count(largest(reach).exactly)})`),
    upsetSentence: (reach, say) =>
      `Con al menos un canal: ${say.count(reach.union)} de ${say.customers(reach.customers)}; con ninguno: ${say.count(reach.none)}. Combinaciones de canales que aparecen: ${say.count(occurring(reach).length)}` +
      (reach.union === 0
        ? '.'
        : `; la mayor es ${exactlyName(largest(reach).channels, 'es')} (${say.count(largest(reach).exactly)}).`),
    upsetAxis: 'Clientes con exactamente estos canales',
    exactly: 'clientes con exactamente los canales de abajo',
    dots: 'puntos grandes unidos: los canales de la combinación',
    sets: 'barras de la izquierda: clientes del canal en total',
    others: (combinations, customers, say) =>
      `Sin dibujar: ${say.count(combinations)} combinaciones menores, ${say.customers(customers)} en total. La tabla las tiene todas.`,
    upsetCaption: 'Todas las combinaciones de canales',
    combination: 'Canales',
    all: 'Tienen todos estos',
    any: 'Alcanzables por al menos uno de estos',
    addsTitle: (reach, say) => {
      const { adds, channel } = addsMost(reach)
      return adds === 0
        ? 'Ningún canal llega a alguien a quien no lleguen los demás'
        : `${channelName(channel, 'es')} es lo que más añade a los demás: ${say.customers(adds)} sin ningún otro canal`
    },
    addsSentence: (reach, say) =>
      `${byReach(reach)
        .map(
          ({ channel, reach: size, adds }) =>
            `${channelName(channel, 'es')}: ${say.count(size)}, de ellos ${say.count(adds)} solo por ahí`
        )
        .join('; ')}.`,
    customers: 'Clientes',
    channel: 'Canal',
    reach: 'Alcanzados',
    adds: 'Solo por este canal',
    share: 'Parte de todos los clientes',
    addsCaption: 'Alcance de cada canal y lo que añade a los demás'
  }
}
