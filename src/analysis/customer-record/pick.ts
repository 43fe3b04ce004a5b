import { decide, isDefault, type Said, winnerOf } from './candidates.ts'
import { type MergedField, made } from './field.ts'
import type { FieldId, MergeOptions } from './model.ts'
import type { Special } from './special.ts'

/**
 * One value by the rule. What a form has filled in by itself and what art. 9 protects do not take part.
 * Values that mean the same are no conflict; where the rule cannot tell two apart, what does is said.
 */
export function pick(
  id: FieldId,
  said: readonly Said[],
  options: MergeOptions,
  special: (text: string) => Special | undefined
): MergedField {
  const kinds = new Map(said.map(one => [one, special(String(one.value))] as const))
  const fair = said.filter(one => kinds.get(one) === undefined && !isDefault(id, one, options))
  const winner = winnerOf(fair, options)
  const rivals = fair.filter(one => one.same !== winner?.same)
  const field = made(id, said, one => {
    if (one === winner) return { kind: 'won' }
    if (kinds.get(one) !== undefined) return { kind: 'special' }
    if (isDefault(id, one, options)) return { kind: 'default' }
    if (!winner || one.same === winner.same) return { kind: 'agrees' }
    return { kind: 'lost', by: decide(winner.entry, one.entry, options).by }
  })
  const close = winner
    ? rivals.map(one => decide(winner.entry, one.entry, options).by).find(by => by !== options.rule)
    : undefined
  return {
    ...field,
    value: winner?.value ?? null,
    conflict: id !== 'posts' && id !== 'contact' && rivals.length > 0,
    tie: close ?? null,
    special: [...new Set([...kinds.values()].flatMap(kind => kind ?? []))]
  }
}
