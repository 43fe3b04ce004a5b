import type { Localised } from '../../i18n/locale.ts'

export const words = {
  sample: { en: 'Made-up rows', es: 'Filas inventadas' },
  yours: { en: 'Your table', es: 'Tu tabla' },
  row: { en: 'row', es: 'fila' },
  rows: { en: 'rows', es: 'filas' },
  change: { en: 'Change them, or bring your own', es: 'Cámbialas o trae las tuyas' },
  howRead: { en: 'How it was read', es: 'Cómo se ha leído' },
  columnsAre: { en: 'What each column is', es: 'Qué es cada columna' },
  for: { en: 'e.g.', es: 'p. ej.' },
  column: { en: 'Column', es: 'Columna' },
  unused: { en: 'not used', es: 'no se usa' },
  header: {
    en: 'The first row has the names of the columns',
    es: 'La primera fila tiene los nombres de las columnas'
  },
  reading: { en: 'Reading the table…', es: 'Leyendo la tabla…' },
  working: { en: 'Working it out…', es: 'Calculando…' },
  moreErrors: { en: 'more', es: 'más' }
} as const satisfies Readonly<Record<string, Localised>>
