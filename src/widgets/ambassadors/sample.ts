import { seeded } from '../../analysis/statistics/random.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { inventedName, sampleText } from '../parts/sample-rows.ts'

/**
 * Sixty made-up customers of a shop with a club. Those with many friends are few; one of them has so many
 * fewer that the twelve who buy, take part and have 300 friends or more come to 515 on average, the number
 * of the deck.
 */
function rows(yes: string, no: string): (string | number)[][] {
  const random = seeded(2014)
  return Array.from({ length: 60 }, (_, index) => {
    const buys = random.integer(100) < 58
    const active = random.integer(100) < (buys ? 55 : 35)
    const spend = buys ? 15 + random.integer(60) + random.integer(180) : 0
    const participation = active ? 4 + random.integer(12) : random.integer(4)
    // A product of two: many small numbers and a long tail.
    const drawn =
      40 + Math.floor((random.integer(100) * random.integer(100)) / 9) + random.integer(160)
    const friends = index === 24 ? drawn - 492 : drawn
    const club = random.integer(100) < (buys ? 40 : 8)
    return [inventedName(index), spend, participation, friends, club ? yes : no]
  })
}

const HEADERS: Localised<readonly string[]> = {
  en: ['Customer', 'Spend', 'Participation', 'Friends', 'Club member'],
  es: ['Cliente', 'Gasto', 'Participación', 'Amigos', 'Socio del club']
}

const written = (locale: Locale) =>
  sampleText(HEADERS[locale], locale === 'en' ? rows('yes', 'no') : rows('sí', 'no'), 0, locale)

export const sample: Localised = { en: written('en'), es: written('es') }
