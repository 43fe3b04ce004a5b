import { toCsv } from '../i18n/csv.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { allRows } from './overview.ts'
import { type Roll, score } from './roll.ts'
import type { Settings } from './settings.ts'

const WORDS = {
  name: { en: 'name', es: 'nombre' },
  id: { en: 'id', es: 'identificador' },
  points: { en: 'points', es: 'puntos' },
  of: { en: 'out of', es: 'de un máximo de' },
  percent: { en: 'percent', es: 'porcentaje' },
  handed: { en: 'handed in (UTC)', es: 'entrega (UTC)' },
  answer: { en: 'answer', es: 'respuesta' },
  verdict: { en: 'verdict', es: 'veredicto' },
  corrected: { en: 'corrected by hand', es: 'corregido a mano' },
  file: { en: 'file', es: 'archivo' }
} as const satisfies Readonly<Record<string, Localised>>

/**
 * The class table for a gradebook: a row for each participant, for each part its points, the answer as
 * typed and the verdict. Nothing in it is run by a spreadsheet (i18n/csv.ts).
 */
export function gradebook(roll: Roll, settings: Settings, locale: Locale): string {
  const word = (key: keyof typeof WORDS) => WORDS[key][locale]
  const { weights, most } = score(roll, settings)
  const heads = roll.columns.flatMap(column => {
    const asked = `${column.title[locale]}: ${column.ask[locale]}`
    return [asked, `${asked} (${word('answer')})`, `${asked} (${word('verdict')})`]
  })
  const columns = [
    ...[word('name'), word('id'), word('points'), word('of'), word('percent'), word('handed')],
    ...heads,
    ...[word('corrected'), word('file')]
  ]
  const rows = allRows(roll, settings, locale).map(row => [
    ...[row.name, row.id, row.points, most],
    most === 0 ? null : (100 * row.points) / most,
    row.handed.slice(0, 16).replace('T', ' '),
    ...row.cells.flatMap(({ credit, typed, verdict }, at) => [
      credit === null ? null : credit * (weights[at] as number),
      typed,
      typed === '' ? '' : verdict
    ]),
    row.cells.filter(({ corrected }) => corrected).length,
    row.file
  ])
  return toCsv(columns, rows, locale)
}
