import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'

const FIRST = [
  ...['Ada', 'Bruna', 'Ciro', 'Dora', 'Elio', 'Fara', 'Galo', 'Hebe', 'Inés', 'Jana'],
  ...['Kai', 'Lía', 'Milo', 'Noa', 'Olmo', 'Pía', 'Quim', 'Rut', 'Saúl', 'Tea']
]
const LAST = [
  ...['Abril', 'Brezo', 'Calas', 'Dolmen', 'Ebro', 'Faro', 'Grana', 'Hiedra'],
  ...['Islas', 'Junco', 'Loma', 'Menta']
]

/** An invented name; 240 of them are different. */
export const inventedName = (index: number): string =>
  `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length) % LAST.length]}`

/** Rows of a sample as the page's language writes them, numbers without thousands signs. */
export function sampleText(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  digits: number,
  locale: Locale
): string {
  const cell = (value: string | number) =>
    typeof value === 'string'
      ? value
      : Number.isInteger(value) && digits === 0
        ? String(value)
        : formatNumber(value, locale, { kind: 'number', digits })
  return [header, ...rows].map(row => row.map(cell).join('\t')).join('\n')
}
