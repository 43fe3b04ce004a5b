import { QUARTERS } from '../../analysis/action-plan/model.ts'
import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { quarterName } from '../../charts/plan-words.ts'
import type { PartProps } from '../declared/declaration.ts'
import { ActionForm } from './action-form.tsx'
import { boardWords as words } from './board-words.ts'
import { BudgetRow } from './budget-row.tsx'
import { Card } from './card.tsx'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { SegmentForm } from './segment-form.tsx'
import { SegmentRow } from './segment-row.tsx'
import { focusOn, useBoard } from './use-board.ts'
import { Warnings } from './warnings.tsx'

type Props = PartProps<typeof FIELDS, typeof COLUMNS, YearPlan>

const ADD = 'plan-add'
const ADD_SEGMENT = 'plan-add-segment'

/** The year as a grid of segments and quarters: what stands where, moved and edited there. */
export function Board(props: Props) {
  const { result, page, state } = props
  const { locale } = page
  const { held, editing, setEditing, said, commit, handlers } = useBoard(props)
  // The budget is a matter of the whole quarter, and no card's own fault.
  const clashing = new Set(
    result.conflicts
      .filter(({ kind }) => kind !== 'budget' && kind !== 'ceiling')
      .flatMap(({ actions }) => actions.map(({ line }) => line))
  )
  const shared = { held, clashing, page, handlers, plan: result, setEditing }
  const unplaced = result.actions.filter(({ span }) => span === null)
  const close = (focus: string) => {
    setEditing(null)
    focusOn(focus)
  }
  return (
    <section class="plan-sheet" aria-label={words.grid[locale]}>
      <h4>
        {words.grid[locale]} ({result.year})
      </h4>
      <p id="plan-help" class="field-help plan-tools">
        {words.help[locale]}
      </p>
      <div class="plan-grid" data-moving={held ? '' : undefined}>
        <div class="plan-quarters" aria-hidden="true">
          {QUARTERS.map(quarter => (
            <span key={quarter}>{quarterName(quarter, locale)}</span>
          ))}
        </div>
        <SegmentRow {...shared} segment={null} />
        {result.segments.map(segment => (
          <SegmentRow key={segment.key} {...shared} segment={segment} />
        ))}
        <BudgetRow plan={result} page={page} />
      </div>
      {unplaced.length > 0 && (
        <div class="plan-grid plan-unplaced">
          <h5>{words.unplaced[locale]}</h5>
          <ul class="plan-cards">
            {unplaced.map(action => (
              <Card
                key={action.line}
                action={action}
                page={page}
                held={held?.line === action.line}
                clashes={clashing.has(action.line)}
                handlers={handlers}
              />
            ))}
          </ul>
        </div>
      )}
      <p class="widget-note plan-said" role="status">
        {said}
      </p>
      <div class="tools-row plan-tools">
        <button
          id={ADD}
          class="button"
          type="button"
          onClick={() => setEditing({ kind: 'action', line: null })}
        >
          {words.addAction[locale]}
        </button>
        <button
          id={ADD_SEGMENT}
          class="button"
          type="button"
          onClick={() => setEditing({ kind: 'segment', key: null })}
        >
          {words.addSegment[locale]}
        </button>
      </div>
      {editing?.kind === 'action' && (
        <ActionForm
          key={`action ${editing.line}`}
          action={result.actions.find(({ line }) => line === editing.line) ?? null}
          plan={result}
          page={page}
          state={state}
          commit={commit}
          onClose={close}
          opener={ADD}
        />
      )}
      {editing?.kind === 'segment' && (
        <SegmentForm
          key={`segment ${editing.key}`}
          segment={result.segments.find(({ key }) => key === editing.key) ?? null}
          plan={result}
          page={page}
          state={state}
          commit={commit}
          onClose={close}
          opener={ADD_SEGMENT}
        />
      )}
      <Warnings plan={result} page={page} />
    </section>
  )
}
