import { useState } from 'preact/hooks'
import type { Audience } from '../../analysis/consent/audience.ts'
import { isAllowing } from '../../analysis/consent/model.ts'
import { RULE_NAMES } from '../../charts/consent-names.ts'
import { nameOf } from '../../charts/names.ts'
import { setOption } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { fieldId } from '../fields/field.ts'
import { Choice } from '../parts/choice.tsx'
import { saveCsv } from '../parts/save-as.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { ID } from './id.ts'
import { RULE_TEXT } from './rule-words.ts'
import { audienceCsv } from './to-csv.ts'
import { LAWS, words } from './words.ts'

const SHOW = fieldId(ID, 'show')
const SHOWS = ['all', 'may', 'mayNot'] as const

/** People that are shown at first, and at most: the file has everybody. */
const [FIRST, MOST] = [6, 500]

interface Props {
  readonly result: Audience
  readonly page: MoneyPage
  readonly state: State
  readonly store: Store
}

/** Everybody with the one rule that decides, its article, and what would change the answer. */
export function PersonByPerson({ result, page: { locale }, state, store }: Props) {
  const [all, setAll] = useState(false)
  const [saved, setSaved] = useState('')
  const show = SHOWS.find(one => one === state.options[SHOW]) ?? 'all'
  const chosen = result.decisions.filter(
    ({ rule }) => show === 'all' || isAllowing(rule) === (show === 'may')
  )
  const shown = chosen.slice(0, all ? MOST : FIRST)
  const save = () => {
    const name = `${words.file[locale]}.csv`
    saveCsv(name, audienceCsv(result, locale))
    setSaved(`${words.saved[locale]} ${name}`)
  }
  return (
    <section>
      <h4>{words.each[locale]}</h4>
      <Choice
        name={SHOW}
        legend={words.show[locale]}
        value={show}
        options={SHOWS.map(value => ({ value, label: words[value][locale] }))}
        onChange={value => setOption(store, SHOW, value === 'all' ? null : value)}
      />
      {chosen.length === 0 ? (
        <p class="widget-note">{words.nobody[locale]}</p>
      ) : (
        <Scroll label={words.each[locale]}>
          <table class="privacy-table">
            <caption class="visually-hidden">{words.each[locale]}</caption>
            <thead>
              <tr>
                <th scope="col">{words.person[locale]}</th>
                <th scope="col">{words.ruleColumn[locale]}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ person, rule }) => (
                <tr key={person.line} data-rule={rule}>
                  <th scope="row">
                    {nameOf(person.name || person.email || person.phone || person.id, locale)}
                  </th>
                  <td>
                    <strong>
                      <span aria-hidden="true">{isAllowing(rule) ? '✓ ' : '✗ '}</span>
                      <span class="visually-hidden">
                        {words[isAllowing(rule) ? 'yes' : 'no'][locale]}:{' '}
                      </span>
                      {RULE_NAMES[rule][locale]}
                    </strong>
                    <small>{RULE_TEXT[rule].law[locale]}</small>
                    <p>{RULE_TEXT[rule].remedy[locale]}</p>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <div class="tools-row">
        {!all && chosen.length > FIRST && (
          <button class="button" type="button" onClick={() => setAll(true)}>
            {words.more[locale]} ({Math.min(MOST, chosen.length)})
          </button>
        )}
        <button class="button" type="button" onClick={save}>
          {words.save[locale]}
        </button>
        <span role="status">{saved}</span>
      </div>
      <details class="widget-more">
        <summary>{words.laws[locale]}</summary>
        <ul>
          {LAWS.map(law => (
            <li key={law.en}>{law[locale]}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
