import type { SummedAction } from '../../analysis/action-plan/plan.ts'
import { writeQuarters } from '../../analysis/action-plan/quarters.ts'
import { QUARTER_LETTER, TYPE_NAMES } from '../../charts/plan-words.ts'
import { sayer } from '../../charts/say.ts'
import { sentenceCase } from '../../i18n/case.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { boardWords as words } from './board-words.ts'
import type { BoardHandlers } from './use-board.ts'

interface Props {
  readonly action: SummedAction
  readonly page: MoneyPage
  readonly held: boolean
  readonly clashes: boolean
  readonly handlers: BoardHandlers
}

export const moveId = (line: number): string => `plan-move-${line}`
export const editId = (line: number): string => `plan-edit-${line}`

/** One action in the grid: what it is, what it costs and brings, and the ways to move and edit it. */
export function Card({ action, page, held, clashes, handlers }: Props) {
  const { locale } = page
  const say = sayer(page)
  const { line, name, type, span, people, contacts, sums } = action
  const spanning = span && span.from < span.to
  return (
    <li
      class="plan-card"
      data-line={line}
      data-type={type ?? 'none'}
      data-held={held ? '' : undefined}
      style={spanning ? { '--from': span.from + 1, '--to': span.to + 2 } : undefined}
      onPointerDown={event => handlers.drag(line, event)}
    >
      <div class="plan-card-head">
        <button
          id={moveId(line)}
          type="button"
          class="plan-move"
          aria-pressed={held}
          aria-describedby="plan-help"
          onClick={() => handlers.toggle(action)}
          onKeyDown={event => handlers.key(action, event)}
          onBlur={() => handlers.leave(line)}
        >
          <span aria-hidden="true">⠿</span>
          <span class="visually-hidden">
            {words.move[locale]}: {name}
          </span>
        </button>
        <strong>{name}</strong>
      </div>
      <p class="plan-type">
        {type ? sentenceCase(TYPE_NAMES[type][locale], locale) : words.noType[locale]}
        {spanning ? ` · ${writeQuarters(span, QUARTER_LETTER[locale])}` : ''}
      </p>
      <p class="plan-sums">
        {say.count(people)} {words.people[locale]}
        {contacts === 1 ? '' : ` × ${say.number(contacts)}`}
        <br />
        {say.money(sums.cost)} → {say.money(sums.caused)}
      </p>
      <p class="plan-card-foot">
        <button
          id={editId(line)}
          type="button"
          class="link-button"
          onClick={() => handlers.edit(line)}
        >
          {words.edit[locale]}
          <span class="visually-hidden">: {name}</span>
        </button>
        {clashes && <span class="plan-clash">▲ {words.clashes[locale]}</span>}
      </p>
    </li>
  )
}
