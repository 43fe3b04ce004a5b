import { leftOver } from '../../analysis/margin/rounded-shares.ts'
import { MARGIN_SEGMENTS } from '../../analysis/margin/segments.ts'
import { SEGMENT_NAMES } from '../../charts/margin-words.ts'
import { type Say, sayer } from '../../charts/say.ts'
import { formatList } from '../../i18n/format.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { DECK, deckWords, READINGS } from './deck.ts'

/** The deck's 33,992 customers: four shares, five names, and no claim which is whose. */
export function DeckReadings({ page }: { readonly page: MoneyPage }) {
  const { locale } = page
  const say = sayer(page)
  const [, most] = leftOver(DECK.shares, DECK.step)
  const cell = (share: number | undefined) =>
    share === undefined
      ? upTo(most, say, locale)
      : `${say.share(share)} (${say.count(share * DECK.customers)})`
  return (
    <details class="widget-more deck-readings">
      <summary>{deckWords.title[locale]}</summary>
      {paragraphs(page, most).map(text => (
        <p key={text} class="widget-note">
          {text}
        </p>
      ))}
      <ChartTable
        locale={locale}
        table={{
          caption: deckWords.caption[locale],
          columns: [
            { label: deckWords.reading[locale] },
            ...MARGIN_SEGMENTS.map(id => ({ label: SEGMENT_NAMES[locale][id] }))
          ],
          rows: READINGS.map(({ name, shares }) => [
            name[locale],
            ...MARGIN_SEGMENTS.map(id => cell(shares[id]))
          ])
        }}
      />
    </details>
  )
}

const upTo = (most: number, say: Say, locale: 'en' | 'es') =>
  locale === 'en'
    ? `at most ${say.share(most)} (${say.count(Math.floor(most * DECK.customers))})`
    : `como mucho ${say.share(most)} (${say.count(Math.floor(most * DECK.customers))})`

function paragraphs(page: MoneyPage, most: number): string[] {
  const { locale } = page
  const say = sayer(page)
  const printed = formatList(DECK.shares.map(say.share), locale)
  const sum = say.share(DECK.shares.reduce((all, one) => all + one, 0))
  const [all, least] = [say.count(DECK.customers), say.share(most)]
  const few = say.count(Math.floor(most * DECK.customers))
  return locale === 'en'
    ? [
        `The deck divides ${all} customers into five names (gold, silver, bronze, zero, destroyers) and prints four shares: ${printed}. Its layout is lost in the text we have, so nobody can say which share belongs to which name; a second list on the same slide has four names only, without zero. The four add up to ${sum}: rounding, if each is off by up to half a tenth of a point. For the fifth name that leaves at most ${least}, ${few} customers.`,
        'Four shares can be given to five names in 120 ways. Here are four that have some order in them; we claim none. What the segments earn is not printed, so their shares of margin and a Lorenz curve cannot be worked out.'
      ]
    : [
        `La presentación reparte ${all} clientes entre cinco nombres (oro, plata, bronce, cero y destructores) e imprime cuatro porcentajes: ${printed}. En el texto que tenemos se ha perdido la maquetación, así que no se puede decir qué porcentaje es de quién; una segunda lista de la misma diapositiva solo tiene cuatro nombres, sin el cero. Los cuatro suman ${sum}: es redondeo, si cada uno se desvía hasta media décima de punto. Para el quinto nombre queda como mucho el ${least}: ${few} clientes.`,
        'Cuatro porcentajes se pueden repartir entre cinco nombres de 120 maneras. Estas son cuatro que siguen algún orden; no defendemos ninguna. Lo que gana cada segmento no está impreso, así que no se puede calcular su porcentaje del margen ni dibujar una curva de Lorenz.'
      ]
}
