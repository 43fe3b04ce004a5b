import type { Reach } from '../../analysis/ambassadors/reach.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/**
 * What has to be known beside the numbers.
 *
 * @param measured whether the overlap is the reader's own
 * @param unknown customers of whom the table does not say whether they are in the club
 */
export function notesOf(
  reach: Reach,
  measured: boolean,
  unknown: number,
  page: MoneyPage
): string[] {
  const { locale } = page
  const said: string[] = []
  if (!measured && reach.size > (reach.population ?? Number.POSITIVE_INFINITY))
    said.push(words.beyond[locale])
  else if (!measured && reach.people > 1) said.push(words.chance[locale])
  if (unknown > 0) {
    const count = sayer(page).count(unknown)
    said.push(
      locale === 'en'
        ? `Customers of whom the table does not say whether they are in the club: ${count}. They count as to be invited.`
        : `Clientes de los que la tabla no dice si son socios del club: ${count}. Se cuentan entre los que se puede invitar.`
    )
  }
  return said
}
