import { SWITCHES, type SwitchId } from '../../analysis/system-map/model.ts'
import { SWITCH_NAMES } from '../../charts/system-map/names.ts'
import { nodesOf, type ViewId } from '../../charts/system-map/views.ts'
import type { State } from '../../workbook/state.ts'
import { type ChoiceSpec, fieldId } from '../fields/field.ts'
import { words } from './words.ts'

const OFF = 'off'

/** The switches that a view shows. */
export const switchesOf = (view: ViewId): readonly SwitchId[] =>
  SWITCHES.filter(id => nodesOf(view).some(node => node === id))

/**
 * The view under whose name the state keeps a switch. What both show is kept once, so that it is off in
 * both.
 */
const homeOf = (id: SwitchId): ViewId => (switchesOf('layers').includes(id) ? 'layers' : 'channels')

export const switchesKeptBy = (view: ViewId): readonly SwitchId[] =>
  SWITCHES.filter(id => homeOf(id) === view)

const switchField = (id: SwitchId): ChoiceSpec<'on' | 'off'> => ({
  kind: 'choice',
  label: SWITCH_NAMES[id].label,
  options: { on: words.on, [OFF]: words.off },
  fallback: 'on'
})

/** A field for each of the switches that a view keeps. */
export const switchFields = (view: ViewId): Readonly<Record<string, ChoiceSpec>> =>
  Object.fromEntries(switchesKeptBy(view).map(id => [id, switchField(id)]))

/** The id of a switch in the state. */
export const switchId = (id: SwitchId): string => fieldId(homeOf(id), id)

/** What a switch is set to, as the state has it: nothing for on. */
export const setTo = (on: boolean): string | null => (on ? null : OFF)

/** The switches that are off: by the fields of the widget itself, and by what the state has of the other's. */
export const offOf = (
  values: Readonly<Record<string, unknown>>,
  { options }: Pick<State, 'options'>
): ReadonlySet<SwitchId> =>
  new Set(SWITCHES.filter(id => values[id] === OFF || options[switchId(id)] === OFF))
