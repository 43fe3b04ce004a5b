import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { OneToOne } from './result.ts'

/** Keys that are named; there may be hundreds. */
const NAMED = 3

/** What was left aside, and what it costs to skip a step. */
export function notesOf({ crowded, walk, walks, policies }: OneToOne, page: MoneyPage): string[] {
  const en = page.locale === 'en'
  const { count, money } = sayer(page)
  const said: string[] = []
  for (const { value, rows } of crowded.slice(0, NAMED)) {
    said.push(
      en
        ? `${count(rows)} records share ${value}: so many are nobody’s, and it joins none of them.`
        : `${count(rows)} registros comparten ${value}: con tantos no es de nadie, y no une a ninguno.`
    )
  }
  const [records, yours] = policies
  if (walk.id !== 'both' && walk.id !== 'no-difference' && records && yours) {
    said.push(
      en
        ? `Step 1 skipped: ${money(records.mean)} a customer instead of ${money(yours.mean)}, and ${count(walk.repeats)} of the messages go to somebody who has one already.`
        : `Sin el paso 1: ${money(records.mean)} por cliente en lugar de ${money(yours.mean)}, y mensajes a quien ya tiene uno: ${count(walk.repeats)}.`
    )
  }
  const [both] = walks
  if ((walk.id === 'no-difference' || walk.id === 'neither') && both) {
    said.push(
      en
        ? `Step 2 skipped: different texts ${count(walk.distinct)} instead of ${count(both.distinct)}; good customers addressed as such: none.`
        : `Sin el paso 2: textos distintos, ${count(walk.distinct)} en lugar de ${count(both.distinct)}; buenos clientes tratados como tales, ninguno.`
    )
  }
  return said
}
