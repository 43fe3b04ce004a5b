import { useMemo, useState } from 'preact/hooks'
import type { Measure } from '../../analysis/network/influence.ts'
import { nameOf } from '../../charts/names.ts'
import { MEASURE_NAMES } from '../../charts/network/names.ts'
import type { Locale } from '../../i18n/locale.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import { Scroll } from '../parts/scroll.tsx'
import { partWords as words } from './part-words.ts'
import type { Known } from './use-network.ts'

/** Rows at first, and how many more a press brings. */
const [FIRST, MORE] = [10, 100]

interface Props {
  readonly known: Known
  readonly measure: Measure
  readonly own: ReadonlySet<number>
  readonly onStarts: (person: number, starts: boolean) => void
  readonly onShow: (person: number) => void
  readonly locale: Locale
}

/** Everybody as a table: the picture for who comes by keyboard or screen reader. */
export function People({ known, measure, own, onStarts, onShow, locale }: Props) {
  const [text, setText] = useState('')
  const [rows, setRows] = useState(FIRST)
  const { names } = known.shape.network
  const { orders, communities } = known.answer
  const columns = useMemo(
    () =>
      orders.map(({ id, people }) => {
        const places = new Int32Array(people.length)
        people.forEach((person, at) => {
          places[person] = at + 1
        })
        return { id, order: people, places }
      }),
    [orders]
  )
  const order = (columns.find(({ id }) => id === measure) ?? columns[0])?.order ?? []
  const wanted = plainWords(text)
  const found = wanted
    ? order.filter(person => plainWords(names[person] as string).includes(wanted))
    : order
  return (
    <>
      <div class="field">
        <label for="social-graph-find">{words.find[locale]}</label>
        <div class="field-entry">
          <input
            id="social-graph-find"
            name="social-graph.find"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={text}
            aria-describedby="social-graph-find-help"
            onInput={({ currentTarget: { value } }) => {
              setText(value)
              setRows(FIRST)
            }}
          />
        </div>
        <p id="social-graph-find-help" class="field-help" role="status">
          {found.length === 0 ? words.none[locale] : words.listHelp[locale]}
        </p>
      </div>
      <Scroll label={words.people[locale]}>
        <table class="net-people">
          <caption>{words.people[locale]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.starts[locale]}</th>
              <th scope="col">{words.name[locale]}</th>
              <th scope="col" class="number">
                {words.group[locale]}
              </th>
              {columns.map(({ id }) => (
                <th key={id} scope="col" class="number">
                  {MEASURE_NAMES[id][locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, rows).map(person => {
              const name = nameOf(names[person] as string, locale)
              return (
                <tr key={person} data-person={person + 1}>
                  <td>
                    <input
                      type="checkbox"
                      name={`social-graph.starts/${person + 1}`}
                      aria-label={`${words.starts[locale]}: ${name}`}
                      checked={own.has(person)}
                      onChange={({ currentTarget: { checked } }) => onStarts(person, checked)}
                    />
                  </td>
                  <td>
                    <button type="button" class="link-button" onClick={() => onShow(person)}>
                      {name}
                    </button>
                  </td>
                  <td class="number">{(communities.of[person] as number) + 1}</td>
                  {columns.map(({ id, places }) => (
                    <td key={id} class="number">
                      {places[person]}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
      {found.length > rows && (
        <button class="button" type="button" onClick={() => setRows(rows + MORE)}>
          {words.more[locale]} ({found.length - rows})
        </button>
      )}
    </>
  )
}
