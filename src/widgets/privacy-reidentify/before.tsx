import type { LevelId } from '../../analysis/reidentification/attribute.ts'
import { attributeName, levelName } from '../../charts/reidentify-words.ts'
import { setOption, setOptions } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Meter } from './declaration.ts'
import { chosenLevel, ID, levelKey } from './levels.ts'
import { words } from './words.ts'

interface Props {
  readonly result: Meter
  readonly page: MoneyPage
  readonly state: State
  readonly store: Store
}

const kept = (level: LevelId): string | null => (level === 'exact' ? null : level)

/** How coarse each quasi-identifier becomes, and a button for the best that was found. */
export function Before({ result: { found }, page: { locale }, state, store }: Props) {
  const { attributes, best } = found
  return (
    <>
      <fieldset class="fields">
        <legend>{words.levels[locale]}</legend>
        {attributes.map(attribute => {
          const id = `${ID}-level-${attribute.index}`
          const chosen = chosenLevel(state, attribute) ?? 'exact'
          return (
            <div key={attribute.index} class="field">
              <label for={id}>{attributeName(attribute, locale)}</label>
              <select
                id={id}
                name={id}
                value={chosen}
                onChange={({ currentTarget: { value } }) =>
                  setOption(store, levelKey(attribute), value === 'exact' ? null : value)
                }
              >
                {attribute.levels.map(level => (
                  <option key={level.id} value={level.id} selected={level.id === chosen}>
                    {levelName(level.id, attribute, locale)}
                  </option>
                ))}
              </select>
            </div>
          )
        })}
      </fieldset>
      <div class="tools-row">
        <button
          class="button"
          type="button"
          name={`${ID}-best`}
          aria-disabled={!best}
          onClick={() =>
            best &&
            setOptions(
              store,
              Object.fromEntries(
                attributes.map((attribute, at) => [
                  levelKey(attribute),
                  kept(best.levels[at] as LevelId)
                ])
              )
            )
          }
        >
          {words.useBest[locale]}
        </button>
        {!best && <span>{words.noBest[locale]}</span>}
      </div>
    </>
  )
}
