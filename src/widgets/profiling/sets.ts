import { MOST_SETS, type Named } from '../../analysis/segments/desk.ts'
import { EXAMPLES } from '../../analysis/segments/examples.ts'
import type { Group } from '../../analysis/segments/rule.ts'
import { writeRule } from '../../analysis/segments/rule-code.ts'
import type { Segment } from '../../analysis/segments/segment-file.ts'
import type { Locale } from '../../i18n/locale.ts'
import { words } from './words.ts'

/** The segment, and those that it is set against: under its own name where it is one of them. */
export function setsOf(
  rule: Group,
  compare: 'examples' | 'saved',
  saved: readonly Segment[],
  locale: Locale
): readonly Named[] {
  const examples = EXAMPLES.map(({ name, rule: example }) => ({
    name: name[locale],
    rule: example
  }))
  // As long as nothing is saved there would be nothing to set it against.
  const others = compare === 'saved' && saved.length > 0 ? saved : examples
  const code = writeRule(rule)
  const same = [...others, ...examples, ...saved].find(one => writeRule(one.rule) === code)
  return [
    { name: same?.name ?? words.thisRule[locale], rule },
    ...others.filter(one => writeRule(one.rule) !== code)
  ].slice(0, MOST_SETS)
}
