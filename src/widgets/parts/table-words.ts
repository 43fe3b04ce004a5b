import type { Locale, Localised } from '../../i18n/locale.ts'

export const tableWords = {
  choose: { en: 'Choose a file', es: 'Elegir un archivo' },
  sample: { en: 'Load the sample', es: 'Cargar el ejemplo' },
  clear: { en: 'Clear', es: 'Vaciar' },
  drop: { en: 'Drop the file here.', es: 'Suelta aquí el archivo.' },
  undoBrings: {
    en: '“Undo” brings your table back.',
    es: '«Deshacer» te devuelve tu tabla.'
  },
  longLine: {
    en: 'What you pasted has a line of more than 100,000 characters, so it is no table. Your table stays as it was.',
    es: 'Lo que has pegado tiene una línea de más de 100.000 caracteres, así que no es una tabla. Tu tabla se queda como estaba.'
  },
  beginning: {
    en: 'A long table: the box shows its first lines only. To change it, paste or choose another one.',
    es: 'Es una tabla larga: el cuadro muestra solo sus primeras líneas. Para cambiarla, pega o elige otra.'
  },
  decimals: { en: 'Decimal sign', es: 'Signo decimal' },
  byItself: { en: 'as read', es: 'como se ha leído' },
  point: { en: 'point (81.63)', es: 'punto (81.63)' },
  comma: { en: 'comma (81,63)', es: 'coma (81,63)' },
  dates: { en: 'Dates like 1/3/2026', es: 'Fechas como 1/3/2026' },
  dayFirst: { en: 'day first', es: 'primero el día' },
  monthFirst: { en: 'month first', es: 'primero el mes' }
} as const satisfies Readonly<Record<string, Localised>>

export const tooLarge = (size: string, locale: Locale): string =>
  locale === 'en'
    ? `The file has ${size}; up to 2 MB are read here. Is it the right file?`
    : `El archivo ocupa ${size}; aquí se leen hasta 2 MB. ¿Es el archivo correcto?`

export const pasteTooLarge = (size: string, locale: Locale): string =>
  locale === 'en'
    ? `What you pasted has ${size}; up to 2 MB are read here. Your table stays as it was.`
    : `Lo que has pegado ocupa ${size}; aquí se leen hasta 2 MB. Tu tabla se queda como estaba.`
