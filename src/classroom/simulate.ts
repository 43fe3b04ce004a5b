import { compile } from '../exercises/compile.ts'
import { candidatesOf } from '../exercises/grading/candidates.ts'
import type { NumericExercise } from '../exercises/kinds/numeric.ts'
import type { Exercise } from '../exercises/model.ts'
import { partsOf } from '../exercises/parts.ts'
import { hash, mulberry32 } from '../exercises/random.ts'
import { variantFor } from '../exercises/seeds.ts'
import { deal } from '../exercises/variants.ts'
import type { Locale } from '../i18n/locale.ts'
import { type Assignment, versionOf } from './assignment.ts'
import type { Done, Receipt } from './receipt.ts'

const NAMES = ['Ada', 'Bruno', 'Carmen', 'Daniel', 'Elena', 'Farid', 'Gloria', 'Hugo', 'Irene']
const SURNAMES = [
  'Abad',
  'Brown',
  'Cano',
  'Díaz',
  'Evans',
  'Ferrer',
  'Gil',
  'Hill',
  'Ibáñez',
  'Jones'
]

/** How those who miss a part miss it: a known slip, some other number, or nothing at all. */
const SLIP = 0.7
const OTHER = 0.85

/** A class opens the assignment at ten, a made-up day, and hands in within the hour. */
const OPENED = Date.UTC(2026, 2, 2, 10)

/**
 * Receipts of a made-up class: each participant has an ability, each part a difficulty, and whoever misses
 * a part makes one of its known slips, mostly. The same for the same seed.
 *
 * @param exercises those of the assignment, in full; only numeric ones are answered
 */
export function* simulateClass(
  assignment: Assignment,
  exercises: readonly Exercise[],
  people: number,
  seed: string
): Generator<Receipt> {
  for (let index = 0; index < people; index++) {
    const random = mulberry32(hash(`${seed} ${index}`))
    const ability = random() + random() - 1
    const id = `p${String(index + 1).padStart(String(people).length, '0')}`
    const locale: Locale = random() < 0.5 ? 'en' : 'es'
    const started = OPENED + Math.floor(random() * 600_000)
    const done = exercises.map(exercise => {
      const variant = variantFor(assignment.policy, id, exercise)
      const answers =
        exercise.kind === 'numeric' ? answer(exercise, variant, ability, locale, random) : {}
      return [exercise.id, { variant, version: versionOf(exercise), answers }] as const
    })
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
    const { title, kind, policy } = assignment
    yield {
      ...{ assignment: assignment.id, title, kind, policy, locale },
      participant: { name: `${pick(NAMES)} ${pick(SURNAMES)}`, id },
      started: new Date(started).toISOString(),
      handed: new Date(started + 600_000 + Math.floor(random() * 2_400_000)).toISOString(),
      exercises: Object.fromEntries(done)
    }
  }
}

function answer(
  exercise: NumericExercise,
  variant: number,
  ability: number,
  locale: Locale,
  random: () => number
): Done['answers'] {
  const givens = deal(exercise, variant)
  if (!givens) return {}
  const compiled = compile(exercise)
  const parts = partsOf(exercise)
  const typed = parts.map((id, place) => {
    const part = compiled.parts.get(id)
    if (!part) return [id, { text: '', attempts: 0 }] as const
    const candidates = candidatesOf(compiled, part, givens)
    const right = candidates.find(({ tier }) => tier === 'right')
    const slips = candidates.filter(({ tier }) => tier === 'wrong')
    // Later parts are harder, and ability helps with all of them.
    const manages = 0.8 - (0.35 * place) / parts.length + 0.4 * ability
    const luck = random()
    const how = random()
    const chosen = slips[Math.floor(random() * slips.length)] ?? right
    const value =
      luck < manages || (how < SLIP && !chosen)
        ? right?.value
        : how < SLIP
          ? chosen?.value
          : how < OTHER
            ? (right?.value ?? 1) * (1.1 + random())
            : undefined
    const digits = part.unknown.digits
    const text = value === undefined ? '' : value.toFixed(digits)
    return [
      id,
      {
        text: locale === 'es' ? text.replace('.', ',') : text,
        attempts: value === undefined ? 0 : 1
      }
    ] as const
  })
  return Object.fromEntries(typed)
}
