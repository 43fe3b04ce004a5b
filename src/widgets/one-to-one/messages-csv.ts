import { rowName } from '../../analysis/one-to-one/pair-key.ts'
import { CUSTOMER_SEGMENTS } from '../../charts/one-to-one-words.ts'
import { toCsv } from '../../i18n/csv.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { OneToOne } from './result.ts'
import { CHANNELS, silenceOf } from './sentences.ts'
import { stepWords as words } from './step-words.ts'
import { words as widgetWords } from './words.ts'

/** Every customer counted, the message or why there is none, as a file. */
export function messagesCsv({ walk, rows }: OneToOne, locale: Locale): string {
  return toCsv(
    [
      widgetWords.records[locale],
      words.customer[locale],
      words.segment[locale],
      words.spent[locale],
      words.channel[locale],
      words.message[locale],
      words.why[locale]
    ],
    walk.messages.map(({ person, segment, channel, text, why, slot }) => [
      person.members.map(at => rowName(rows[at] as (typeof rows)[number])).join(' + '),
      person.name || person.account,
      segment === null ? '' : CUSTOMER_SEGMENTS[segment][locale],
      person.spent,
      channel === null ? '' : CHANNELS[channel][locale],
      text,
      why === undefined ? '' : silenceOf(why, slot, locale)
    ]),
    locale
  )
}
