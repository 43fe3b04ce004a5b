import { type Change, differs, type Placing } from '../../analysis/rfm/reorder.ts'
import { sayer } from '../../charts/say.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Found } from './result.ts'
import { words } from './words.ts'

const WHOLE = { kind: 'integer' } as const

/** What the widget leads with: who changes, this time, on average, and from rule to rule. */
export function factsOf({ rows, order, share, ntile }: Found, locale: Locale): readonly Fact[] {
  const count = (change: Change, one: Placing, two: Placing) =>
    rows.filter((_, row) => differs(change, one, two, row)).length
  const fact = (metric: string, label: keyof typeof words, value: number): Fact => ({
    ...{ metric, label: words[label][locale], value, style: WHOLE }
  })
  return [
    fact('tie-now', 'now', count('any', order.here, order.there)),
    fact('tie-now-class', 'nowClass', count('class', order.here, order.there)),
    {
      ...fact('tie-mean', 'mean', order.changed.any.mean),
      style: { kind: 'number', digits: 1 }
    },
    fact('tie-ntile', 'ntile', count('any', share, ntile))
  ]
}

/** What the numbers do not say by themselves. */
export function notesOf({ rows, groups, ties, alone }: Found, page: MoneyPage): readonly string[] {
  const en = page.locale === 'en'
  const say = sayer(page)
  const notes: string[] = []
  if (ties !== 'appearance')
    notes.push(
      en
        ? 'By this rule equals share a score, so the order of the rows does not count. Choose NTILE to see what happens when it does.'
        : 'Con esta regla los iguales comparten nota, así que el orden de las filas no cuenta. Elige NTILE para ver qué pasa cuando cuenta.'
    )
  if (alone > 0)
    notes.push(
      en
        ? `${say.customers(rows.length)} cannot be shared out evenly among ${say.count(groups)} groups. NTILE makes the first groups one larger; ranks spread the remainder. So ${say.count(alone)} ${alone === 1 ? 'customer who ties with nobody has' : 'customers who tie with nobody have'} another score there, too.`
        : `${say.customers(rows.length)} no se pueden repartir por igual en ${say.count(groups)} grupos. NTILE da uno más a los primeros; los puestos reparten el resto. Por eso ${alone === 1 ? 'un cliente que no empata con nadie también tiene' : `${say.count(alone)} clientes que no empatan con nadie también tienen`} otra nota.`
    )
  if (rows.length < groups)
    notes.push(
      en
        ? `There are fewer customers than groups: some scores go to nobody, whatever the rule.`
        : `Hay menos clientes que grupos: algunas notas se quedan sin nadie, con cualquier regla.`
    )
  return notes
}
