import type { Localised } from '../../i18n/locale.ts'
import type { WrongFile } from './file-kind.ts'

const SAVE: Localised = {
  en: 'Save the sheet as CSV, or copy its cells and paste them. Your table stays as it was.',
  es: 'Guarda la hoja como CSV, o copia sus celdas y pégalas. Tu tabla se queda como estaba.'
}

const then = (en: string, es: string): Localised => ({
  en: `${en} ${SAVE.en}`,
  es: `${es} ${SAVE.es}`
})

/** Why a file was refused, and what to do instead. */
export const fileWords: Readonly<Record<WrongFile, Localised>> = {
  empty: {
    en: 'The file is empty. Your table stays as it was.',
    es: 'El archivo está vacío. Tu tabla se queda como estaba.'
  },
  xls: then(
    'This is an old Excel file (.xls), which cannot be read here.',
    'Esto es un archivo antiguo de Excel (.xls), que aquí no se puede leer.'
  ),
  xlsx: then(
    'This is a spreadsheet file (.xlsx, .ods) or a ZIP, which cannot be read here.',
    'Esto es un archivo de hoja de cálculo (.xlsx, .ods) o un ZIP, que aquí no se puede leer.'
  ),
  pdf: then(
    'This is a PDF, which cannot be read here as a table.',
    'Esto es un PDF, que aquí no se puede leer como tabla.'
  ),
  html: then(
    'This is a web page, not a table in text.',
    'Esto es una página web, no una tabla en texto.'
  ),
  workbook: {
    en: 'This is a file saved by this workbook: use “Open file” under “Save, share, forget”. Your table stays as it was.',
    es: 'Esto es un archivo guardado por este cuaderno: usa «Abrir un archivo» en «Guardar, compartir, olvidar». Tu tabla se queda como estaba.'
  },
  json: then('This is JSON data, not a table.', 'Esto son datos JSON, no una tabla.'),
  binary: then('The file could not be read as text.', 'El archivo no se puede leer como texto.')
}
