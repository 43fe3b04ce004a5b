import { type Chosen, VIEWS, type View } from '../../analysis/segments/views.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { fieldId } from '../fields/field.ts'

export const ID = 'segment-profile'

/** Which segment is shown, by its key (`segmentChoices`). */
export const SEGMENT_ID = fieldId(ID, 'segment')

/** The segment that the page opens with. */
export const FIRST_SEGMENT = 'infant-food'

/** Before the bars that are chosen, each an option of its own: `segment-profile.bar/age:25`. */
const BARS = fieldId(ID, 'bar/')

const idOf = (view: View, key: string): string => `${BARS}${view}:${key}`

/** The bars that are chosen, by view. Of what the state holds beside them nothing is believed. */
export function chosenIn({ options }: Pick<State, 'options'>): Chosen {
  const chosen: Partial<Record<View, Set<string>>> = {}
  for (const id of Object.keys(options)) {
    if (!id.startsWith(BARS)) continue
    const [name = '', ...rest] = id.slice(BARS.length).split(':')
    const view = VIEWS.find(one => one === name)
    if (!view) continue
    const keys = chosen[view] ?? new Set()
    keys.add(rest.join(':'))
    chosen[view] = keys
  }
  return chosen
}

/** Bars chosen in a view, as one step; those of all views where none is named. */
export function setChosen(store: Store, view: View | undefined, keys: ReadonlySet<string>): void {
  const state = store.state.peek()
  const of = view === undefined ? BARS : `${BARS}${view}:`
  const others = Object.entries(state.options).filter(([id]) => !id.startsWith(of))
  const added = view === undefined ? [] : [...keys].map(key => [idOf(view, key), 'on'] as const)
  const options = Object.fromEntries([...others, ...added])
  store.commit({ kind: 'option', id: BARS }, { ...state, options })
}
