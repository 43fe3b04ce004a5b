import type { FunnelFindings } from '../../analysis/marketing-funnel/findings.ts'
import { isNobody } from '../../analysis/marketing-funnel/funnel.ts'
import { STAGES } from '../../analysis/marketing-funnel/model.ts'
import { customersText, LEVER_NAMES } from '../../charts/funnel-text.ts'
import { nameOf } from '../../charts/names.ts'
import { sayer } from '../../charts/say.ts'
import { formatList } from '../../i18n/format.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** What holds of every funnel, with this one's numbers, and what was done with the rows. */
export function notesOf(found: FunnelFindings, page: MoneyPage): readonly string[] {
  const { channels } = found.funnel
  const double = channels
    .filter(({ rows }) => rows > 1)
    .map(({ name }) => nameOf(name, page.locale))
  const list = formatList([...new Set(double)].slice(0, 5), page.locale)
  return [
    productNote(found, page),
    ...pointNote(found, page),
    ...(double.length === 0
      ? []
      : [
          page.locale === 'en'
            ? `Rows with the same channel are added up: ${list}.`
            : `Las filas de un mismo canal se suman: ${list}.`
        ])
  ]
}

/** Every factor of a product has elasticity 1: said with the numbers, and where it is less. */
function productNote({ levers, step, funnel }: FunnelFindings, page: MoneyPage): string {
  const { locale } = page
  const say = sayer(page)
  if (isNobody(funnel.counts.customer))
    return locale === 'en'
      ? 'Customers are visits times three rates. One of the four is nought, so improving the others by any per cent brings nobody.'
      : 'Los clientes son las visitas por tres tasas. Uno de los cuatro factores es cero, así que mejorar los demás en cualquier porcentaje no trae a nadie.'
  const full = levers.filter(({ elasticity }) => elasticity !== null && elasticity < 1 - 1e-6)
  const names = formatList(
    full.map(({ id }) => LEVER_NAMES[id][locale]),
    locale
  )
  const by = say.percent(step)
  const more = say.number(step * funnel.counts.customer)
  if (locale === 'en') {
    const bound =
      full.length === 0
        ? ''
        : ` Less comes of ${names}, where a rate would pass 100% (elasticity below 1).`
    return `Customers are visits times three rates, so ${by} more of any of the four brings ${by} more customers, ${more} a month: each has elasticity 1, and by that measure no step is the bottleneck.${bound} What differs is what the improvement costs and how much room there is.`
  }
  const bound =
    full.length === 0
      ? ''
      : ` Menos da ${names}, donde una tasa pasaría del 100 % (elasticidad menor que 1).`
  return `Los clientes son las visitas por tres tasas, así que un ${by} más de cualquiera de los cuatro factores da un ${by} más de clientes, ${more} al mes: todos tienen elasticidad 1 y, con esa medida, ningún paso es el cuello de botella.${bound} Lo que cambia es lo que cuesta la mejora y el margen que queda.`
}

/** One point is a different improvement at each step: the two that differ most. */
function pointNote({ levers, funnel }: FunnelFindings, page: MoneyPage): readonly string[] {
  const { locale } = page
  const say = sayer(page)
  const steps = STAGES.flatMap(stage => {
    const rate = funnel.rates[stage]
    const point = levers.find(({ id }) => id === stage)?.point
    return rate !== null && rate >= 0.001 && rate <= 0.99 && point != null
      ? [{ stage, rate, point }]
      : []
  }).sort((one, other) => one.rate - other.rate)
  const [low, high] = [steps[0], steps.at(-1)]
  if (!low || !high || low === high || high.rate - low.rate < 0.005) return []
  const [first, last] = [LEVER_NAMES[low.stage][locale], LEVER_NAMES[high.stage][locale]]
  const relative = (rate: number) => say.share(0.01 / rate)
  return [
    locale === 'en'
      ? `A percentage point is not the same effort everywhere: on ${say.share(low.rate)} (${first}) it is ${relative(low.rate)} more and brings ${customersText(low.point, say, 'en')}; on ${say.share(high.rate)} (${last}) it is ${relative(high.rate)} more and brings ${say.number(high.point)}.`
      : `Un punto porcentual no supone el mismo esfuerzo en todas partes: sobre un ${say.share(low.rate)} (${first}) es un ${relative(low.rate)} más y trae ${customersText(low.point, say, 'es')}; sobre un ${say.share(high.rate)} (${last}) es un ${relative(high.rate)} más y trae ${say.number(high.point)}.`
  ]
}
