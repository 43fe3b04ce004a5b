import type { Taste } from '../analysis/affinity/model.ts'
import { formatList, formatNumber } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { inForm, type ShownAffinity, toldOf, written } from './affinity-form.ts'

/** What axes, keys and tables of the charts of tastes say. */
export const AFFINITY_LABELS = {
  interest: { en: 'Interest', es: 'Interés' },
  group: { en: 'Group', es: 'Grupo' },
  told: { en: 'told from chance', es: 'se distingue del azar' },
  one: { en: 'below the level, one by one', es: 'por debajo del nivel, de una en una' },
  chance: { en: 'could be chance', es: 'puede ser azar' },
  points: { en: 'Points above or below', es: 'Puntos por encima o por debajo' },
  index: { en: 'Index (average = 100)', es: 'Índice (media = 100)' },
  low: { en: 'From', es: 'Desde' },
  high: { en: 'To', es: 'Hasta' },
  share: { en: 'Share of the group', es: 'Parte del grupo' },
  base: { en: 'Base', es: 'Base' },
  rank: { en: 'Bars, the unlikeliest first', es: 'Barras, primero la menos probable' },
  p: { en: 'p-value', es: 'Valor p' },
  limit: { en: 'Limit', es: 'Límite' },
  verdict: { en: 'Verdict', es: 'Veredicto' },
  multiplesCaption: {
    en: 'Every interest in every group',
    es: 'Cada interés en cada grupo'
  },
  limitCaption: {
    en: 'The smallest p-values and their limits',
    es: 'Los valores p menores y sus límites'
  }
} as const satisfies Readonly<Record<string, Localised>>

const percent = (value: number, locale: Locale, digits?: number) =>
  formatNumber(value, locale, { kind: 'percent', ...(digits === undefined ? {} : { digits }) })

/** “+37.9 points” · “index 206”. */
function sizeOf(taste: Taste, { form }: ShownAffinity, locale: Locale): string {
  const { value } = inForm(taste, form)
  if (value === null) return locale === 'en' ? 'no index' : 'sin índice'
  const text = written(value, form, locale)
  if (form === 'index') return locale === 'en' ? `index ${text}` : `índice ${text}`
  return locale === 'en' ? `${text} points` : `${text} puntos`
}

/** “Group 1, sport: +37.9 points”. */
const nameOf = (taste: Taste, found: ShownAffinity, locale: Locale) =>
  `${found.groups[taste.group]?.name}, ${found.interests[taste.interest]?.name}: ${sizeOf(taste, found, locale)}`

const dealt = ({ shuffled }: ShownAffinity, locale: Locale): string =>
  shuffled ? (locale === 'en' ? 'People dealt by lot: ' : 'Personas repartidas al azar: ') : ''

/** “7 of 136 bars are told from chance”. */
export function multiplesTitle(found: ShownAffinity, locale: Locale): string {
  const { found: told, tests, options } = found
  const en = locale === 'en'
  const none = options.control === 'none'
  const said = none
    ? en
      ? `${told} of ${tests} bars look like a taste, each taken by itself`
      : `${told} de ${tests} barras destacan, miradas de una en una`
    : en
      ? `${told === 0 ? 'None' : told} of ${tests} bars ${told === 1 || told === 0 ? 'is' : 'are'} told from chance`
      : told === 0
        ? `Ninguna de ${tests} barras se distingue del azar`
        : `${told} de ${tests} barras se ${told === 1 ? 'distingue' : 'distinguen'} del azar`
  const text = dealt(found, locale) + said
  return text
}

export function multiplesSentence(found: ShownAffinity, locale: Locale): string {
  const { groups, interests, people } = found
  const told = toldOf(found).slice(0, 3)
  const en = locale === 'en'
  const size = en
    ? `${groups.length} groups and ${interests.length} ${interests.length === 1 ? 'interest' : 'interests'}, from ${people} people.`
    : `${groups.length} grupos y ${interests.length} ${interests.length === 1 ? 'interés' : 'intereses'}, de ${people} personas.`
  if (told.length === 0) {
    return `${size} ${en ? 'No group is known to like anything more or less than the base.' : 'No consta que a ningún grupo le guste nada más o menos que a la base.'}`
  }
  const list = told.map(taste => nameOf(taste, found, locale)).join('; ')
  return en
    ? `${size} Furthest from the base: ${list}.`
    : `${size} Lo más alejado de la base: ${list}.`
}

export function groupTitle(found: ShownAffinity, tastes: readonly Taste[], locale: Locale): string {
  const name = found.groups[found.picked]?.name ?? ''
  const told = tastes
    .filter(one => one.told)
    .slice(0, 3)
    .map(one => `${found.interests[one.interest]?.name} (${sizeOf(one, found, locale)})`)
  if (told.length === 0)
    return locale === 'en'
      ? `${name}: nothing that could not be chance`
      : `${name}: nada que no pueda ser azar`
  return `${name}: ${formatList(told, locale)}`
}

export function groupSentence(
  found: ShownAffinity,
  tastes: readonly Taste[],
  locale: Locale
): string {
  const group = found.groups[found.picked]
  const told = tastes.filter(one => one.told).length
  const level = percent(found.confidence, locale, 2)
  return locale === 'en'
    ? `${tastes.length} ${tastes.length === 1 ? 'interest' : 'interests'} of ${group?.people} people against the base; ${told} told from chance. Intervals at ${level}.`
    : `${tastes.length} ${tastes.length === 1 ? 'interés' : 'intereses'} de ${group?.people} personas frente a la base; ${told} se ${told === 1 ? 'distingue' : 'distinguen'} del azar. Intervalos al ${level}.`
}

export function limitTitle(found: ShownAffinity, locale: Locale): string {
  const { uncontrolled, found: told, options } = found
  const rate = percent(options.rate, locale)
  const en = locale === 'en'
  const alone = en
    ? `${uncontrolled} ${uncontrolled === 1 ? 'bar is' : 'bars are'} below ${rate} one by one`
    : `${uncontrolled} ${uncontrolled === 1 ? 'barra queda' : 'barras quedan'} por debajo del ${rate} de una en una`
  if (options.control === 'none') return alone
  return en
    ? `${alone}; ${told} when all are judged together`
    : `${alone}; ${told} si se juzgan todas juntas`
}

export function limitSentence(found: ShownAffinity, locale: Locale): string {
  const { tests, options, uncontrolled, found: told } = found
  const chance = formatNumber(tests * options.rate, locale, { kind: 'number', digits: 1 })
  return locale === 'en'
    ? `If no group had any taste, up to ${chance} of ${tests} bars would fall below the level by chance. Here ${uncontrolled} do, and ${told} ${told === 1 ? 'counts' : 'count'} as taste.`
    : `Si ningún grupo tuviera gustos propios, hasta ${chance} de ${tests} barras caerían por debajo del nivel por azar. Aquí son ${uncontrolled}, y ${told} ${told === 1 ? 'cuenta' : 'cuentan'} como gusto.`
}
