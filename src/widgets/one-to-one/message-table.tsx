import { rowName } from '../../analysis/one-to-one/pair-key.ts'
import { CUSTOMER_SEGMENTS } from '../../charts/one-to-one-words.ts'
import { sayer } from '../../charts/say.ts'
import { saveCsv } from '../parts/save-as.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { messagesCsv } from './messages-csv.ts'
import type { OneToOne } from './result.ts'
import { CHANNELS, silenceOf } from './sentences.ts'
import { StepTable, useMore } from './step-table.tsx'
import { stepWords as words } from './step-words.ts'

interface Props {
  readonly result: OneToOne
  readonly page: MoneyPage
}

/** Records of one person that are named. */
const NAMED = 6

/** Who is told what, by which channel, or why nothing. */
export function MessageTable({ result, page }: Props) {
  const { locale } = page
  const { most, button } = useMore(locale)
  const { walk, rows } = result
  const say = sayer(page)
  const namesOf = (members: readonly number[]) =>
    members
      .slice(0, NAMED)
      .map(at => rowName(rows[at] as (typeof rows)[number]))
      .join(' + ') + (members.length > NAMED ? ' …' : '')
  return (
    <>
      <StepTable
        of="messages"
        columns={['customer', 'channel', 'message']}
        class="steps-messages"
        locale={locale}
      >
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
      </StepTable>
      <div class="tools-row">
        {button(most, walk.messages.length)}
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
