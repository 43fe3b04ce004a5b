import { versionOf } from './assignment.ts'
import { policyText } from './columns.ts'
import type { Question } from './questions.ts'
import { type Held, type Roll, textsOf } from './roll.ts'

/** Wrong answers that two people must share before it is worth a question. */
const SHARED = 2

const nameOf = ({ receipt: { participant } }: Held): string =>
  participant.name.trim() === '' ? participant.id : participant.name.trim()

/** What an instructor may want to ask about these receipts: the strangest first. */
export function questionsAbout(roll: Roll): Question[] {
  const same = sameReceipts(roll)
  const asked = new Set(same.flatMap(({ held }) => held))
  return [
    ...same.map(({ question }) => question),
    ...sameAnswers(roll, asked),
    ...otherPolicies(roll),
    ...otherVariants(roll),
    ...otherVersions(roll)
  ]
}

function grouped(held: readonly Held[], keyOf: (one: Held) => string | undefined): Held[][] {
  const groups = new Map<string, Held[]>()
  for (const one of held) {
    const key = keyOf(one)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].filter(group => group.length > 1)
}

function sameReceipts({ held }: Roll) {
  return grouped(held, ({ receipt: { started, handed, exercises } }) => {
    const typed = Object.entries(exercises).map(([id, { answers }]) => [id, answers])
    return JSON.stringify([started, handed, typed])
  }).map(group => ({
    held: group,
    question: { kind: 'same-receipt' as const, people: group.map(nameOf) }
  }))
}

/** All answers alike, and several of them wrong: right answers are alike by themselves. */
function sameAnswers(roll: Roll, asked: ReadonlySet<Held>): Question[] {
  const { columns, exercises } = roll
  const wrongOf = (one: Held) =>
    columns.filter(({ exercise, part }, at) => {
      const mark = one.marks?.[at]
      const text = one.receipt.exercises[exercise]?.answers[part]?.text.trim() ?? ''
      return mark && !mark.credited && text !== ''
    }).length
  const signature = (one: Held) =>
    asked.has(one) || wrongOf(one) < SHARED
      ? undefined
      : JSON.stringify(
          exercises.map(({ id }) => {
            const texts = textsOf(one.receipt, id)
            return Object.keys(texts)
              .sort()
              .map(part => [part, texts[part]?.replace(/\s/g, '')])
          })
        )
  return grouped(roll.held, signature)
    .map((group): Extract<Question, { kind: 'same-answers' }> => {
      const variants = group.map(one => exercises.map(exercise => roll.variantOf(one, exercise)))
      return {
        kind: 'same-answers',
        people: group.map(nameOf),
        parts: columns.length,
        wrong: wrongOf(group[0] as Held),
        otherNumbers: new Set(variants.map(String)).size > 1
      }
    })
    .sort((a, b) => Number(b.otherNumbers) - Number(a.otherNumbers) || b.wrong - a.wrong)
}

function otherPolicies({ held, policy }: Roll): Question[] {
  const due = policyText(policy)
  const others = held.filter(({ receipt }) => policyText(receipt.policy) !== due)
  return others.length === 0 ? [] : [{ kind: 'other-policy', people: others.map(nameOf) }]
}

function* otherVariants(roll: Roll): Generator<Question> {
  for (const one of roll.held) {
    for (const exercise of roll.exercises) {
      const said = one.receipt.exercises[exercise.id]?.variant
      const due = roll.variantOf(one, exercise)
      if (said === undefined || said === due) continue
      yield { kind: 'other-variant', people: [nameOf(one)], exercise: exercise.id, said, due }
    }
  }
}

function* otherVersions({ held, exercises, copy }: Roll): Generator<Question> {
  for (const exercise of exercises) {
    const whole = copy?.exercises.find(({ id }) => id === exercise.id)
    const due = whole?.as === 'whole' ? whole.version : versionOf(exercise)
    const count = held.filter(({ receipt }) => {
      const done = receipt.exercises[exercise.id]
      return done !== undefined && done.version !== due
    }).length
    if (count > 0) yield { kind: 'other-version', exercise: exercise.id, count }
  }
}
