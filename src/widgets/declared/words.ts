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
  moreErrors: { en: 'more', es: 'más' }
} as const satisfies Readonly<Record<string, Localised>>
