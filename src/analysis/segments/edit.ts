import { EVERYBODY, extentOf, type Group, RULE_LIMITS, type Rule } from './rule.ts'
import { writeRule } from './rule-code.ts'

/** Where a part stands: the places on the way from the outermost group, which is []. */
export type Path = readonly number[]

export function partAt(rule: Rule, path: Path): Rule | undefined {
  const [at, ...rest] = path
  if (at === undefined) return rule
  const inside = rule.kind === 'group' ? rule.rules[at] : undefined
  return inside && partAt(inside, rest)
}

/** The rule with the part at a place changed; taken out where `change` gives undefined. */
function changed(
  rule: Rule,
  path: Path,
  change: (part: Rule) => Rule | undefined
): Rule | undefined {
  const [at, ...rest] = path
  if (at === undefined) return change(rule)
  if (rule.kind !== 'group') return rule
  return {
    ...rule,
    rules: rule.rules.flatMap((one, i) => (i === at ? (changed(one, rest, change) ?? []) : one))
  }
}

const asGroup = (rule: Rule | undefined): Group =>
  rule?.kind === 'group' ? rule : rule ? { ...EVERYBODY, rules: [rule] } : EVERYBODY

export const replace = (rule: Group, path: Path, part: Rule): Group =>
  asGroup(changed(rule, path, () => part))

export const remove = (rule: Group, path: Path): Group =>
  asGroup(changed(rule, path, () => undefined))

/** A part more at the end of the group at a place. */
export const add = (rule: Group, path: Path, part: Rule): Group =>
  asGroup(
    changed(rule, path, group =>
      group.kind === 'group' ? { ...group, rules: [...group.rules, part] } : group
    )
  )

/** A part one place earlier or later in its group; unchanged at the ends. */
export function move(rule: Group, path: Path, by: -1 | 1): Group {
  const at = path.at(-1)
  if (at === undefined) return rule
  return asGroup(
    changed(rule, path.slice(0, -1), group => {
      if (group.kind !== 'group' || group.rules[at + by] === undefined) return group
      const rules = [...group.rules]
      const [moved] = rules.splice(at, 1)
      rules.splice(at + by, 0, moved as Rule)
      return { ...group, rules }
    })
  )
}

/** The part at a place put into a group of its own, so that others can join it there. */
export const wrap = (rule: Group, path: Path): Group =>
  asGroup(changed(rule, path, part => ({ kind: 'group', join: 'any', rules: [part] })))

/** Whether a rule keeps to the limits of rules. */
export function fits(rule: Rule): boolean {
  const { parts, depth } = extentOf(rule)
  return (
    parts <= RULE_LIMITS.parts &&
    depth <= RULE_LIMITS.depth &&
    writeRule(rule).length <= RULE_LIMITS.code
  )
}
