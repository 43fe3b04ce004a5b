import { useState } from 'preact/hooks'
import { rowName } from '../../analysis/one-to-one/pair-key.ts'
import { CUSTOMER_SEGMENTS } from '../../charts/one-to-one-words.ts'
import { sayer } from '../../charts/say.ts'
import { saveCsv } from '../parts/save-as.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { messagesCsv } from './messages-csv.ts'
import type { OneToOne } from './result.ts'
import { CHANNELS, silenceOf } from './sentences.ts'
import { stepWords as words } from './step-words.ts'

interface Props {
  readonly result: OneToOne
  readonly page: MoneyPage
}

/** Messages that are shown at first, and that each press of the button adds. */
const FIRST = 8
const MORE = 50
/** Records of one person that are named. */
const NAMED = 6

/** Who is told what, by which channel, or why nothing. */
export function MessageTable({ result, page }: Props) {
  const [most, setMost] = useState(FIRST)
  const { locale } = page
  const { walk, rows } = result
  const say = sayer(page)
  const namesOf = (members: readonly number[]) =>
    members
      .slice(0, NAMED)
      .map(at => rowName(rows[at] as (typeof rows)[number]))
      .join(' + ') + (members.length > NAMED ? ' …' : '')
  return (
    <>
      <Scroll label={words.messages[locale]}>
        <table class="steps-table steps-messages">
          <caption class="visually-hidden">{words.messages[locale]}</caption>
          <thead>
            <tr>
              {(['customer', 'channel', 'message'] as const).map(one => (
                <th key={one} scope="col">
                  {words[one][locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {walk.messages.slice(0, most).map(({ person, segment, channel, text, why, slot }) => (
              <tr key={person.members[0]} data-person={namesOf(person.members)}>
                <th scope="row" data-column={words.customer[locale]}>
                  {person.name || person.account || words.nameless[locale]}
                  <span class="steps-about">
                    {[
                      namesOf(person.members),
                      say.money(person.spent),
                      ...(segment ? [CUSTOMER_SEGMENTS[segment][locale]] : [])
                    ].join(' · ')}
                  </span>
                </th>
                <td class="steps-channel" data-column={words.channel[locale]}>
                  {channel === null ? '—' : CHANNELS[channel][locale]}
                </td>
                <td data-column={words.message[locale]}>
                  {why === undefined ? text : <em>{silenceOf(why, slot, locale)}</em>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <div class="tools-row">
        {walk.messages.length > most && (
          <button class="button" type="button" onClick={() => setMost(most + MORE)}>
            {words.more[locale]} ({walk.messages.length})
          </button>
        )}
        <button
          class="button"
          type="button"
          onClick={() => saveCsv(words.file[locale], messagesCsv(result, locale))}
        >
          {words.download[locale]}
        </button>
      </div>
    </>
  )
}
