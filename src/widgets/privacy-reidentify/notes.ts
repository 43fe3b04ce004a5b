import { attributeName } from '../../charts/reidentify-words.ts'
import { sayer } from '../../charts/say.ts'
import { formatList } from '../../i18n/format.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Meter } from './declaration.ts'

/** What has to be said with the numbers. */
export function notesOf({ found, table, k }: Meter, page: MoneyPage): string[] {
  const { locale } = page
  const en = locale === 'en'
  const say = sayer(page)
  const said: string[] = []
  const { now, before, frontier, attributes } = found
  const rows = before.rows
  said.push(
    en
      ? `As it came, ${say.count(before.risk.unique)} of ${say.count(rows)} rows (${say.share(before.risk.unique / rows)}) are alone in what somebody could know. Now ${say.count(now.risk.below)} are in classes smaller than ${say.count(k)}, and ${say.count(now.suppressed)} are left out.`
      : `Tal como vino, ${say.count(before.risk.unique)} de ${say.count(rows)} filas (${say.share(before.risk.unique / rows)}) están solas en lo que alguien podría saber. Ahora hay ${say.count(now.risk.below)} en clases menores de ${say.count(k)}, y ${say.count(now.suppressed)} quedan fuera.`
  )
  const given = Math.max(0, ...now.diversity.map(({ of }) => of.given))
  if (given > 0 && now.risk.k >= k)
    said.push(
      en
        ? `k is reached, and yet ${say.count(given)} rows are in classes with a single sensitive value: nobody has to find the row to know it.`
        : `Se llega a k y, aun así, ${say.count(given)} filas están en clases con un único valor sensible: no hace falta encontrar la fila para saberlo.`
    )
  const unread = attributes.filter(one => one.unread > 0)
  if (unread.length > 0) {
    const list = formatList(
      unread.map(one => `${attributeName(one, locale)} (${say.count(one.unread)})`),
      locale
    )
    said.push(
      en
        ? `Different cells that are not what their column is, and stay as they are: ${list}.`
        : `Celdas distintas que no son lo que su columna dice, y se quedan tal cual: ${list}.`
    )
  }
  if (frontier.untried > 0)
    said.push(
      en
        ? `There would be too many combinations to try: ${say.count(frontier.untried)} steps in the middle were left untried.`
        : `Serían demasiadas combinaciones: ${say.count(frontier.untried)} pasos intermedios se han quedado sin probar.`
    )
  if (!table.roles.includes('sensitive'))
    said.push(
      en
        ? 'No column is marked as sensitive, so ℓ and t say nothing.'
        : 'Ninguna columna está marcada como sensible, así que ℓ y t no dicen nada.'
    )
  return said
}
