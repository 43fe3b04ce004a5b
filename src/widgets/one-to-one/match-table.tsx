import type { Match } from '../../analysis/one-to-one/matches.ts'
import type { CustomerRow } from '../../analysis/one-to-one/model.ts'
import { rowName } from '../../analysis/one-to-one/pair-key.ts'
import { setOption } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { BY_RULE } from './per-row.ts'
import { matchId, type OneToOne } from './result.ts'
import { evidenceOf } from './sentences.ts'
import { MORE, StepTable, useMore } from './step-table.tsx'
import { stepWords as words } from './step-words.ts'

interface Props {
  readonly result: OneToOne
  readonly page: MoneyPage
  readonly store: Store
}

/** Which records may be one person, why, and the reader's word on each pair. */
export function MatchTable({ result: { matches, rows }, page, store }: Props) {
  const { locale } = page
  const { most, button } = useMore(locale)
  if (matches.length === 0) return <p class="widget-note">{words.noPairs[locale]}</p>
  // What the reader has had a say in stays in sight.
  const shown = matches
    .filter(({ said }, at) => at < most || said !== undefined)
    .slice(0, most + MORE)
  return (
    <>
      <StepTable of="step1" columns={['pair', 'evidence', 'verdict']} locale={locale}>
        {shown.map(match => (
          <MatchRow key={match.key} match={match} rows={rows} page={page} store={store} />
        ))}
      </StepTable>
      {button(shown.length, matches.length)}
    </>
  )
}

function MatchRow({
  match,
  rows,
  page: { locale },
  store
}: {
  readonly match: Match
  readonly rows: readonly CustomerRow[]
  readonly page: MoneyPage
  readonly store: Store
}) {
  const { key, a, b, byRule, said, through } = match
  const id = matchId(key)
  const both = [rows[a], rows[b]] as [CustomerRow, CustomerRow]
  const ruled = words[byRule ? 'same' : 'other'][locale]
  const chosen = said ?? BY_RULE
  const options = {
    [BY_RULE]: `${ruled} (${words.ruled[locale]})`,
    same: words.same[locale],
    other: words.other[locale]
  }
  return (
    <tr data-pair={both.map(rowName).join('+')}>
      <th scope="row" data-column={words.pair[locale]}>
        {both.map(row => (
          <span key={row.line} class="steps-record">
            {rowName(row)}: {row.name || words.nameless[locale]}
          </span>
        ))}
      </th>
      <td data-column={words.evidence[locale]}>
        {evidenceOf(match, locale)} {through && words.through[locale]}
      </td>
      <td data-column={words.verdict[locale]}>
        <select
          name={id}
          aria-label={`${words.verdict[locale]}: ${both.map(rowName).join(' + ')}`}
          value={chosen}
          onChange={({ currentTarget: { value } }) =>
            setOption(store, id, value === BY_RULE ? null : value)
          }
        >
          {Object.entries(options).map(([option, name]) => (
            <option key={option} value={option} selected={option === chosen}>
              {name}
            </option>
          ))}
        </select>
      </td>
    </tr>
  )
}
