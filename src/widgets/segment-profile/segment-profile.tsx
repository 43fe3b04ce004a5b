import { useComputed } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { answersOf } from '../../analysis/segments/desk.ts'
import { type SegmentViews, segmentViews, VIEWS } from '../../analysis/segments/views.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setOption } from '../../workbook/actions.ts'
import { registerFields } from '../fields/registry.ts'
import { resetsOf } from '../fields/use-fields.ts'
import { useAfterPaint } from '../parts/after-paint.ts'
import { factsAsText } from '../parts/fact.ts'
import { Facts } from '../parts/facts.tsx'
import { printSheet } from '../parts/print-sheet.ts'
import { Shell } from '../parts/shell.tsx'
import { usePage, useWorkbook } from '../parts/use-workbook.ts'
import { type SegmentChoice, segmentChoices } from '../people/saved.ts'
import { usePeople } from '../people/use-people.ts'
import { choiceSaid } from './choice-said.ts'
import { chosenIn, FIRST_SEGMENT, ID, SEGMENT_ID, setChosen } from './choice-state.ts'
import { factsOf } from './facts.ts'
import { notesOf } from './notes.ts'
import { SegmentMenu } from './segment-menu.tsx'
import { ViewChart } from './view-chart.tsx'
import { words } from './words.ts'

const none: ReadonlySet<string> = new Set()

/** Names of the segments that every page offers, for the sentences of undo. */
const NAMES = Object.fromEntries(
  segmentChoices({ tables: {}, options: {} }, 'en').map(({ key, name }) => [
    key,
    {
      en: name,
      es: segmentChoices({ tables: {}, options: {} }, 'es').find(one => one.key === key)?.name ?? ''
    }
  ])
)

const of = registerFields(
  ID,
  words.title,
  {
    segment: {
      kind: 'choice',
      label: words.segment,
      options: NAMES,
      fallback: FIRST_SEGMENT
    }
  },
  { bar: { kind: 'choice', label: words.bars, options: {}, fallback: '' } }
)

/** One segment of the builder's people in linked views. */
export function SegmentProfile({ locale }: { readonly locale: Locale }) {
  const { state, store } = useWorkbook()
  const page = usePage(state, locale)
  const read = usePeople(state, locale)
  const people = useComputed(() => read.value.people)
  const choices = useComputed(() => segmentChoices(state.value, locale))
  const segment = useComputed(() => {
    const key = state.value.options[SEGMENT_ID] ?? FIRST_SEGMENT
    // A segment that was deleted since counts as the first.
    const is = (wanted: string) => choices.value.find(one => one.key === wanted)
    return (is(key) ?? is(FIRST_SEGMENT)) as SegmentChoice
  })
  const chosen = useComputed(() => chosenIn(state.value))
  const found = useComputed(() =>
    segmentViews(people.value, answersOf(segment.value.rule, people.value), chosen.value)
  )
  const why = useComputed(() => {
    if (people.value.count === 0) return words.noPeople[locale]
    return found.value.members === 0 ? words.nobody[locale] : undefined
  })
  const last = useRef<SegmentViews>(found.peek())
  const shown = useComputed(() => {
    if (!why.value) last.current = found.value
    return last.current
  })
  const resets = useMemo(() => resetsOf(of, ['bar/']), [])
  const input = useAfterPaint(useComputed(() => ({ shown: shown.value, page: page.value })))
  const now = shown.value
  const some = Object.keys(chosen.value).length > 0
  const facts = factsOf(now, page.value)
  return (
    <Shell
      id={ID}
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      resets={resets}
      text={() => factsAsText(`${words.title[locale]}: ${segment.peek().name}`, facts, page.peek())}
      declared
    >
      <SegmentMenu
        choices={choices.value}
        value={segment.value.key}
        onChange={key => setOption(store, SEGMENT_ID, key === FIRST_SEGMENT ? null : key)}
        locale={locale}
      />
      <p class="widget-note" role="status">
        {read.value.waiting ? words.waiting[locale] : why.value}
      </p>
      <div class="analysis profile-sheet" hidden={why.value !== undefined}>
        <h4>{segment.value.name}</h4>
        <Facts page={page.value} facts={facts} />
        {notesOf(segment.value.rule, people.value, now, page.value).map(note => (
          <p key={note} class="widget-note">
            {note}
          </p>
        ))}
        <p class="widget-note" role="status" data-said="choice">
          {choiceSaid(now, chosen.value, page.value)}{' '}
          {some && (
            <button
              type="button"
              class="link-button"
              onClick={() => setChosen(store, undefined, none)}
            >
              {words.clear[locale]}
            </button>
          )}
        </p>
        <div class="charts profile-views">
          {VIEWS.map(view => (
            <ViewChart
              key={view}
              view={view}
              input={input}
              chosen={chosen.value[view] ?? none}
              onChoose={keys => setChosen(store, view, keys)}
            />
          ))}
        </div>
      </div>
      <button type="button" class="button" onClick={() => printSheet('.profile-sheet')}>
        {words.print[locale]}
      </button>
    </Shell>
  )
}
