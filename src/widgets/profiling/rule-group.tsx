import { add, replace } from '../../analysis/segments/edit.ts'
import { type Group, JOINS, type Rule } from '../../analysis/segments/rule.ts'
import { PartTools } from './part-tools.tsx'
import { type PartProps, placeOf, RuleTest } from './rule-test.tsx'
import { partId } from './use-editor.ts'
import { firstTest } from './values.ts'
import { words } from './words.ts'

const JOIN_WORDS = { all: words.joinAll, any: words.joinAny, none: words.joinNone } as const

/** A group of conditions and groups, joined by and, or, nor. */
export function RuleGroup({ part: group, path, rule, people, page, editor }: PartProps<Group>) {
  const { locale } = page
  const place =
    path.length === 0 ? words.ruleTitle[locale] : `${words.group[locale]} ${placeOf(path)}`
  const put = (next: Rule, sentence: string, focus: string) =>
    editor.commit(add(rule, path, next), sentence, focus)
  const next = [...path, group.rules.length]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot hold the menu that names the group
    <div class="rule-group" role="group" aria-label={`${place}: ${JOIN_WORDS[group.join][locale]}`}>
      <div class="rule-head">
        {path.length === 0 && <span>{words.who[locale]}</span>}
        <select
          id={partId(path, 'join')}
          name={`profiling.${partId(path, 'join')}`}
          aria-label={`${place}: ${words.howJoined[locale]}`}
          value={group.join}
          onChange={({ currentTarget: { value } }) => {
            const join = JOINS.find(one => one === value) ?? group.join
            editor.commit(
              replace(rule, path, { ...group, join }),
              `${place}, ${words.nowIs[locale]}: ${JOIN_WORDS[join][locale]}.`
            )
          }}
        >
          {JOINS.map(join => (
            <option key={join} value={join} selected={join === group.join}>
              {JOIN_WORDS[join][locale]}
            </option>
          ))}
        </select>
        {path.length > 0 && (
          <PartTools
            part={group}
            path={path}
            rule={rule}
            people={people}
            page={page}
            editor={editor}
          />
        )}
      </div>
      {group.rules.length === 0 && (
        <p class="widget-note">{words[group.join === 'any' ? 'emptyAny' : 'emptyGroup'][locale]}</p>
      )}
      <ul class="rule-parts">
        {group.rules.map((one, at) => {
          const of = { path: [...path, at], rule, people, page, editor }
          return one.kind === 'group' ? (
            <li key={at} class="rule-part">
              <RuleGroup part={one} {...of} />
            </li>
          ) : (
            <RuleTest key={at} part={one} {...of} />
          )
        })}
      </ul>
      <div class="tools-row">
        <button
          id={partId(path, 'add')}
          type="button"
          class="button"
          aria-label={`${words.addCondition[locale]}: ${place}`}
          onClick={() =>
            put(
              firstTest('interests', people, locale),
              `${words.condition[locale]} ${placeOf(next)} ${words.added[locale]}.`,
              partId(next, 'field')
            )
          }
        >
          {words.addCondition[locale]}
        </button>
        <button
          id={partId(path, 'add-group')}
          type="button"
          class="button"
          aria-label={`${words.addGroup[locale]}: ${place}`}
          onClick={() =>
            put(
              {
                kind: 'group',
                join: group.join === 'any' ? 'all' : 'any',
                rules: [firstTest('interests', people, locale)]
              },
              `${words.group[locale]} ${placeOf(next)} ${words.groupAdded[locale]}.`,
              partId(next, 'join')
            )
          }
        >
          {words.addGroup[locale]}
        </button>
      </div>
    </div>
  )
}
