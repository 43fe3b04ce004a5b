import { FORMAT_ABOUT } from '../../src/exports/about.ts'
import type { Locale, Localised } from '../../src/i18n/locale.ts'

const INTRO: Localised = {
  en: 'Exercises as files for learning platforms, paper and spreadsheets.\n\n  npm run export -- FORMAT ID[,ID…] [options]\n\nID is the name of a file in content/exercises, or “all”.',
  es: 'Ejercicios como archivos para plataformas, papel y hojas de cálculo.\n\n  npm run export -- FORMATO ID[,ID…] [opciones]\n\nID es el nombre de un archivo de content/exercises, o «all» para todos.'
}

const OPTIONS: readonly (readonly [string, Localised])[] = [
  ['--locale en|es', { en: 'language of the file; en', es: 'idioma del archivo; en' }],
  [
    '--variant 3',
    { en: 'one variant; 0, the practice numbers', es: 'una variante; 0, los números de práctica' }
  ],
  ['--variants 1,2,5|all', { en: 'several variants, or all', es: 'varias variantes, o todas' }],
  [
    '--key embedded|separate|none',
    {
      en: 'of a sheet: where the key goes; embedded',
      es: 'de una hoja: dónde van las soluciones; embedded'
    }
  ],
  [
    '--seed TEXT',
    { en: 'of a package: who gets which variant', es: 'de un paquete: a quién toca cada variante' }
  ],
  [
    '--site ADDRESS',
    {
      en: 'where the site is, for links to the exercises',
      es: 'dónde está el sitio, para los enlaces a los ejercicios'
    }
  ],
  [
    '--out FILE',
    { en: 'the file; - for the standard output', es: 'el archivo; - para la salida estándar' }
  ]
]

/** What can be asked for. */
export function help(locale: Locale): string {
  const formats = Object.entries(FORMAT_ABOUT).map(
    ([id, { name }]) => `  ${id.padEnd(20)}${name[locale]}`
  )
  const options = OPTIONS.map(([usage, says]) => `  ${usage.padEnd(32)}${says[locale]}`)
  return `${[INTRO[locale], '', ...formats, '', ...options].join('\n')}\n`
}
