import { useState } from 'preact/hooks'
import { classMarks } from '../../charts/class-marks.ts'
import type { ColumnView, Overview } from '../../classroom/overview.ts'
import { explainClass } from '../../classroom/problem.ts'
import { askQuestion } from '../../classroom/questions.ts'
import { MOST_POINTS, type Settings } from '../../classroom/settings.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { OwnChart } from '../parts/own-chart.tsx'
import { readEntry } from '../parts/read-entry.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words as shared } from '../words.ts'
import { told, words } from './words.ts'

/** From how many people on parts are compared, and marks are drawn. */
const ENOUGH = 10
const FEWEST = 3

const withoutFigures = ({ figures, ...column }: ColumnView): ColumnView =>
  figures ? { ...column, figures: { ...figures, rest: null, upperLower: null } } : column

interface Props {
  readonly overview: Overview
  readonly page: MoneyPage
  readonly settings: Settings
  readonly onChange?: (settings: Settings) => void
}

/** How the class did: marks, parts, misconceptions, what is worth asking, and what was set aside. */
export function Figures({ overview, page, settings, onChange }: Props) {
  const { locale } = page
  const { distribution, alpha, unknown, columns } = overview
  // Below, one person's luck moves every figure.
  const enough = distribution.people >= ENOUGH
  const unmarked = columns.reduce((sum, column) => sum + column.unmarked, 0)
  return (
    <>
      {unknown.length > 0 && <p class="widget-note">{told.unknown(unknown, locale)}</p>}
      {unmarked > 0 && <p class="widget-note">{told.unmarked(unmarked, locale)}</p>}
      {distribution.people >= FEWEST && (
        <OwnChart shown={distribution} page={page} draw={classMarks} />
      )}
      <section aria-labelledby="desk-items">
        <h3 id="desk-items">{words.items[locale]}</h3>
        <Scroll label={words.items[locale]}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.part[locale]}</th>
                <th scope="col">{words.weight[locale]}</th>
                <th scope="col" class="number">
                  {words.difficulty[locale]}
                </th>
                <th scope="col" class="number">
                  {words.rest[locale]}
                </th>
                <th scope="col" class="number">
                  {words.upperLower[locale]}
                </th>
              </tr>
            </thead>
            <tbody>
              {columns.map(column => (
                <Item
                  key={column.key}
                  column={enough ? column : withoutFigures(column)}
                  locale={locale}
                  settings={settings}
                  onChange={onChange}
                />
              ))}
            </tbody>
          </table>
        </Scroll>
        <p class="widget-note">
          {enough ? told.alpha(alpha, distribution.people, locale) : told.few(ENOUGH, locale)}
        </p>
        <p class="widget-note">{words.itemsHelp[locale]}</p>
      </section>
      <Slips overview={overview} locale={locale} />
      <section aria-labelledby="desk-questions" data-questions={overview.questionCount}>
        <h3 id="desk-questions">{words.questions[locale]}</h3>
        <p class="widget-note">
          {overview.questions.length > 0 ? words.questionsHelp[locale] : words.noQuestions[locale]}
        </p>
        <ul>
          {overview.questions.map(question => {
            const asked = askQuestion(question, locale)
            return <li key={asked}>{asked}</li>
          })}
          {overview.questionCount > overview.questions.length && (
            <li>{told.more(overview.questionCount - overview.questions.length, locale)}</li>
          )}
        </ul>
      </section>
      {overview.asideCount > 0 && (
        <section aria-labelledby="desk-aside" data-aside={overview.asideCount}>
          <h3 id="desk-aside">{words.aside[locale]}</h3>
          <ul class="problems">
            {overview.aside.map(({ file, problem }, index) => (
              <li key={index}>
                <b>{file.slice(0, 120)}</b>: {explainClass(problem, locale)}
              </li>
            ))}
            {overview.asideCount > overview.aside.length && (
              <li>{told.more(overview.asideCount - overview.aside.length, locale)}</li>
            )}
          </ul>
        </section>
      )}
    </>
  )
}

interface ItemProps {
  readonly column: ColumnView
  readonly locale: Locale
  readonly settings: Settings
  readonly onChange: ((settings: Settings) => void) | undefined
}

const FIELD = { show: 'number', min: 0, max: MOST_POINTS } as const

function Item({ column, locale, settings, onChange }: ItemProps) {
  const { figures, key, weight } = column
  const cell = (id: string, value: number | null | undefined) => (
    <td class="number">
      <data data-metric={`${id}-${key}`} data-value={value ?? ''} value={value ?? ''}>
        {value === null || value === undefined
          ? '–'
          : formatNumber(value, locale, { kind: 'number', digits: 2 })}
      </data>
    </td>
  )
  const [problem, setProblem] = useState('')
  const shown = formatNumber(weight, locale, { kind: 'number' })
  const weigh = (text: string) => {
    const read = readEntry(text, FIELD, locale)
    setProblem(read.ok ? '' : `${read.sentence} ${shared.stillUsed[locale]} ${shown}.`)
    if (read.ok) onChange?.({ ...settings, weights: { ...settings.weights, [key]: read.value } })
  }
  return (
    <tr>
      <th scope="row">{column.ask[locale]}</th>
      <td>
        {onChange ? (
          <>
            <input
              type="text"
              inputMode="decimal"
              class="weight"
              name={`weight-${key}`}
              aria-label={`${words.weight[locale]}: ${column.ask[locale]}`}
              aria-invalid={problem !== ''}
              aria-describedby={`weight-${key}-note`}
              defaultValue={shown}
              onChange={event => weigh(event.currentTarget.value)}
            />
            <span id={`weight-${key}-note`} class="field-note" role="status">
              {problem}
            </span>
          </>
        ) : (
          shown
        )}
      </td>
      {cell('difficulty', figures?.difficulty)}
      {cell('rest', figures?.rest)}
      {cell('upper-lower', figures?.upperLower)}
    </tr>
  )
}

function Slips({ overview, locale }: { readonly overview: Overview; readonly locale: Locale }) {
  const askOf = (exercise: string, part: string) =>
    overview.columns.find(column => column.exercise === exercise && column.part === part)?.ask[
      locale
    ] ?? part
  if (overview.slips.length === 0) return null
  return (
    <section aria-labelledby="desk-slips">
      <h3 id="desk-slips">{words.slips[locale]}</h3>
      <Scroll label={words.slips[locale]}>
        <table class="slips">
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.count[locale]}
              </th>
              <th scope="col">{words.part[locale]}</th>
              <th scope="col">{words.says[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {overview.slips.map(({ exercise, part, outcome, count, says }) => (
              <tr key={`${exercise} ${part} ${outcome}`} data-slip={`${part} ${outcome}`}>
                <td class="number">{formatNumber(count, locale, { kind: 'integer' })}</td>
                <td>{askOf(exercise, part)}</td>
                <td>{says || outcome}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
