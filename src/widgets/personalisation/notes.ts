import type { Personalisation } from '../../analysis/personalisation/personalisation.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** What to keep in mind of these numbers. */
export function notesOf(found: Personalisation, page: MoneyPage): readonly string[] {
  const { locale } = page
  const say = sayer(page)
  const { reading, personal, otherReading, without, capped, conversions, trial } = found
  const [relative, points] =
    reading === 'relative'
      ? [personal.conversions, otherReading]
      : [otherReading, personal.conversions]
  const notes = [
    locale === 'en'
      ? `The same uplifts, read as relative, give ${say.number(relative)} conversions; read as percentage points, ${say.number(points)}. Without personalisation there are ${say.number(without.conversions)}.`
      : `Las mismas mejoras, leídas como relativas, dan ${say.number(relative)} conversiones; leídas como puntos porcentuales, ${say.number(points)}. Sin personalizar son ${say.number(without.conversions)}.`
  ]
  if (capped)
    notes.push(
      locale === 'en'
        ? 'With these uplifts a rate would leave the range from 0% to 100%; it is held at the limit.'
        : 'Con estas mejoras una tasa se saldría del intervalo del 0 % al 100 %; se queda en el límite.'
    )
  if (conversions.needed) {
    const { treated, base } = conversions.needed
    notes.push(
      locale === 'en'
        ? `That personalising pays is one question; that your sends can show it is another. To see this difference with a power of ${say.percent(trial.power)}, a test needs ${say.count(treated)} personalised sends and ${say.count(base)} without, drawn at random.`
        : `Una cosa es que personalizar compense y otra que tus envíos puedan demostrarlo. Para ver esta diferencia con una potencia del ${say.percent(trial.power)}, una prueba necesita ${say.count(treated)} envíos personalizados y ${say.count(base)} sin personalizar, repartidos al azar.`
    )
  }
  return notes
}

/** Two figures that were never measured together. */
export const bothNote = {
  en: 'With both, the uplifts on conversions are applied one after the other. The deck does not say that they add up, and who is won by a personal e-mail is no longer won by the site: take it as an upper bound.',
  es: 'Con ambos, las mejoras de las conversiones se aplican una tras otra. La presentación no dice que se sumen, y a quien ya convence el correo no lo convence después el sitio: tómalo como una cota superior.'
} as const
