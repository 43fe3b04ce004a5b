import { useState } from 'preact/hooks'
import { explainMonth, type MonthProblem } from '../../analysis/monthly-problem.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { MonthlyTable as Monthly } from '../../ingest/monthly/read.ts'
import { explainTable } from '../../ingest/monthly/sentences.ts'
import { fateOf } from './row-fate.ts'
import { moreProblems, notListed, words } from './words.ts'

interface Props {
  readonly monthly: Monthly
  readonly months: readonly MonthProblem[]
  readonly locale: Locale
  readonly currency: string
}

/** Long tables can be odd in every line: as many as anyone reads at once, then on request. */
const AT_ONCE = 8
/** Beyond these nobody reads on, and laying them out would stop the page. */
const AT_MOST = 200

/** Everything odd about the table and its months: where, why, and what was done. */
export function Problems({ monthly, months, locale, currency }: Props) {
  const [open, setOpen] = useState(false)
  const page = { calendar: monthly.calendar, locale, currency }
  const items = [
    ...monthly.problems.map(problem => ({
      tag: words.treatment[fateOf(problem)][locale],
      text: explainTable(problem, locale)
    })),
    ...months.map(problem => ({ tag: words.about[locale], text: explainMonth(problem, page) }))
  ]
  const list = (part: typeof items) => (
    <ul class="problems">
      {part.map(({ tag, text }, index) => (
        <li key={index}>
          <span class="tag">{tag}</span> {text}
        </li>
      ))}
    </ul>
  )
  const rest = items.slice(AT_ONCE)
  return (
    <section aria-labelledby="mt-problems">
      <h4 id="mt-problems">
        {words.problems[locale]} ({items.length})
      </h4>
      <div role="status">
        {items.length === 0 ? (
          <p>{(monthly.rows.length === 0 ? words.noRows : words.noProblems)[locale]}</p>
        ) : (
          list(items.slice(0, AT_ONCE))
        )}
      </div>
      {rest.length > 0 && (
        <details onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>{moreProblems(rest.length, locale)}</summary>
          {open && list(rest.slice(0, AT_MOST))}
          {open && rest.length > AT_MOST && <p>{notListed(rest.length - AT_MOST, locale)}</p>}
        </details>
      )}
    </section>
  )
}
