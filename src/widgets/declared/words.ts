import type { Localised } from '../../i18n/locale.ts'

export const words = {
  sample: { en: 'Made-up rows', es: 'Filas inventadas' },
  yours: { en: 'Your table', es: 'Tu tabla' },
  row: { en: 'row', es: 'fila' },
  rows: { en: 'rows', es: 'filas' },
  change: { en: 'Change them, or bring your own', es: 'Cámbialas o trae las tuyas' },
  howRead: { en: 'How it was read', es: 'Cómo se ha leído' },
  column: { en: 'Column', es: 'Columna' },
  unused: { en: 'not used', es: 'no se usa' },
  moreErrors: { en: 'more', es: 'más' },
  decimals: { en: 'Decimal sign', es: 'Signo decimal' },
  byItself: { en: 'as read', es: 'como se ha leído' },
  point: { en: 'point (81.63)', es: 'punto (81.63)' },
  comma: { en: 'comma (81,63)', es: 'coma (81,63)' },
  dates: { en: 'Dates like 1/3/2026', es: 'Fechas como 1/3/2026' },
  dayFirst: { en: 'day first', es: 'primero el día' },
  monthFirst: { en: 'month first', es: 'primero el mes' }
} as const satisfies Readonly<Record<string, Localised>>
