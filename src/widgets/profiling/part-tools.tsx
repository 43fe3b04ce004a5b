import { move, type Path, partAt, remove, wrap } from '../../analysis/segments/edit.ts'
import type { Rule } from '../../analysis/segments/rule.ts'
import { ruleText } from '../../charts/segment-words.ts'
import { type PartProps, placeOf } from './rule-test.tsx'
import { partId } from './use-editor.ts'
import { words } from './words.ts'

/** What can be done with a part as a whole: up, down, into a group, out of the rule. */
export function PartTools({ part, path, rule, page, editor }: PartProps<Rule>) {
  const { locale } = page
  const at = path.at(-1) ?? 0
  const above = path.slice(0, -1)
  const group = partAt(rule, above)
  const last = group?.kind === 'group' ? group.rules.length - 1 : at
  const kind = words[part.kind === 'group' ? 'group' : 'condition'][locale]
  const of = `${kind} ${placeOf(path)}`
  const text = ruleText(part, page)
  const steps = (by: -1 | 1): Path => [...above, at + by]
  // At an end the button that was pressed can no longer be.
  const shift = (by: -1 | 1) => {
    const to = at + by
    const gone = to === 0 || to === last
    editor.commit(
      move(rule, path, by),
      `${words.moved[locale]} ${text}.`,
      partId(steps(by), gone ? (by < 0 ? 'down' : 'up') : by < 0 ? 'up' : 'down')
    )
  }
  const tool = (what: string, sign: string, label: string, act: () => void, off = false) => (
    <button
      id={partId(path, what)}
      type="button"
      class="rule-tool"
      disabled={off}
      aria-label={`${label}: ${of}`}
      title={label}
      onClick={act}
    >
      {sign}
    </button>
  )
  return (
    <span class="rule-tools">
      {tool('up', '↑', words.up[locale], () => shift(-1), at === 0)}
      {tool('down', '↓', words.down[locale], () => shift(1), at >= last)}
      {tool('wrap', '( )', words.wrap[locale], () =>
        editor.commit(wrap(rule, path), `${words.wrapped[locale]} ${text}.`, partId(path, 'join'))
      )}
      {tool('remove', '×', words.remove[locale], () =>
        editor.commit(
          remove(rule, path),
          `${words.removed[locale]} ${text}. ${words.undoBrings[locale]}`,
          partId(above, 'add')
        )
      )}
    </span>
  )
}
