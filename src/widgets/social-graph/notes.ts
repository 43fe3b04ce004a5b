import type { Shape } from '../../analysis/network/shape.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'

/** What of the rows did not become a tie, and what pieces mean. */
export function notesOf({ toSelf, again, pieces }: Shape, locale: Locale): string[] {
  const en = locale === 'en'
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const notes: string[] = []
  if (again > 0)
    notes.push(
      en
        ? `${count(again)} ${again === 1 ? 'line names a pair that was there' : 'lines name pairs that were there'} already, in one order or the other; their strength is added.`
        : `${count(again)} ${again === 1 ? 'línea repite una pareja' : 'líneas repiten parejas'}, en un orden o en el otro; se suma su fuerza.`
    )
  if (toSelf > 0)
    notes.push(
      en
        ? `${count(toSelf)} ${toSelf === 1 ? 'line ties somebody to themselves: the person is' : 'lines tie people to themselves: the people are'} here, the tie is not.`
        : `${count(toSelf)} ${toSelf === 1 ? 'línea relaciona a alguien consigo mismo: la persona está' : 'líneas relacionan a personas consigo mismas: las personas están'}, la relación no.`
    )
  if (pieces > 1)
    notes.push(
      en
        ? `The network is in ${count(pieces)} pieces. A message never crosses from one to another, and the eigenvector measure sees only the strongest of them.`
        : `La red está partida en ${count(pieces)} trozos. Un mensaje nunca pasa de uno a otro, y la medida del vector propio solo ve el más fuerte.`
    )
  return notes
}
