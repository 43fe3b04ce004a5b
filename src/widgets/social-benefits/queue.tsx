import { useState } from 'preact/hooks'
import type { Desk } from '../../analysis/listening/desk.ts'
import { setOption } from '../../workbook/actions.ts'
import type { PartProps } from '../declared/declaration.ts'
import { fieldId } from '../fields/field.ts'
import { Choice } from '../parts/choice.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { ID } from './overrules.ts'
import { QueueRow } from './queue-row.tsx'
import { queueWords as words } from './queue-words.ts'

/** Posts that are shown at first. */
const FIRST = 10

const SHOWS = ['open', 'leads', 'all'] as const
type Show = (typeof SHOWS)[number]

const SHOW_ID = fieldId(ID, 'show')

type Props = PartProps<typeof FIELDS, typeof COLUMNS, Desk>

/** The posts in the order in which to answer them, each with the reader's word against the lists'. */
export function Queue({ result, page, state, store }: Props) {
  const [all, setAll] = useState(false)
  const { locale } = page
  const show: Show = SHOWS.find(one => one === state.options[SHOW_ID]) ?? 'open'
  const posts = result.posts.filter(({ open, lead }) =>
    show === 'open' ? open : show === 'leads' ? lead : true
  )
  // What the reader has had a say in stays in sight, wherever it went.
  const shown = posts
    .map((judged, i) => ({ judged, place: i + 1 }))
    .filter(
      ({ judged: { overrule }, place }) => all || place <= FIRST || Object.keys(overrule).length > 0
    )
  return (
    <section class="listening-queue">
      <h4>{words.caption[locale]}</h4>
      <p class="field-help">{words.help[locale]}</p>
      <Choice
        name={SHOW_ID}
        legend={words.show[locale]}
        value={show}
        options={SHOWS.map(value => ({ value, label: words[value][locale] }))}
        onChange={value => setOption(store, SHOW_ID, value === 'open' ? null : value)}
      />
      {posts.length === 0 ? (
        <p class="widget-note">{words.nobody[locale]}</p>
      ) : (
        <Scroll label={words.caption[locale]}>
          <table class="listening-table">
            <caption class="visually-hidden">{words.caption[locale]}</caption>
            <thead>
              <tr>
                <th scope="col">{words.place[locale]}</th>
                <th scope="col">{words.post[locale]}</th>
                <th scope="col">{words.why[locale]}</th>
                <th scope="col" class="number">
                  {words.urgency[locale]}
                  <span class="listening-factors">{words.product[locale]}</span>
                </th>
                <th scope="col">{words.yourWord[locale]}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ judged, place }) => (
                <QueueRow
                  key={judged.key}
                  judged={judged}
                  place={place}
                  page={page}
                  store={store}
                />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {posts.length > shown.length && (
        <button class="button" type="button" onClick={() => setAll(true)}>
          {words.more[locale]} ({posts.length})
        </button>
      )}
    </section>
  )
}
