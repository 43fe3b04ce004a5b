import type { Personalisation } from '../analysis/personalisation/personalisation.ts'
import type { ShareDifference } from '../analysis/statistics/newcombe.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import type { Say } from './say.ts'

/** “+25.4%”, “+5,340%”: a relative change with its sign. */
export const changeText = (value: number, locale: Locale, signed = true): string =>
  formatNumber(value, locale, { kind: 'percent', digits: Math.abs(value) < 10 ? 1 : 0, signed })

interface Words {
  readonly stepsTitle: (found: Personalisation, say: Say) => string
  readonly stepsSentence: (found: Personalisation, say: Say) => string
  readonly profitTitle: (found: Personalisation, say: Say) => string
  readonly profitSentence: (found: Personalisation, say: Say) => string
  readonly evidenceTitle: (found: Personalisation, say: Say) => string
  readonly evidenceSentence: (found: Personalisation, say: Say) => string
  /** Whose number of sends it is. */
  readonly yours: (sends: string) => string
  readonly needed: (sends: string) => string
}

/** The ends of an interval of conversions per 1,000 sends, with the digits that its width deserves. */
export function perThousand(
  { low, high, difference }: ShareDifference,
  locale: Locale
): { readonly low: string; readonly high: string; readonly difference: string } {
  const width = 1000 * (high - low)
  const digits = width > 0 ? Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(width)))) : 0
  const text = (value: number) => formatNumber(1000 * value + 0, locale, { kind: 'number', digits })
  return { low: text(low), high: text(high), difference: text(difference) }
}

/** Whether these sends would show a difference, if all came out as expected. */
const isSeen = ({ conversions: { interval } }: Personalisation): boolean =>
  interval !== null && (interval.low > 0 || interval.high < 0)

const EN: Words = {
  stepsTitle: ({ without, personal, uplift }, say) =>
    `${say.number(personal.conversions)} conversions instead of ${say.number(without.conversions)}${uplift === null ? '' : `: ${changeText(uplift, 'en')}`}`,
  stepsSentence: ({ without, personal }, say) =>
    `From ${say.count(without.sends)} sends: ${say.number(personal.opens)} opens with personalisation against ${say.number(without.opens)} without, ${say.number(personal.clicks)} clicks against ${say.number(without.clicks)}, ${say.number(personal.conversions)} conversions against ${say.number(without.conversions)}.`,
  profitTitle: ({ profit, breakEven }, say) =>
    breakEven.uplift === null
      ? 'No uplift would pay for it'
      : `It pays from an uplift of ${say.percent(breakEven.uplift)}; as assumed it ${profit < 0 ? 'loses' : 'leaves'} ${say.money(Math.abs(profit))}`,
  profitSentence: ({ profit, cost, gain, breakEven }, say) =>
    `Personalising costs ${say.money(cost)} and adds a margin of ${say.money(gain)}, which leaves ${say.money(profit)}. ${breakEven.uplift === null ? 'No uplift that is possible would pay for it.' : `It breaks even at an uplift of ${say.percent(breakEven.uplift)}.`}`,
  evidenceTitle: (found, say) =>
    found.conversions.interval === null
      ? 'A test needs sends in both groups'
      : isSeen(found)
        ? `A test of your ${say.count(found.trial.sends)} sends would see the difference`
        : `A test of your ${say.count(found.trial.sends)} sends could not tell the difference from none`,
  evidenceSentence: ({ conversions: { interval }, trial }, say) =>
    interval === null
      ? 'With one group empty there is nothing to compare.'
      : `If all goes as assumed, a test of ${say.count(trial.sends)} sends would put the difference between ${perThousand(interval, 'en').low} and ${perThousand(interval, 'en').high} conversions per 1,000 sends.`,
  yours: sends => `${sends} (yours)`,
  needed: sends => `${sends} (needed)`
}

const ES: Words = {
  stepsTitle: ({ without, personal, uplift }, say) =>
    `${say.number(personal.conversions)} conversiones en vez de ${say.number(without.conversions)}${uplift === null ? '' : `: ${changeText(uplift, 'es')}`}`,
  stepsSentence: ({ without, personal }, say) =>
    `De ${say.count(without.sends)} envíos: ${say.number(personal.opens)} aperturas con personalización frente a ${say.number(without.opens)} sin ella, ${say.number(personal.clicks)} clics frente a ${say.number(without.clicks)} y ${say.number(personal.conversions)} conversiones frente a ${say.number(without.conversions)}.`,
  profitTitle: ({ profit, breakEven }, say) =>
    breakEven.uplift === null
      ? 'Ninguna mejora lo pagaría'
      : `Compensa desde una mejora del ${say.percent(breakEven.uplift)}; con lo supuesto ${profit < 0 ? 'se pierden' : 'quedan'} ${say.money(Math.abs(profit))}`,
  profitSentence: ({ profit, cost, gain, breakEven }, say) =>
    `Personalizar cuesta ${say.money(cost)} y añade un margen de ${say.money(gain)}, con lo que quedan ${say.money(profit)}. ${breakEven.uplift === null ? 'Ninguna mejora posible lo pagaría.' : `El equilibrio está en una mejora del ${say.percent(breakEven.uplift)}.`}`,
  evidenceTitle: (found, say) =>
    found.conversions.interval === null
      ? 'Una prueba necesita envíos en los dos grupos'
      : isSeen(found)
        ? `Una prueba con tus ${say.count(found.trial.sends)} envíos dejaría ver la diferencia`
        : `Una prueba con tus ${say.count(found.trial.sends)} envíos no distinguiría la diferencia de cero`,
  evidenceSentence: ({ conversions: { interval }, trial }, say) =>
    interval === null
      ? 'Con un grupo vacío no hay nada que comparar.'
      : `Si todo sale como se supone, una prueba de ${say.count(trial.sends)} envíos situaría la diferencia entre ${perThousand(interval, 'es').low} y ${perThousand(interval, 'es').high} conversiones por cada 1.000 envíos.`,
  yours: sends => `${sends} (los tuyos)`,
  needed: sends => `${sends} (los necesarios)`
}

export const PERSONAL_TEXT: Localised<Words> = { en: EN, es: ES }
