import type { StepLift } from '../analysis/lift/lift.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { RATE_NAMES } from './lift-labels.ts'
import { ofThousand, pointsText, times, timesText } from './lift-numbers.ts'

type Steps = readonly StepLift[]

interface Words {
  readonly funnelTitle: (steps: Steps) => string
  readonly funnelSentence: (steps: Steps) => string
  readonly differenceTitle: (steps: Steps) => string
  readonly differenceSentence: (steps: Steps) => string
  readonly ratioTitle: (steps: Steps) => string
  readonly ratioSentence: (steps: Steps) => string
  /** An interval goes beyond the edge. */
  readonly cut: string
}

const stepOf = (steps: Steps, rate: StepLift['rate']) => steps.find(step => step.rate === rate)

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Steps whose interval leaves nothing out, on one side, on the other, or holds it. */
function verdicts(steps: Steps, locale: Locale) {
  const names = (keep: (low: number, high: number) => boolean) =>
    steps.flatMap(({ rate, difference }) =>
      difference && keep(difference.low, difference.high) ? [small(RATE_NAMES[rate][locale])] : []
    )
  return {
    more: names(low => low > 0),
    less: names((_, high) => high < 0),
    open: names((low, high) => low <= 0 && high >= 0)
  }
}

const EN: Words = {
  funnelTitle: steps => {
    const clicks = stepOf(steps, 'clicks')
    return clicks?.segmented && clicks.plain
      ? `Of 1,000 segmented e-mails ${ofThousand(clicks.segmented.share, 'en')} are clicked, of 1,000 unsegmented ones ${ofThousand(clicks.plain.share, 'en')}`
      : 'Two funnels need sends in both groups'
  },
  funnelSentence: steps =>
    steps.some(({ segmented, plain }) => segmented && plain)
      ? `Per 1,000 sends, segmented against unsegmented: ${steps
          .flatMap(({ rate, segmented, plain }) =>
            segmented && plain
              ? [
                  `${small(RATE_NAMES[rate].en.split(' ')[0] as string)} ${ofThousand(segmented.share, 'en')} against ${ofThousand(plain.share, 'en')}`
                ]
              : []
          )
          .join('; ')}.`
      : 'There is nothing to compare yet.',
  differenceTitle: steps => {
    const { more, less, open } = verdicts(steps, 'en')
    if (more.length + less.length + open.length === 0) return 'No difference can be given'
    if (open.length === 0 && less.length === 0) return 'Segmented does better at every step'
    if (more.length + less.length === 0) return 'No step shows a difference'
    return `Better in ${more.length} of ${more.length + less.length + open.length} steps${less.length > 0 ? `; worse: ${less.join(', ')}` : ''}${open.length > 0 ? `; undecided: ${open.join(', ')}` : ''}`
  },
  differenceSentence: steps =>
    listed(
      steps.flatMap(({ rate, difference }) =>
        difference ? [`${small(RATE_NAMES[rate].en)} ${pointsText(difference, 'en')}`] : []
      ),
      'Differences in percentage points, with interval: ',
      'There is nothing to compare yet.'
    ),
  ratioTitle: steps => {
    const clicks = stepOf(steps, 'clicks')?.ratio
    if (!clicks) return 'No ratio of the clicks can be given'
    if (clicks.ratio === null) return `Clicks: at least ${times(clicks.low, 'en')} as many`
    return clicks.low <= 1 && (clicks.high === null || clicks.high >= 1)
      ? `Clicks: ${times(clicks.ratio, 'en')}, and the interval holds 1`
      : `Clicks: ${times(clicks.ratio, 'en')} as many per send`
  },
  ratioSentence: steps =>
    listed(
      steps.flatMap(({ rate, ratio }) =>
        ratio ? [`${small(RATE_NAMES[rate].en)} ${timesText(ratio, 'en')}`] : []
      ),
      'Ratios, with interval: ',
      'No ratio can be given.'
    ),
  cut: 'An interval that goes on beyond the edge is cut off there; the table has its end, if it has one.'
}

const ES: Words = {
  funnelTitle: steps => {
    const clicks = stepOf(steps, 'clicks')
    return clicks?.segmented && clicks.plain
      ? `De 1.000 correos segmentados, ${ofThousand(clicks.segmented.share, 'es')} reciben un clic; de 1.000 sin segmentar, ${ofThousand(clicks.plain.share, 'es')}`
      : 'Dos embudos necesitan envíos en los dos grupos'
  },
  funnelSentence: steps =>
    steps.some(({ segmented, plain }) => segmented && plain)
      ? `Por cada 1.000 envíos, segmentados frente a sin segmentar: ${steps
          .flatMap(({ rate, segmented, plain }) =>
            segmented && plain
              ? [
                  `${small(RATE_NAMES[rate].es.split(' ')[0] as string)}, ${ofThousand(segmented.share, 'es')} frente a ${ofThousand(plain.share, 'es')}`
                ]
              : []
          )
          .join('; ')}.`
      : 'Todavía no hay nada que comparar.',
  differenceTitle: steps => {
    const { more, less, open } = verdicts(steps, 'es')
    if (more.length + less.length + open.length === 0) return 'No se puede dar ninguna diferencia'
    if (open.length === 0 && less.length === 0) return 'Lo segmentado rinde más en todos los pasos'
    if (more.length + less.length === 0) return 'Ningún paso muestra una diferencia'
    return `Más en ${more.length} de ${more.length + less.length + open.length} pasos${less.length > 0 ? `; menos: ${less.join(', ')}` : ''}${open.length > 0 ? `; por decidir: ${open.join(', ')}` : ''}`
  },
  differenceSentence: steps =>
    listed(
      steps.flatMap(({ rate, difference }) =>
        difference ? [`${small(RATE_NAMES[rate].es)}, ${pointsText(difference, 'es')}`] : []
      ),
      'Diferencias en puntos porcentuales, con su intervalo: ',
      'Todavía no hay nada que comparar.'
    ),
  ratioTitle: steps => {
    const clicks = stepOf(steps, 'clicks')?.ratio
    if (!clicks) return 'No se puede dar ninguna razón de los clics'
    if (clicks.ratio === null) return `Clics: al menos ${times(clicks.low, 'es')}`
    return clicks.low <= 1 && (clicks.high === null || clicks.high >= 1)
      ? `Clics: ${times(clicks.ratio, 'es')}, y el intervalo contiene el 1`
      : `Clics por envío: ${times(clicks.ratio, 'es')}`
  },
  ratioSentence: steps =>
    listed(
      steps.flatMap(({ rate, ratio }) =>
        ratio ? [`${small(RATE_NAMES[rate].es)}, ${timesText(ratio, 'es')}`] : []
      ),
      'Razones, con su intervalo: ',
      'No se puede dar ninguna razón.'
    ),
  cut: 'Un intervalo que sigue más allá del borde se corta ahí; la tabla dice dónde acaba, si acaba.'
}

const listed = (parts: readonly string[], before: string, none: string): string =>
  parts.length === 0 ? none : `${before}${parts.join('; ')}.`

export const LIFT_TEXT: Localised<Words> = { en: EN, es: ES }
