import { lengthOf, QUARTERS, type Segment } from '../../analysis/action-plan/model.ts'
import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { nameOf } from '../../charts/names.ts'
import { quarterName } from '../../charts/plan-words.ts'
import { type Say, sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { boardWords as words } from './board-words.ts'
import { Card } from './card.tsx'
import { type Place, spanFrom } from './moves.ts'
import type { BoardHandlers, Editing } from './use-board.ts'

interface Props {
  /** Null for the row of actions that go to everybody. */
  readonly segment: Segment | null
  readonly plan: YearPlan
  readonly page: MoneyPage
  readonly held: { readonly line: number; readonly place: Place | null } | null
  /** Lines of actions that clash with something. */
  readonly clashing: ReadonlySet<number>
  readonly handlers: BoardHandlers
  readonly setEditing: (editing: Editing) => void
}

/** One segment's year: actions over several quarters across it, the others in their quarter. */
export function SegmentRow({ segment, plan, page, held, clashing, handlers, setEditing }: Props) {
  const { locale } = page
  const say = sayer(page)
  const key = segment?.key ?? null
  const name = segment ? nameOf(segment.name, locale) : words.everybody[locale]
  const mine = plan.actions.filter(action => action.segment === key)
  const spanning = mine.filter(({ span }) => span && lengthOf(span) > 1)
  const pressure = plan.pressure.find(one => one.segment.key === key)
  const card = (action: (typeof mine)[number]) => (
    <Card
      key={action.line}
      action={action}
      page={page}
      held={held?.line === action.line}
      clashes={clashing.has(action.line)}
      handlers={handlers}
    />
  )
  const target = held?.place && held.place.segment === key ? held.place : null
  const moving = target && plan.actions.find(({ line }) => line === held?.line)
  const over = target && spanFrom(moving?.span ?? null, target.quarter)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      class="plan-row"
      role="group"
      aria-label={`${name}, ${sizeText(segment, plan, say, locale)}`}
    >
      <div class="plan-name">
        <h5>{name}</h5>
        <p>{sizeText(segment, plan, say, locale)}</p>
        {segment && (
          <button
            id={segmentButtonId(segment)}
            type="button"
            class="link-button plan-tools"
            onClick={() => setEditing({ kind: 'segment', key: segment.key })}
          >
            {words.edit[locale]}
            <span class="visually-hidden">: {name}</span>
          </button>
        )}
      </div>
      {spanning.length > 0 && <ul class="plan-cards plan-spans">{spanning.map(card)}</ul>}
      {QUARTERS.map(quarter => {
        const here = mine.filter(
          ({ span }) => span && lengthOf(span) === 1 && span.from === quarter
        )
        const found = pressure?.quarters[quarter]
        return (
          <div
            key={quarter}
            class="plan-cell"
            data-cell={quarter}
            data-segment={segment?.key}
            data-target={over && over.from <= quarter && quarter <= over.to ? '' : undefined}
          >
            <p class="plan-quarter">{quarterName(quarter, locale)}</p>
            {here.length > 0 && <ul class="plan-cards">{here.map(card)}</ul>}
            {found && found.fullest > 0 && (
              <p class="plan-pressure">
                {found.least === found.fullest
                  ? say.number(found.fullest)
                  : `${say.number(found.least)}–${say.number(found.fullest)}`}{' '}
                {words.contacts[locale]}
                {found.fullest > plan.ceiling + 1e-9 && (
                  <strong class="plan-over"> ▲ {words.over[locale]}</strong>
                )}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}

export const segmentButtonId = ({ key }: Segment): string =>
  `plan-segment-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`

function sizeText(
  segment: Segment | null,
  { customers }: YearPlan,
  say: Say,
  locale: MoneyPage['locale']
): string {
  const size = segment ? segment.size : customers
  if (segment?.unlisted) return words.unlisted[locale]
  if (size === null) return words.unknown[locale]
  const least = segment && segment.line === null ? `${words.atLeast[locale]} ` : ''
  return `${least}${say.count(size)} ${words.customers[locale]}`
}
