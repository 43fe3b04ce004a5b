import type { QualityReport } from '../../analysis/data-quality/report.ts'
import type { QualityRefusal } from '../../engine/quality/quality.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'

/** Why there is no result, and what would help. */
const REFUSALS: Readonly<Record<QualityRefusal, Localised>> = {
  empty: {
    en: 'There is no row to check. Paste a table with a header and a contact a row, or go back to the made-up contacts.',
    es: 'No hay ninguna fila que revisar. Pega una tabla con cabecera y un contacto por fila, o vuelve a los contactos inventados.'
  },
  'too-large': {
    en: 'The file is larger than this page can hold (40 million signs). Split it, by province for example: people seldom repeat across.',
    es: 'El archivo es mayor de lo que cabe en esta página (40 millones de caracteres). Divídelo, por ejemplo por provincias: pocas personas se repiten entre unas y otras.'
  },
  'not-text': {
    en: 'This is no table in text. Save it from your spreadsheet as CSV and bring that.',
    es: 'Esto no es una tabla en texto. Guárdala como CSV desde tu hoja de cálculo y trae ese archivo.'
  },
  interrupted: {
    en: 'Cancelled: what you see is the result before. Change anything to ask again.',
    es: 'Cancelado: lo que ves es el resultado anterior. Cambia cualquier cosa para volver a preguntar.'
  },
  failed: {
    en: 'The check could not be done in this browser. Load the page again; if it happens again, try a smaller table.',
    es: 'No se ha podido hacer la revisión en este navegador. Vuelve a cargar la página; si se repite, prueba con una tabla menor.'
  }
}

export const refusalOf = (why: QualityRefusal, locale: Locale): string => REFUSALS[why][locale]

/** What has to be said with the numbers. */
export function notesOf(
  report: QualityReport,
  milliseconds: number | undefined,
  locale: Locale
): string[] {
  const en = locale === 'en'
  const whole = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const { possible, compared, rounds, refused, large, full, columns } = report
  const known = columns.some(({ holds }) =>
    ['name', 'surnames', 'email', 'phone', 'document'].includes(holds ?? '')
  )
  return [
    en
      ? `Of ${whole(possible)} pairs of rows, ${whole(compared)} share a key (address, line, document, birth date, or names as they sound) and were compared${milliseconds === undefined ? '' : `; checked and matched in ${whole(milliseconds)} ms`}. Rows put together were compared again, ${whole(rounds)} rounds in all.`
      : `De ${whole(possible)} pares de filas, ${whole(compared)} comparten alguna clave (dirección, línea, documento, fecha de nacimiento o nombres según suenan) y se han comparado${milliseconds === undefined ? '' : `; revisado y cotejado en ${whole(milliseconds)} ms`}. Las filas fusionadas se han vuelto a comparar, en ${whole(rounds)} rondas en total.`,
    ...(known
      ? []
      : [
          en
            ? 'No column has a name, an e-mail, a phone or a document, so nothing can tell who is who.'
            : 'Ninguna columna tiene nombre, correo, teléfono o documento: nada dice quién es quién.'
        ]),
    ...(refused > 0
      ? [
          en
            ? `${whole(refused)} ${refused === 1 ? 'pair was' : 'pairs were'} sure enough and still kept apart: somebody across the two groups speaks against it. Without this guard a vague row chains strangers together.`
            : `${whole(refused)} ${refused === 1 ? 'par era bastante seguro y aun así sigue separado' : 'pares eran bastante seguros y aun así siguen separados'}: entre los dos grupos hay alguna fila que lo desmiente. Sin esta precaución, una fila imprecisa encadena a desconocidos.`
        ]
      : []),
    ...(large > 0
      ? [
          en
            ? `${whole(large)} ${large === 1 ? 'key is' : 'keys are'} so common that only neighbours in the alphabet were compared: some duplicates may stay unseen there.`
            : `${whole(large)} ${large === 1 ? 'clave es tan común' : 'claves son tan comunes'} que solo se han comparado vecinos alfabéticos: ahí puede quedar algún duplicado sin ver.`
        ]
      : []),
    ...(full
      ? [
          en
            ? 'There were more pairs than can be compared here; some were not looked at.'
            : 'Había más pares de los que se pueden comparar aquí; algunos no se han mirado.'
        ]
      : [])
  ]
}
