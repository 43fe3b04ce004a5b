import { useState } from 'preact/hooks'
import { toldOf, written } from '../../charts/affinity-form.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { PartProps } from '../declared/declaration.ts'
import { Result } from '../parts/result.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import type { AffinityResult } from './result.ts'
import { words } from './words.ts'

/** Tastes that are listed at first. */
const FIRST = 10

type Props = PartProps<typeof FIELDS, typeof COLUMNS, AffinityResult>

/** What the groups like more or less than the base, as far as chance does not explain it. */
export function TasteTable({ result, page: { locale } }: Props) {
  const [all, setAll] = useState(false)
  const told = toldOf(result)
  const percent = (value: number) => formatNumber(value, locale, { kind: 'percent', digits: 0 })
  const points = (value: number) => written(100 * value, 'points', locale)
  const to = locale === 'en' ? 'to' : 'a'
  return (
    <section>
      <h4>{words.list[locale]}</h4>
      {told.length === 0 ? (
        <p class="widget-note">{words.nothing[locale]}</p>
      ) : (
        <Scroll label={words.list[locale]}>
          <table>
            <caption class="visually-hidden">{words.list[locale]}</caption>
            <thead>
              <tr>
                <th scope="col">{words.group[locale]}</th>
                <th scope="col">{words.interest[locale]}</th>
                {(['having', 'against', 'deviation', 'adjusted'] as const).map(column => (
                  <th key={column} scope="col" class="number">
                    {words[column][locale]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {told
                .slice(0, all ? told.length : FIRST)
                .map(({ group, interest, having, share, base, deviation, adjusted }) => (
                  <tr key={`${group} ${interest}`}>
                    <td>{result.groups[group]?.name}</td>
                    <th scope="row">{result.interests[interest]?.name}</th>
                    <td class="number">
                      {having}/{result.groups[group]?.people} ({percent(share)})
                    </td>
                    <td class="number">{percent(base)}</td>
                    <td class="number">
                      <Result
                        metric={`affinity-${group + 1}-${interest + 1}`}
                        value={deviation.value ?? undefined}
                      >
                        {points(deviation.value as number)} ({points(deviation.low)} {to}{' '}
                        {points(deviation.high)})
                      </Result>
                    </td>
                    <td class="number">
                      {adjusted < 1e-4
                        ? `< ${formatNumber(1e-4, locale, { kind: 'number', digits: 4 })}`
                        : formatNumber(adjusted, locale, { kind: 'number', digits: 4 })}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {told.length > FIRST && !all && (
        <button class="button" type="button" onClick={() => setAll(true)}>
          {words.more[locale]} ({told.length})
        </button>
      )}
    </section>
  )
}
