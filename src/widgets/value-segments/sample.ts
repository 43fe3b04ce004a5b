import { seeded } from '../../analysis/statistics/random.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { inventedName, sampleText } from '../parts/sample-rows.ts'

/**
 * Sixty made-up customers and a month of theirs. A few have bought nothing; some buy little and cost much.
 * In cents, so that the two languages have the same numbers.
 */
function rows(): (string | number)[][] {
  const random = seeded(1993)
  return Array.from({ length: 60 }, (_, index) => {
    const name = inventedName(index)
    if (index % 17 === 5) return [name, 0, 0, 0]
    const dear = index % 6 === 2
    const revenue = dear ? 2600 + random.integer(4200) : 3200 + random.integer(9800)
    const gross = Math.round((revenue * (34 + random.integer(15))) / 100)
    const serving = dear ? 1500 + random.integer(2000) : 250 + random.integer(1100)
    return [name, (gross - serving) / 100, revenue / 100, serving / 100]
  })
}

const HEADERS: Localised<readonly string[]> = {
  en: ['Customer', 'Margin', 'Revenue', 'Cost to serve'],
  es: ['Cliente', 'Margen', 'Ingresos', 'Coste de servir']
}

const written = (locale: Locale) => sampleText(HEADERS[locale], rows(), 2, locale)

export const sample: Localised = { en: written('en'), es: written('es') }
