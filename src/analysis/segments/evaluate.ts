import type { People } from './people.ts'
import { isListField, isNumberField, type Rule, type Test } from './rule.ts'

/** Answers to a rule, as Kleene's strong logic (1938) orders them: `and` is the least, `or` the greatest. */
export const [NO, UNKNOWN, YES] = [0, 1, 2] as const

/**
 * Who is in a segment: `NO`, `UNKNOWN` or `YES` for each person. What is not stated is neither yes nor no,
 * as NULL in SQL: somebody of unknown age is not known to be under 30 and not known to be over, but either
 * way “under 30, or follows us” holds of those who follow us.
 *
 * A group without rules holds of everybody (all, none) or of nobody (any).
 */
export function evaluate(rule: Rule, people: People): Uint8Array {
  if (rule.kind !== 'group') return ask(rule, people)
  const { join } = rule
  const answers = new Uint8Array(people.count).fill(join === 'all' ? YES : NO)
  for (const one of rule.rules) {
    const found = evaluate(one, people)
    for (let i = 0; i < answers.length; i += 1) {
      const [before, now] = [answers[i] as number, found[i] as number]
      if (join === 'all' ? now < before : now > before) answers[i] = now
    }
  }
  if (join === 'none')
    for (let i = 0; i < answers.length; i += 1) answers[i] = YES - (answers[i] as number)
  return answers
}

/** A loop and no `from(…, map)`: with 20,000 people that is ten times as slow. */
function each(count: number, answer: (i: number) => number): Uint8Array {
  const answers = new Uint8Array(count)
  for (let i = 0; i < count; i += 1) answers[i] = answer(i)
  return answers
}

function ask(test: Test, people: People): Uint8Array {
  const { count } = people
  if (test.kind === 'known') return known(test.field, people)
  if (test.kind === 'number') {
    const values = people.numbers[test.field]
    const { value } = test
    const least = test.op === 'at-least'
    return each(count, i => {
      const of = values[i] as number
      return Number.isNaN(of) ? UNKNOWN : (least ? of >= value : of <= value) ? YES : NO
    })
  }
  const [yes, no] = test.op === 'is' ? [YES, NO] : [NO, YES]
  if (!isListField(test.field)) {
    const { keys, codes } = people.categories[test.field]
    const wanted = keys.indexOf(test.value)
    // −1 is a value that nobody has; of a person it says that nothing is stated.
    return each(count, i => (codes[i] === -1 ? UNKNOWN : codes[i] === wanted ? yes : no))
  }
  const { keys, codes, starts, stated } = people.lists[test.field]
  const wanted = keys.indexOf(test.value)
  return each(count, i => {
    if (stated[i] === 0) return UNKNOWN
    const end = starts[i + 1] as number
    for (let at = starts[i] as number; at < end; at += 1) if (codes[at] === wanted) return yes
    return no
  })
}

function known(field: Test['field'], { count, numbers, categories, lists }: People): Uint8Array {
  const answer = (is: boolean) => (is ? YES : NO)
  if (isListField(field)) return each(count, i => answer(lists[field].stated[i] === 1))
  if (isNumberField(field)) return each(count, i => answer(!Number.isNaN(numbers[field][i])))
  return each(count, i => answer((categories[field].codes[i] as number) >= 0))
}

/** How many people a rule holds of, and of how many it cannot be told. */
export interface Size {
  readonly members: number
  readonly undecided: number
}

export function sizeOf(answers: Uint8Array): Size {
  let [members, undecided] = [0, 0]
  for (const answer of answers) {
    if (answer === YES) members += 1
    else if (answer === UNKNOWN) undecided += 1
  }
  return { members, undecided }
}
