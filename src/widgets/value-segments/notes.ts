import type { Rescue } from '../../analysis/margin/rescue.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** What the table lacks, and what was done without it. */
export function notesOf(rescue: Rescue, again: number, page: MoneyPage): string[] {
  const en = page.locale === 'en'
  const { count } = sayer(page)
  const { customers, withoutRevenue, withoutServing } = rescue
  const said: string[] = []
  if (again > 0) {
    said.push(
      en
        ? `Rows whose customer has stood above already: ${count(again)}. Each row counts as a customer; add them up first if they are the same people.`
        : `Filas cuyo cliente ya había salido más arriba: ${count(again)}. Cada fila cuenta como un cliente; si son las mismas personas, súmalas antes.`
    )
  }
  if (withoutRevenue > 0) {
    said.push(
      en
        ? `Revenue is missing for ${of(withoutRevenue, customers, page)}: what re-pricing would bring cannot be told, so their prices stay as they are and they stay too.`
        : `Faltan los ingresos de ${of(withoutRevenue, customers, page)}: no se puede saber qué aportaría subirles el precio, así que se les deja como está y ellos también se quedan.`
    )
  }
  if (withoutServing > 0) {
    said.push(
      en
        ? `The cost to serve is missing for ${of(withoutServing, customers, page)}: serving them cheaper cannot be counted, nor what of that cost would stay without them.`
        : `Falta el coste de servir de ${of(withoutServing, customers, page)}: no se puede contar lo que se ahorraría con ellos, ni la parte del coste que se quedaría sin ellos.`
    )
  }
  return said
}

function of(some: number, all: number, page: MoneyPage): string {
  const { count } = sayer(page)
  if (page.locale === 'en')
    return some === all ? 'all destroyers' : `${count(some)} of ${count(all)} destroyers`
  return some === all ? 'todos los destructores' : `${count(some)} de ${count(all)} destructores`
}
