import type { MarginSegments } from '../analysis/margin/segments.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Look } from './look.ts'
import { lorenzFrame } from './lorenz-frame.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (found: MarginSegments, say: Say) => string
  readonly sentence: (found: MarginSegments, say: Say) => string
  readonly caption: string
  readonly customers: string
  readonly margin: string
  readonly equal: string
}

/** The end of the destroyers on the curve: it is lowest there, but for losses that count as zero. */
function dip({ segments, total }: MarginSegments): readonly [number, number] | null {
  const worst = segments.find(({ id }) => id === 'destroyers')
  return worst && worst.customers > 0 && total > 0
    ? [worst.customerShare, worst.margin / total]
    : null
}

const TEXT: Localised<Words> = {
  en: {
    title: ({ total, destroyed }, say) =>
      total > 0
        ? destroyed > 0
          ? `Without its destroyers the margin would be ${say.money(total + destroyed)}, not ${say.money(total)}`
          : `No destroyers: the curve rises to ${say.money(total)}`
        : `All together leave ${say.money(total)}: no curve of shares`,
    sentence: (found, say) => {
      if (found.gini === null)
        return 'A share of nothing, or of less, says nothing; so there is no Lorenz curve and no Gini coefficient.'
      const low = dip(found)
      const fall = low
        ? `Counted from the lowest margin, the first ${say.share(low[0])} of customers are destroyers, and the curve falls to ${say.share(low[1])}; what the others bring has to make up for that first. `
        : 'Counted from the lowest margin, no customer counts as a destroyer. '
      return `${fall}The Gini coefficient is ${say.number(found.gini)}: 0 would be the same from each.`
    },
    caption: 'Lorenz curve: customers from the lowest margin to the highest',
    customers: 'Share of customers, lowest margin first',
    margin: 'Share of the margin',
    equal: 'the same from each'
  },
  es: {
    title: ({ total, destroyed }, say) =>
      total > 0
        ? destroyed > 0
          ? `Sin destructores, el margen sería de ${say.money(total + destroyed)} y no de ${say.money(total)}`
          : `Sin destructores: la curva sube hasta ${say.money(total)}`
        : `Entre todos dejan ${say.money(total)}: no hay curva de porcentajes`,
    sentence: (found, say) => {
      if (found.gini === null)
        return 'Un porcentaje de nada, o de menos que nada, no dice nada; por eso no hay curva de Lorenz ni índice de Gini.'
      const low = dip(found)
      const fall = low
        ? `De menor a mayor margen, el primer ${say.share(low[0])} de los clientes son destructores, y la curva baja hasta el ${say.share(low[1])}; lo que aportan los demás tiene que compensarlo antes de sumar. `
        : 'De menor a mayor margen, ningún cliente cuenta como destructor. '
      return `${fall}El índice de Gini es ${say.number(found.gini)}: sería 0 si todos dejaran lo mismo.`
    },
    caption: 'Curva de Lorenz: clientes de menor a mayor margen',
    customers: 'Porcentaje de clientes, de menor a mayor margen',
    margin: 'Porcentaje del margen',
    equal: 'si todos dejaran lo mismo'
  }
}

/** The Lorenz curve of margin, which goes below nought as far as the destroyers take it. */
export function marginLorenz(found: MarginSegments, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const low = dip(found)
  return lorenzFrame(
    {
      id: 'margin-lorenz',
      title: words.title(found, say),
      sentence: words.sentence(found, say),
      caption: words.caption,
      customers: words.customers,
      value: words.margin,
      equal: words.equal,
      points: found.lorenz,
      named: low && { at: low, text: say.share(low[1]), side: 'right' }
    },
    look
  )
}
