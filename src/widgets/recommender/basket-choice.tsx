import type { RecommenderResult } from '../../analysis/baskets/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setOption } from '../../workbook/actions.ts'
import { isId } from '../../workbook/limits.ts'
import type { Store } from '../../workbook/store.ts'
import { itemId, PLACES } from './fields.ts'
import { words } from './words.ts'

interface Props {
  readonly result: RecommenderResult
  /** What the reader has chosen for each place, of which the result may not know yet. */
  readonly own: readonly (string | null)[]
  readonly store: Store
  readonly locale: Locale
}

/** What is in the basket: up to three items of those that have a rule. */
export function BasketChoice({ result, own, store, locale }: Props) {
  const names = result.choices
    .map(({ name }) => name)
    .filter(isId)
    .sort((a, b) => a.localeCompare(b, locale))
  // The reader's word at once, if it is an item of these baskets: the answer comes a moment later.
  const basket = PLACES.map(place => {
    const said = own[place - 1] ?? ''
    return names.includes(said) ? said : (result.basket[place - 1] ?? '')
  })
  return (
    <fieldset class="fields">
      <legend>{words.basket[locale]}</legend>
      {PLACES.map(place => {
        const id = itemId(place)
        const inId = `recommender-item-${place}`
        const chosen = basket[place - 1] ?? ''
        // Everything in the basket stays in the list, even if it has lost its rules.
        const options = chosen !== '' && !names.includes(chosen) ? [chosen, ...names] : names
        return (
          <div key={place} class="field">
            <label for={inId}>{words.places[locale][place - 1]}</label>
            <select
              id={inId}
              name={id}
              value={chosen}
              onChange={({ currentTarget: { value } }) => put(store, basket, place, value)}
            >
              {place > 1 && (
                <option value="" selected={chosen === ''}>
                  {words.nothing[locale]}
                </option>
              )}
              {options.map(name => (
                <option key={name} value={name} selected={name === chosen}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </fieldset>
  )
}

/**
 * Writes down the whole basket as it now stands: places that held what the page had chosen by itself, or
 * items of other baskets, are put right with it.
 */
function put(store: Store, basket: readonly string[], place: number, value: string): void {
  const next = PLACES.map(at => (at === place ? value : (basket[at - 1] ?? '')))
  for (const at of PLACES) {
    const wanted = next[at - 1] ?? ''
    const now = store.state.peek().options[itemId(at)] ?? ''
    if (wanted !== now && (wanted === '' || isId(wanted))) {
      setOption(store, itemId(at), wanted === '' ? null : wanted)
    }
  }
}
