import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { type SegmentDesk, segmentDesk } from '../../analysis/segments/desk.ts'
import { segmentDifferences } from '../../charts/segment-differences.ts'
import { segmentOverlap } from '../../charts/segment-overlap.ts'
import type { Locale } from '../../i18n/locale.ts'
import { ListedTable } from '../declared/listed-table.tsx'
import { Fields } from '../fields/fields.tsx'
import { nameTable, registerFields } from '../fields/registry.ts'
import { resetsOf, useFields } from '../fields/use-fields.ts'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { factsAsText } from '../parts/fact.ts'
import { Facts } from '../parts/facts.tsx'
import { Shell } from '../parts/shell.tsx'
import { type MoneyPage, usePage, useWorkbook } from '../parts/use-workbook.ts'
import { PEOPLE_TABLE, PROFILING, SEGMENTS_TABLE } from '../people/ids.ts'
import { PEOPLE } from '../people/people-table.ts'
import { ruleIn } from '../people/rule-state.ts'
import { savedSegments } from '../people/saved.ts'
import { usePeople } from '../people/use-people.ts'
import { factsOf } from './facts.ts'
import { CAMPAIGN, FIELDS } from './fields.ts'
import { notesOf } from './notes.ts'
import { RuleEditor } from './rule-editor.tsx'
import { SavedList } from './saved-list.tsx'
import { setsOf } from './sets.ts'
import { TakeAway } from './take-away.tsx'
import { useEditor } from './use-editor.ts'
import { words } from './words.ts'

const of = registerFields(PROFILING, words.title, FIELDS, {
  rule: { kind: 'choice', label: words.rule, options: {}, fallback: '' }
})
nameTable(PEOPLE_TABLE, words.people)
nameTable(SEGMENTS_TABLE, words.segments)

/** People by a rule: how many, who else has them, how they differ, what a campaign to them would bring. */
export function Profiling({ locale }: { readonly locale: Locale }) {
  const { state, store } = useWorkbook()
  const page = usePage(state, locale)
  const values = useFields(of, state)
  const read = usePeople(state, locale)
  const rule = useComputed(() => ruleIn(state.value))
  const saved = useComputed(() => savedSegments(state.value))
  const people = useComputed(() => read.value.people)
  const editor = useEditor(store, locale)
  const desk = useComputed(() => {
    if (people.value.count === 0) return undefined
    const { response, everybody, margin, contact, fixed, compare } = values.value
    return segmentDesk(
      rule.value,
      people.value,
      setsOf(rule.value, compare, saved.value, locale),
      { response, margin, contact, fixed },
      everybody
    )
  })
  /** Charts keep the last one while there is none. */
  const last = useRef<SegmentDesk>()
  const shown = useComputed(() => {
    if (desk.value) last.current = desk.value
    return last.current
  })
  const resets = useMemo(
    () => ({ ...resetsOf(of, ['rule/']), tables: [PEOPLE_TABLE, SEGMENTS_TABLE] }),
    []
  )
  const { waiting, ...listed } = read.value
  const now = shown.value
  const form = (only: readonly string[]) => (
    <Fields
      of={of}
      only={only}
      locale={locale}
      state={state}
      store={store}
      currency={page.value.currency}
    />
  )
  const part = {
    ...{ rule: rule.value, people: people.value, segments: saved.value },
    ...{ store, editor, locale }
  }
  return (
    <Shell
      id={PROFILING}
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      resets={resets}
      text={() => textOf(desk.peek(), page.peek())}
      declared
    >
      <ListedTable
        id={PEOPLE_TABLE}
        table={PEOPLE}
        listed={listed}
        named={false}
        store={store}
        locale={locale}
      />
      <RuleEditor desk={desk.value} page={page.value} {...part} />
      <SavedList {...part} />
      <TakeAway {...part} />
      <p class="widget-note" role="status">
        {waiting ? words.waiting[locale] : !desk.value && words.noPeople[locale]}
      </p>
      {now && (
        <div class="analysis" hidden={!desk.value}>
          {form(CAMPAIGN)}
          <Facts page={page.value} facts={factsOf(now, locale)} />
          {notesOf(now, people.value, page.value).map(note => (
            <p key={note} class="widget-note">
              {note}
            </p>
          ))}
          {form(['compare'])}
          <Charts shown={shown as ReadonlySignal<SegmentDesk>} page={page} />
        </div>
      )}
    </Shell>
  )
}

interface ChartsProps {
  readonly shown: ReadonlySignal<SegmentDesk>
  readonly page: ReadonlySignal<MoneyPage>
}

/** The charts, one frame after the numbers. */
function Charts({ shown, page }: ChartsProps) {
  const input = useAfterPaint(useComputed(() => ({ shown: shown.value, page: page.value })))
  const data = () => input.value
  const overlap = useChart({ data, draw: segmentOverlap })
  const differences = useChart({ data, draw: segmentDifferences })
  const { locale } = page.peek()
  return (
    <div class="charts">
      <Chart spec={overlap} locale={locale} />
      <Chart spec={differences} locale={locale} />
    </div>
  )
}

function textOf(desk: SegmentDesk | undefined, page: MoneyPage): string {
  const { locale } = page
  return factsAsText(words.title[locale], desk ? factsOf(desk, locale) : [], page)
}
