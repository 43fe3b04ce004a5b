import type { RecommenderResult, Rule, Trial } from '../../analysis/baskets/model.ts'
import { verdictOf } from '../../charts/basket-trial.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { BasketReport } from '../../ingest/baskets/model.ts'

const sayers = (locale: Locale) => ({
  count: (value: number) => formatNumber(value, locale, { kind: 'integer' }),
  share: (value: number) => formatNumber(value, locale, { kind: 'percent', digits: 1 }),
  times: (value: number) => formatNumber(value, locale, { kind: 'number', digits: 1 }),
  points: (value: number) => formatNumber(value * 100, locale, { kind: 'number', digits: 1 })
})

/** Why an item is recommended: the baskets and the counts behind one rule. */
export function explainRule(rule: Rule, locale: Locale): string {
  const { count, share, times } = sayers(locale)
  const { givenName, otherName, given, both, confidence, other, baskets, lift, low, high } = rule
  if (locale === 'en') {
    return `Of ${count(given)} baskets with ${givenName}, ${count(both)} also hold ${otherName}: ${share(confidence)} (95% interval ${share(low)} to ${share(high)}), against ${share(other / baskets)} of all baskets, ${times(lift)} times as often as by chance.`
  }
  return `De ${count(given)} cestas con ${givenName}, ${count(both)} llevan también ${otherName}: el ${share(confidence)} (intervalo del 95 %, de ${share(low)} a ${share(high)}), frente al ${share(other / baskets)} de todas las cestas, ${times(lift)} veces lo que saldría por azar.`
}

/** What would have come first without any care. */
export function explainHasty(
  { hasty, strongest }: RecommenderResult,
  least: number,
  locale: Locale
): string {
  const { count, times } = sayers(locale)
  const [first] = strongest
  if (!hasty || hasty.both >= least) return ''
  const { givenName, otherName, both, lift } = hasty
  const above = first ? first.lift : null
  if (locale === 'en') {
    const instead =
      above === null ? '' : ` The first pair that is seen often enough has ${times(above)}.`
    return `Why a minimum: the highest lift of all, ${times(lift)}, belongs to ${givenName} and ${otherName}, bought together ${both === 1 ? 'once' : `${count(both)} times`}.${instead}`
  }
  const instead =
    above === null ? '' : ` El primer par que se repite lo bastante se queda en ${times(above)}.`
  return `Por qué un mínimo: el lift más alto de todos, ${times(lift)}, es el de ${givenName} y ${otherName}, que han coincidido ${both === 1 ? 'una vez' : `${count(both)} veces`}.${instead}`
}

/** Whether the recommender is worth it, as far as the trial can tell. */
export function explainTrial(trial: Trial, show: number, locale: Locale): string {
  const { count, share, points } = sayers(locale)
  const { counts, tried, eligible, silent, difference, chance } = trial
  const p =
    chance < 0.001 ? '< 0.001' : `= ${formatNumber(chance, 'en', { kind: 'number', digits: 3 })}`
  const [low, high] = [points(difference.low), points(difference.high)]
  if (locale === 'en') {
    const verdict = {
      better: 'Here it is worth it.',
      worse: 'Here the plain list is the better one: it needs no recommender.',
      open: 'These baskets cannot tell which is better: the plain list costs less.'
    }[verdictOf(trial)]
    return `${verdict} From each of ${count(tried)} baskets${tried < eligible ? `, drawn from ${count(eligible)},` : ''} one item was hidden and that basket taken out of all counts; then ${show === 1 ? 'one item was' : `${count(show)} items were`} recommended. In ${count(counts.first)} baskets only the recommender found it, in ${count(counts.second)} only the list of the most sold, in ${count(counts.both)} both: a difference of ${points(difference.difference)} points (95% interval ${low} to ${high}; McNemar’s test p ${p}).${silent > 0 ? ` In ${share(silent / tried)} of them no rule had anything to say, and the most sold stood in.` : ''}`
  }
  const verdict = {
    better: 'Aquí merece la pena.',
    worse: 'Aquí gana la lista sencilla: no hace falta recomendador.',
    open: 'Con estas cestas no se sabe cuál acierta más, y la lista sencilla cuesta menos.'
  }[verdictOf(trial)]
  return `${verdict} De cada una de ${count(tried)} cestas${tried < eligible ? `, sorteadas entre ${count(eligible)},` : ''} se ha escondido un artículo y se ha quitado la cesta de todas las cuentas; después se ${show === 1 ? 'ha recomendado uno' : `han recomendado ${count(show)}`}. En ${count(counts.first)} cestas solo acierta el recomendador, en ${count(counts.second)} solo la lista de lo más vendido y en ${count(counts.both)} los dos: una diferencia de ${points(difference.difference)} puntos (intervalo del 95 %, de ${low} a ${high}; prueba de McNemar, p ${p.replace('.', ',')}).${silent > 0 ? ` En el ${share(silent / tried)} ninguna regla tenía nada que decir, y lo más vendido ocupó su lugar.` : ''}`
}

