import { repeats } from '../../analysis/trials/cuped.ts'
import type { OwnTrial } from '../../analysis/trials/own-trial.ts'
import { expectedProfit } from '../../analysis/trials/stakes.ts'
import { sayer } from '../../charts/say.ts'
import type { Locale } from '../../i18n/locale.ts'
import { withRange } from '../../i18n/range.ts'
import type { Fact } from '../parts/fact.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { fact, MONEY, SHARE, WHOLE } from './facts.ts'
import type { Found } from './result.ts'

/** What the hold-out is worth, the chosen one and the best. */
export function profitFacts({ stakes, now, best, pilot }: Found, locale: Locale): readonly Fact[] {
  const nobody = expectedProfit(stakes, 0)
  return [
    fact('holdout-best-control', 'bestControl', best.control, WHOLE, locale),
    fact('holdout-best-more', 'bestMore', best.profit - nobody.profit, MONEY, locale),
    fact('holdout-now-more', 'nowMore', now.profit - nobody.profit, MONEY, locale),
    fact('holdout-given-profit', 'givenProfit', nobody.now - now.now, MONEY, locale),
    fact('holdout-pilot', 'pilot', pilot, WHOLE, locale)
  ]
}

/** What looking does, by the chosen rule. */
export function lookFacts({ looked, rule }: Found, locale: Locale): readonly Fact[] {
  const chosen = looked.find(one => one.rule === rule) ?? looked[0]
  const z = { kind: 'number', digits: 3 } as const
  return [
    fact('looks-alarms', 'alarms', chosen.alarms.at(-1) ?? null, SHARE, locale),
    fact('looks-power', 'lookedPower', chosen.power, SHARE, locale),
    fact('looks-first-bound', 'firstBound', chosen.bounds[0] ?? null, z, locale),
    fact('looks-last-bound', 'lastBound', chosen.bounds.at(-1) ?? null, z, locale)
  ]
}

/** The effect in the reader's table, twice. */
export function ownFacts(
  { found: { plain, adjusted, correlation, worth } }: Extract<OwnTrial, { ok: true }>,
  page: MoneyPage
): readonly Fact[] {
  const { locale } = page
  const { money } = sayer(page)
  const ranged = ({ difference, low, high }: typeof plain) =>
    withRange(money(difference), money(low), money(high), locale)
  const number = { kind: 'number', digits: 2 } as const
  return [
    {
      ...fact('cuped-plain', 'plain', plain.difference, MONEY, locale),
      shown: ranged(plain)
    },
    {
      ...fact('cuped-adjusted', 'adjusted', adjusted.difference, MONEY, locale),
      shown: ranged(adjusted)
    },
    fact('cuped-correlation', 'ownCorrelation', correlation, number, locale, 'none'),
    fact('cuped-worth', 'worth', worth, number, locale)
  ]
}

/** What to keep in mind of that table. */
export function ownNotes(own: Extract<OwnTrial, { ok: true }>, page: MoneyPage): readonly string[] {
  const en = page.locale === 'en'
  const say = sayer(page)
  const { treated, control, sure, sizes, found } = own
  const notes = [
    en
      ? `Treated: “${treated}”, ${say.customers(sizes.treated)}. Control: “${control}”, ${say.customers(sizes.control)}.`
      : `Tratados: «${treated}», ${say.customers(sizes.treated)}. Control: «${control}», ${say.customers(sizes.control)}.`
  ]
  if (!sure)
    notes.push(
      en
        ? 'The names do not say which group is which: the smaller one was taken for the control.'
        : 'Los nombres no dicen qué grupo es cuál: se ha tomado el menor como control.'
    )
  if (sizes.other > 0)
    notes.push(
      en
        ? `${say.customers(sizes.other)} in neither group ${sizes.other === 1 ? 'is' : 'are'} left out.`
        : `${say.customers(sizes.other)} de otros grupos ${sizes.other === 1 ? 'queda' : 'quedan'} fuera.`
    )
  if (Math.min(sizes.treated, sizes.control) < 30)
    notes.push(
      en
        ? 'A group has fewer than 30 customers: with spending as uneven as it is, take the interval as a rough one.'
        : 'Un grupo tiene menos de 30 clientes: con un gasto tan desigual, toma el intervalo como aproximado.'
    )
  if (found.correlation !== null && repeats(found.correlation))
    notes.push(
      en
        ? 'The two columns say the same to the last digit. Is it the same period twice? Nothing was taken out.'
        : 'Las dos columnas dicen lo mismo hasta la última cifra. ¿Es dos veces el mismo periodo? No se ha descontado nada.'
    )
  return notes
}
