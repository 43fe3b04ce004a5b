import type { DoableInput, DoableResult } from '../../exercises/doable.ts'
import type { Values } from '../../exercises/solve.ts'
import type { Locale } from '../../i18n/locale.ts'
import { CATALOGUE } from '../../metrics/catalogue.ts'
import { CONVENTIONS, type ConventionId, DEFAULT_CONVENTIONS } from '../../metrics/conventions.ts'
import { DEFAULT_GIVENS, GIVEN_IDS, GIVENS, type Givens } from '../../metrics/givens.ts'
import { solve } from '../../metrics/solve.ts'
import type { Entries, State } from '../../workbook/state.ts'
import { writeEntry } from '../parts/read-entry.ts'
import { conventionsOf, givensOf } from '../parts/reader-sheet.ts'
import { words } from '../unit-economics/words.ts'
import { type Doable, nameOfId } from './doable.ts'

const CONVENTION_IDS = Object.keys(CONVENTIONS) as readonly ConventionId[]

const inputOf = (id: keyof Givens): DoableInput => {
  const { label, show, min, max, whole } = GIVENS[id]
  return { name: label, show, value: DEFAULT_GIVENS[id], min, max, ...(whole ? { whole } : {}) }
}

function solved(inputs: Values): Values {
  const givens = Object.fromEntries(
    GIVEN_IDS.map(id => [id, inputs.get(nameOfId(id)) ?? DEFAULT_GIVENS[id]])
  )
  const solution = solve(givens as unknown as Givens, DEFAULT_CONVENTIONS)
  const found = new Map<string, number>()
  for (const [id, outcome] of solution) if (outcome.ok) found.set(nameOfId(id), outcome.value)
  return found
}

function placed(state: State, inputs: Values, locale: Locale): State {
  const entries: Record<string, Entries[string]> = {}
  for (const id of GIVEN_IDS) {
    const value = inputs.get(nameOfId(id))
    // What stands at its default has no entry, as if it had never been touched.
    if (value === undefined || value === DEFAULT_GIVENS[id]) continue
    entries[id] = { text: writeEntry(value, GIVENS[id], locale), value }
  }
  const others = Object.entries(state.values).filter(([id]) => !Object.hasOwn(GIVENS, id))
  const kept = Object.entries(state.conventions).filter(([id]) => !Object.hasOwn(CONVENTIONS, id))
  return {
    ...state,
    values: { ...Object.fromEntries(others), ...entries },
    conventions: Object.fromEntries(kept)
  }
}

/** The live sheet: its givens, and every metric of the catalogue under the deck's conventions. */
export const doable: Doable = {
  title: words.title,
  inputs: Object.fromEntries(GIVEN_IDS.map(id => [nameOfId(id), inputOf(id)])),
  switches: Object.fromEntries(CONVENTION_IDS.map(id => [id, CONVENTIONS[id].label])),
  results: Object.fromEntries(
    CATALOGUE.map(({ id, short, show }): [string, DoableResult] => [
      nameOfId(id),
      { name: short, show }
    ])
  ),
  solve: solved,
  read(state) {
    const givens = givensOf(state)
    const conventions = conventionsOf(state)
    return {
      inputs: new Map(GIVEN_IDS.map(id => [nameOfId(id), givens[id]])),
      switched: CONVENTION_IDS.filter(id => conventions[id] !== DEFAULT_CONVENTIONS[id])
    }
  },
  place: placed
}