/** Items that the reader chose on other baskets. */
export function explainUnknown({ unknown, basket }: RecommenderResult, locale: Locale): string {
  if (unknown.length === 0) return ''
  const [names, now] = [formatList(unknown, locale), formatList(basket, locale)]
  return locale === 'en'
    ? `No basket here holds ${names}. The recommendations are for ${now}.`
    : `Aquí ninguna cesta lleva ${names}. Lo recomendado es para ${now}.`
}

/** What a shop would show where there are fewer rules than places. */
export function explainFewer(
  { recommendations, popular }: RecommenderResult,
  show: number,
  locale: Locale
): string {
  const missing = show - recommendations.length
  if (missing <= 0) return ''
  const taken = new Set(recommendations.map(({ item }) => item))
  const rest = popular.map(({ item }) => item).filter(item => !taken.has(item))
  const names = formatList(rest.slice(0, missing), locale)
  if (names === '') return ''
  return locale === 'en'
    ? `No more rules speak for anything. The free places would go to what sells most: ${names}.`
    : `No hay más reglas que recomienden algo. Los sitios libres serían para lo más vendido: ${names}.`
}

/** How the text was read, and what was left out. */
export function explainReport(report: BasketReport, locale: Locale): readonly string[] {
  const { count } = sayers(locale)
  const { layout, baskets, items, repeated, huge, setAside, unread } = report
  const en = locale === 'en'
  const said = [
    layout === 'lines'
      ? en
        ? `Read as one basket a line: ${count(baskets)} baskets, ${count(items)} different items.`
        : `Leído como una cesta por línea: ${count(baskets)} cestas, ${count(items)} artículos distintos.`
      : en
        ? `Read as rows of order and item: ${count(baskets)} orders, ${count(items)} different items.`
        : `Leído como filas de pedido y artículo: ${count(baskets)} pedidos, ${count(items)} artículos distintos.`
  ]
  if (repeated > 0) {
    said.push(
      en
        ? `Items named again in the same basket, counted once: ${count(repeated)}.`
        : `Artículos repetidos en la misma cesta, contados una vez: ${count(repeated)}.`
    )
  }
  if (huge > 0) {
    said.push(
      en
        ? `Baskets left out, with more than 200 items: ${count(huge)}.`
        : `Cestas que no cuentan, por tener más de 200 artículos: ${count(huge)}.`
    )
  }
  if (setAside > 0) {
    said.push(
      en
        ? `Lines left out, totals or without order or item: ${count(setAside)}.`
        : `Líneas que no cuentan, por ser totales o no tener pedido o artículo: ${count(setAside)}.`
    )
  }
  if (unread > 0) {
    said.push(
      en
        ? `Beyond the limits of 500,000 baskets and 50,000 items, not read: ${count(unread)}.`
        : `Sin leer, por pasar de 500.000 cestas o 50.000 artículos: ${count(unread)}.`
    )
  }
  return said
}
