import { seeded } from '../../analysis/statistics/random.ts'
import { isoOfDay } from '../../i18n/day.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { inventedName } from '../parts/sample-rows.ts'
import { HEADERS, KNOWN, VOCABULARY } from './sample-words.ts'

const TOWNS = ['Valencia', 'Sagunto', 'Gandia', 'Alzira', 'Torrent', 'Paterna', 'Sueca', 'Xàtiva']
/** 2021-01-04 and 2026-11-20, as days. */
const [FIRST, LAST] = [18_631, 20_777]
const PEOPLE = 36

interface Rows {
  readonly shop: string[][]
  readonly web: string[][]
  readonly social: string[][]
}

/** Made-up people beside those of the lesson: the same in both languages but for the words. */
function rows(locale: Locale): Rows {
  const random = seeded(2018)
  const { tastes, topics, posts, months, yes, no } = VOCABULARY[locale]
  const one = (from: readonly string[]) => from[random.integer(from.length)] as string
  const chance = (percent: number) => random.integer(100) < percent
  const flag = () => (chance(55) ? yes : no)
  const day = (from: number) => isoOfDay(from + random.integer(LAST - from))
  const found: Rows = { shop: [], web: [], social: [] }
  for (let at = 0; at < PEOPLE; at += 1) {
    const name = inventedName(at)
    const handle = name
      .normalize('NFD')
      .replace(/[^A-Za-z ]/g, '')
      .toLowerCase()
      .replace(' ', '.')
    const email = `${handle}@example.org`
    // Two and two live together: one telephone, two names.
    const phone = `600 5${String(10 + (at % 12 === 7 ? at - 1 : at))} ${String(120 + 13 * (at % 12 === 7 ? at - 1 : at))}`
    const town = one(TOWNS)
    const birthday = `${1 + random.integer(28)} ${months[random.integer(12)]}`
    const inShop = chance(75)
    const inWeb = chance(70) || !inShop
    if (inShop) {
      const seen = day(FIRST)
      found.shop.push([
        ...[name, phone, chance(45) ? email : '', seen, town],
        ...[chance(60) ? birthday : '', chance(60) ? flag() : '', String(20 + random.integer(400))],
        ...[chance(70) ? seen : '', chance(40) ? one(tastes) : '']
      ])
    }
    if (inWeb) {
      const moved = chance(40) ? one(TOWNS) : town
      const skipped = chance(35) ? `1 ${months[0]}` : birthday
      const asked = chance(85) ? flag() : ''
      found.web.push([
        ...[name, email, chance(65) ? `+34 ${phone}` : '', day(20_000), moved],
        ...[chance(75) ? skipped : '', asked, asked === yes ? (chance(45) ? yes : no) : ''],
        ...[
          String(10 + random.integer(200)),
          chance(55) ? one(tastes) : '',
          chance(30) ? 'App' : ''
        ]
      ])
    }
    if (chance(50))
      found.social.push([
        ...[name, chance(80) ? email : '', day(20_300), String(40 + random.integer(2000))],
        ...[chance(70) ? one(posts) : '', chance(75) ? one(topics) : ''],
        ...[chance(30) ? one(TOWNS) : '', '', '']
      ])
  }
  return found
}

function written(source: keyof Rows, locale: Locale): string {
  const all = [HEADERS[locale][source], ...KNOWN[locale][source], ...rows(locale)[source]]
  return all.map(row => row.join('\t')).join('\n')
}

const both = (source: keyof Rows): Localised => ({
  en: written(source, 'en'),
  es: written(source, 'es')
})

export const SAMPLES = { shop: both('shop'), web: both('web'), social: both('social') }
