import type { Communities } from '../../analysis/network/communities.ts'
import type { Shape } from '../../analysis/network/shape.ts'
import type { Reach } from '../../analysis/network/spread.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { WAY_NAMES } from './names.ts'

const count = (value: number, locale: Locale) => formatNumber(value, locale, { kind: 'integer' })
const one = (value: number, locale: Locale) =>
  formatNumber(value + 0, locale, { kind: 'number', digits: 1 })

/** Modularity below which groups are hardly told from chance. */
const WEAK = 0.3

const people = (n: number, locale: Locale) =>
  locale === 'en'
    ? `${count(n, locale)} ${n === 1 ? 'person' : 'people'}`
    : `${count(n, locale)} ${n === 1 ? 'persona' : 'personas'}`

const ties = (n: number, locale: Locale) =>
  locale === 'en'
    ? `${count(n, locale)} ${n === 1 ? 'tie' : 'ties'}`
    : `${count(n, locale)} ${n === 1 ? 'relación' : 'relaciones'}`

/** What the picture shows: the finding. */
export function pictureTitle(
  { network }: Shape,
  { sizes, modularity }: Communities,
  locale: Locale
): string {
  const n = people(network.names.length, locale)
  const groups = sizes.length
  const q = formatNumber(modularity, locale, { kind: 'number', digits: 2 })
  if (locale === 'en')
    return groups === 1
      ? `${n} in a single group: no division says more`
      : `${n} in ${count(groups, locale)} groups; modularity ${q}${modularity < WEAK ? ', little more than chance' : ''}`
  return groups === 1
    ? `${n} en un solo grupo: ninguna división dice más`
    : `${n} en ${count(groups, locale)} grupos; modularidad ${q}${modularity < WEAK ? ', poco más que el azar' : ''}`
}

export function pictureSentence(
  { network, pieces, largest }: Shape,
  { sizes }: Communities,
  locale: Locale
): string {
  const all = `${people(network.names.length, locale)}, ${ties(network.from.length, locale)}`
  const first = sizes.slice(0, 8).map(size => count(size, locale))
  const rest = sizes.length - first.length
  if (locale === 'en') {
    const apart =
      pieces === 1
        ? 'Everybody is connected.'
        : `There are ${count(pieces, locale)} pieces without a tie between them; the largest has ${people(largest, locale)}.`
    return `A network of ${all}. Groups by size: ${first.join(', ')}${rest > 0 ? `, and ${count(rest, locale)} smaller` : ''}. ${apart}`
  }
  const apart =
    pieces === 1
      ? 'Todo el mundo está conectado.'
      : `Hay ${count(pieces, locale)} trozos sin relación entre sí; el mayor tiene ${people(largest, locale)}.`
  return `Una red de ${all}. Grupos por tamaño: ${first.join(', ')}${rest > 0 ? ` y ${count(rest, locale)} menores` : ''}. ${apart}`
}

/** The words for a way inside a sentence. */
const named = (way: Reach['way'], locale: Locale) => {
  const name = WAY_NAMES[way][locale]
  return way === 'pagerank' ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

const byLot = (reaches: readonly Reach[]) => reaches.find(({ way }) => way === 'random') as Reach

export function reachTitle(reaches: readonly Reach[], locale: Locale): string {
  const random = byLot(reaches)
  const chosen = reaches.filter(({ way }) => way !== 'random')
  const worse = chosen.filter(({ more }) => more && more.high < 0)
  const best = chosen.reduce((a, b) => (b.mean > a.mean ? b : a))
  const [most, lot] = [one(best.mean, locale), one(random.mean, locale)]
  if (!best.more || best.more.low <= 0)
    return locale === 'en'
      ? `No way of choosing is clearly better than lot (${lot} people)`
      : `Ninguna forma de elegir supera claramente al azar (${lot} personas)`
  const loser = worse.reduce<Reach | undefined>(
    (a, b) => (!a || b.mean < a.mean ? b : a),
    undefined
  )
  if (locale === 'en')
    return `${WAY_NAMES[best.way].en}: ${most} people; by lot: ${lot}${loser ? `; ${named(loser.way, 'en')}: ${one(loser.mean, 'en')}, fewer than lot` : ''}`
  return `${WAY_NAMES[best.way].es}: ${most} personas; al azar: ${lot}${loser ? `; ${named(loser.way, 'es')}: ${one(loser.mean, 'es')}, menos que al azar` : ''}`
}

export function reachSentence(reaches: readonly Reach[], locale: Locale): string {
  const each = reaches
    .map(
      ({ way, mean, low, high }) =>
        `${named(way, locale)} ${one(mean, locale)} (${one(low, locale)} ${locale === 'en' ? 'to' : 'a'} ${one(high, locale)})`
    )
    .join('; ')
  return locale === 'en'
    ? `Mean reach of a message by who starts it, with the interval of 95% of the mean: ${each}.`
    : `Alcance medio de un mensaje según quién lo empieza, con el intervalo del 95 % de la media: ${each}.`
}
