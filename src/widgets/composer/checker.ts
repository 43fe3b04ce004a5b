import { exerciseLink } from '../../classroom/exercise-link.ts'
import { asVariant } from '../../exercises/as-variant.ts'
import { betterGivens } from '../../exercises/authoring/better-givens.ts'
import { checkExercise } from '../../exercises/authoring/check.ts'
import { type Edit, editSource } from '../../exercises/authoring/edit.ts'
import { loadExercise, type PlacedProblem } from '../../exercises/authoring/load.ts'
import { retyped } from '../../exercises/authoring/retype.ts'
import { readSource } from '../../exercises/authoring/source.ts'
import type { Trouble } from '../../exercises/authoring/trouble.ts'
import { explainTrouble } from '../../exercises/authoring/troubles.ts'
import {
  type Attempt,
  runTests,
  type TestResult,
  type Tried,
  tryAnswer
} from '../../exercises/authoring/try-answer.ts'
import type { Exercise } from '../../exercises/model.ts'
import { partsOf } from '../../exercises/parts.ts'
import { printValue } from '../../exercises/print.ts'
import type { Locale } from '../../i18n/locale.ts'
import { modelsFor } from '../do-it/models.ts'

/** A problem of the file, in the words of the page. */
export interface Told {
  readonly line: number
  readonly column: number
  /** `unknowns.cac.formula` */
  readonly where: string
  readonly kind: Trouble['kind']
  readonly says: string
}

/** What the checker says of a text. */
export interface Report {
  /** The text it speaks of. */
  readonly text: string
  readonly problems: readonly Told[]
  /** What the YAML holds, in whatever shape; undefined where it is no YAML. */
  readonly data: unknown
  /** Present where the shape is right and every formula means something: it can be shown and graded. */
  readonly exercise?: Exercise
  readonly parts: readonly string[]
  readonly tests: readonly TestResult[]
  /** The text as the fragment of a link. */
  readonly link: ReturnType<typeof exerciseLink>
}

/** Numbers that would mend what the practice numbers break. */
export interface Proposal {
  /** The whole text with them, and with the tests that they change typed anew. */
  readonly text: string
  /** “customers lost: 13 → 12” */
  readonly changes: readonly string[]
}

/** Troubles of an exercise that works all the same: it can be looked at and answered. */
const HARMLESS: ReadonlySet<Trouble['kind']> = new Set([
  'collision',
  'few-digits',
  'few-variants',
  'needless-coincidence',
  'never-apart',
  'not-used',
  'test-fails',
  'untested',
  'where-fails'
])

const tell =
  (locale: Locale) =>
  ({ line, column, path, trouble }: PlacedProblem): Told => ({
    line,
    column,
    where: path.join('.'),
    kind: trouble.kind,
    says: explainTrouble(trouble, locale)
  })

/** Reads, proves and tests the YAML text of an exercise. Never rejects for any text. */
export async function check(text: string, locale: Locale): Promise<Report> {
  const read = readSource(text)
  const about = {
    text,
    data: read.ok ? plain(read.value.data) : undefined,
    parts: [],
    tests: [],
    link: exerciseLink(text)
  }
  const loaded = loadExercise(text)
  if (!loaded.ok) return { ...about, problems: loaded.problem.map(tell(locale)) }
  const { exercise, place } = loaded.value
  const models = await modelsFor([exercise])
  const problems = checkExercise(exercise, models).map(place)
  const told = problems.map(tell(locale))
  if (problems.some(({ trouble }) => !HARMLESS.has(trouble.kind))) {
    return { ...about, problems: told }
  }
  const tests = runTests(exercise, models)
  return { ...about, exercise, parts: partsOf(exercise), tests, problems: told }
}

/** What can be sent to the page: a value that holds itself, by an alias, cannot be shown in a form. */
function plain(data: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(data) ?? 'null')
  } catch {
    return undefined
  }
}

/** The text with changes made in it; undefined where it is no YAML that could be changed. */
export const edit = (text: string, edits: readonly Edit[]): string | undefined =>
  editSource(text, edits)

/** Better practice numbers, or undefined where none near those of the text would do. */
export function propose(text: string, locale: Locale): Proposal | undefined {
  const loaded = loadExercise(text)
  if (!loaded.ok || loaded.value.exercise.kind !== 'numeric') return undefined
  const { exercise } = loaded.value
  const better = betterGivens(exercise)
  if (!better) return undefined
  const edits = better.changed.map(
    ({ name, to }): Edit => ({ kind: 'set', path: ['givens', name, 'value'], value: to })
  )
  const mended = editSource(text, edits)
  const again = mended === undefined ? undefined : retypedText(mended)
  if (again === undefined) return undefined
  const changes = better.changed.map(({ name, from, to }) => {
    const given = exercise.givens[name]
    const print = (value: number) => printValue(value, locale, { kind: given?.show ?? 'number' })
    return `${given?.name[locale] ?? name}: ${print(from)} → ${print(to)}`
  })
  return { text: again, changes }
}

/** The text with the answers of its tests worked out anew for the practice numbers it has. */
export function retypedText(text: string): string | undefined {
  const loaded = loadExercise(text)
  if (!loaded.ok || loaded.value.exercise.kind !== 'numeric') return undefined
  return editSource(text, retyped(loaded.value.exercise))
}

/** An answer to a variant of the exercise of a text that was reported sound enough. */
export async function attempt(
  exercise: Exercise,
  variant: number,
  answer: Attempt
): Promise<Tried | undefined> {
  const shown = asVariant(exercise, variant)
  return shown && tryAnswer(shown, answer, await modelsFor([exercise]))
}

/** The exercise as a variant shows it; undefined where it deals none of that number. */
export const variantOf = (exercise: Exercise, variant: number): Exercise | undefined =>
  asVariant(exercise, variant)
