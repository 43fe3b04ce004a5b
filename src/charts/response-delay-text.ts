import type { Comparison } from '../analysis/campaigns/compare.ts'
import { plannedResponse, responseAfter } from '../analysis/campaigns/expected.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { duration } from './duration.ts'
import type { Say } from './say.ts'

interface DelayWords {
  readonly title: (comparison: Comparison, say: Say) => string
  readonly sentence: (comparison: Comparison, say: Say) => string
  readonly x: Readonly<Record<'hours' | 'days', string>>
  readonly y: string
  readonly curve: string
  readonly mean: string
  readonly triggered: (comparison: Comparison, say: Say) => string
  readonly planned: (comparison: Comparison, say: Say) => string
  readonly shortTriggered: string
  readonly shortPlanned: string
  readonly caption: string
  readonly what: string
}

const shares = ({ campaigns }: Comparison, say: Say) => ({
  base: say.share(campaigns.base),
  atOnce: say.share(campaigns.atOnce),
  planned: say.share(plannedResponse(campaigns)),
  triggered: say.share(responseAfter(campaigns.late, campaigns))
})

/** “, as if 4.5 days late”, where a delay can stand for the mean. */
const asIf = ({ perMessage }: Comparison, before: string, after: string, locale: Locale) =>
  perMessage.kind === 'delay' ? `${before}${duration(perMessage.days, locale)}${after}` : ''

/** Half of the planned messages come later than this after the last event. */
const median = ({ campaigns }: Comparison, locale: Locale): string =>
  duration(Math.LN2 / campaigns.rate, locale)

export const RESPONSE_DELAY_TEXT: Localised<DelayWords> = {
  en: {
    title: (comparison, say) => {
      const { planned, triggered } = shares(comparison, say)
      return `${triggered} answer a message ${duration(comparison.campaigns.late, 'en')} after the event; ${planned} answer a planned one`
    },
    sentence: (comparison, say) => {
      const { campaigns } = comparison
      const { base, atOnce, planned, triggered } = shares(comparison, say)
      const start = `The response goes from ${atOnce} at the event towards ${base}, half of the way every ${duration(campaigns.halfLife, 'en')}; after ${duration(campaigns.late, 'en')}, ${triggered} answer.`
      return campaigns.rate > 0
        ? `${start} Half of the planned messages come more than ${median(comparison, 'en')} after the last event: on average ${planned} answer${asIf(comparison, ', as with a trigger that is ', ' late', 'en')}.`
        : `${start} There are no events, so ${planned} answer planned messages.`
    },
    x: { hours: 'Hours since the event', days: 'Days since the event' },
    y: 'Share that answers',
    curve: 'response by delay',
    mean: 'mean response to planned messages',
    triggered: (comparison, say) => `Triggered: ${shares(comparison, say).triggered}`,
    planned: (comparison, say) =>
      `Planned: ${shares(comparison, say).planned}${asIf(comparison, ', as if ', ' late', 'en')}`,
    shortTriggered: 'Triggered',
    shortPlanned: 'Planned',
    caption: 'Response by delay since the event',
    what: 'What'
  },
  es: {
    title: (comparison, say) => {
      const { planned, triggered } = shares(comparison, say)
      return `A un mensaje con ${duration(comparison.campaigns.late, 'es')} de retraso responde el ${triggered}; a uno planificado, el ${planned}`
    },
    sentence: (comparison, say) => {
      const { campaigns } = comparison
      const { base, atOnce, planned, triggered } = shares(comparison, say)
      const start = `La respuesta va del ${atOnce} en el momento del evento hacia el ${base} y recorre la mitad del camino cada ${duration(campaigns.halfLife, 'es')}; con ${duration(campaigns.late, 'es')} de retraso responde el ${triggered}.`
      return campaigns.rate > 0
        ? `${start} La mitad de los mensajes planificados llega con más de ${median(comparison, 'es')} de retraso respecto al último evento: de media responde el ${planned}${asIf(comparison, ', como si el mensaje por evento saliera con ', ' de retraso', 'es')}.`
        : `${start} No hay eventos, así que a los planificados responde el ${planned}.`
    },
    x: { hours: 'Horas desde el evento', days: 'Días desde el evento' },
    y: 'Parte que responde',
    curve: 'respuesta según el retraso',
    mean: 'respuesta media a los planificados',
    triggered: (comparison, say) => `Por evento: ${shares(comparison, say).triggered}`,
    planned: (comparison, say) =>
      `Planificados: ${shares(comparison, say).planned}${asIf(comparison, ', como con ', '', 'es')}`,
    shortTriggered: 'Por evento',
    shortPlanned: 'Planificados',
    caption: 'Respuesta según el retraso desde el evento',
    what: 'Qué'
  }
}
