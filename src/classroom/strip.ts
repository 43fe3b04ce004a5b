import { compile } from '../exercises/compile.ts'
import { dealTable } from '../exercises/deal-table.ts'
import { readSlots } from '../exercises/fill.ts'
import type { NumericExercise, Show } from '../exercises/kinds/numeric.ts'
import type { TableExercise } from '../exercises/kinds/table.ts'
import type { Exercise } from '../exercises/model.ts'
import { type SeedPolicy, variantFor, variantsOf } from '../exercises/seeds.ts'
import { itemOrder } from '../exercises/shuffle.ts'
import { solve, type Values } from '../exercises/solve.ts'
import { practiceRows } from '../exercises/solve-table.ts'
import { deal } from '../exercises/variants.ts'
import { evaluate } from '../formula/evaluate.ts'
import { LOCALES, type Localised } from '../i18n/locale.ts'
import { tidy } from '../i18n/tidy.ts'
import type { Option, Sheet, SheetPart } from './sheet.ts'

/**
 * The exercise without what gives its answers away, for a policy. Of what is done in a widget the page
 * learns where and from which numbers; whether the goal is reached is for the desk.
 *
 * @returns undefined for what cannot be handed out so: a variant that its rules do not deal
 */
export function strip(exercise: Exercise, policy: SeedPolicy): Sheet | undefined {
  const { kind, title, intro } = exercise
  const about = { kind, title, intro, slots: [], variants: {} }
  switch (exercise.kind) {
    case 'numeric':
      return stripNumeric(exercise, policy)
    case 'choice':
      return {
        ...about,
        parts: Object.entries(exercise.questions).map(([id, { ask, several, options }]) => ({
          ...{ id, ask, field: 'choice' as const, several: several === true },
          options: optionsOf(options)
        }))
      }
    case 'order': {
      // The file may have them in the right order; the order in which they are shown is never that.
      const shown = itemOrder(exercise, 0).map(id => [
        id,
        exercise.items[id] as { text: Localised }
      ])
      const options = optionsOf(Object.fromEntries(shown))
      return { ...about, parts: [{ id: 'order', ask: exercise.ask, field: 'order', options }] }
    }
    case 'table':
      return { ...about, ...stripTable(exercise, policy) }
    case 'widget': {
      const { ask, lesson, widget, start } = exercise
      const task = { lesson, widget, start }
      return { ...about, parts: [{ id: 'goal', ask, field: 'widget', task }] }
    }
  }
}

/** Without `right` and `says`. */
const optionsOf = (options: Readonly<Record<string, { readonly text: Localised }>>): Option[] =>
  Object.entries(options).map(([id, { text }]) => ({ id, text }))

function stripTable(
  exercise: TableExercise,
  policy: SeedPolicy
): Pick<Sheet, 'parts' | 'table' | 'variants'> {
  const { given, asked, rows } = exercise
  const cellsIn = (variant: number) =>
    [...(dealTable(exercise, variant) ?? practiceRows(exercise)).values()].flatMap(cells =>
      Object.keys(given).map(column => cells.get(column) ?? 0)
    )
  const columns = Object.entries(given).map(([id, { name, show }]) => ({ id, name, show }))
  return {
    table: {
      ask: exercise.ask,
      columns: columns.map(({ name, show }) => ({ name, show })),
      asked: Object.values(asked).map(({ name }) => ({ name })),
      rows: Object.values(rows).map(({ name }) => ({ name }))
    },
    variants: Object.fromEntries(
      variantNumbers(exercise, policy).map(variant => [variant, cellsIn(variant)])
    ),
    parts: Object.entries(rows).flatMap(([row, { name: rowName }]) =>
      Object.entries(asked).map(
        ([column, { name, show, unit, digits }]): SheetPart => ({
          ...{ id: `${row}.${column}`, field: 'number', show, unit, digits },
          ask: both(locale => `${rowName[locale]}: ${name[locale]}`)
        })
      )
    )
  }
}

const both = (say: (locale: keyof Localised) => string): Localised => ({
  en: say('en'),
  es: say('es')
})

/** The variants that a policy can deal. */
function variantNumbers(exercise: NumericExercise | TableExercise, policy: SeedPolicy): number[] {
  if (policy.kind !== 'participant') return [variantFor(policy, '', exercise)]
  const count = variantsOf(exercise)
  return count === 0 ? [0] : Array.from({ length: count }, (_, index) => index + 1)
}

function stripNumeric(exercise: NumericExercise, policy: SeedPolicy): Sheet | undefined {
  const compiled = compile(exercise)
  const solved = new Map<number, Values>()
  for (const variant of variantNumbers(exercise, policy)) {
    const givens = deal(exercise, variant)
    if (!givens) return undefined
    solved.set(variant, solve(compiled, givens))
  }
  const slots = new Slots(exercise, [...solved.values()])
  const title = slots.rename(exercise.title)
  const intro = slots.rename(exercise.intro)
  const parts = Object.entries(exercise.unknowns).map(
    ([id, { ask, show, unit, digits }]): SheetPart => ({
      ...{ id, field: 'number', show, unit, digits },
      ask: slots.rename(ask)
    })
  )
  const variants = [...solved].map(([variant, values]) => [variant, slots.valuesIn(values)])
  return {
    ...{ kind: 'numeric', title, intro, parts, slots: slots.shows },
    variants: Object.fromEntries(variants)
  }
}

/** Slots by a number each, so that a text says what to print and not how it is worked out. */
class Slots {
  readonly shows: Show[] = []
  readonly #sources = new Map<string, number>()
  readonly #nodes: Parameters<typeof evaluate>[0][] = []
  readonly #exercise: NumericExercise
  readonly #variants: readonly Values[]

  constructor(exercise: NumericExercise, variants: readonly Values[]) {
    this.#exercise = exercise
    this.#variants = variants
  }

  rename(text: Localised): Localised {
    const renamed = LOCALES.map(locale => [locale, this.#renamed(text[locale])])
    return Object.fromEntries(renamed) as Record<keyof Localised, string>
  }

  valuesIn(values: Values): number[] {
    return this.#nodes.map(node => {
      const result = evaluate(node, name => values.get(name))
      return result.ok ? tidy(result.value) : 0
    })
  }

  #renamed(text: string): string {
    const pieces = readSlots(text)
    if (!pieces.ok) return text
    return pieces.value
      .map(piece => {
        if (typeof piece === 'string') return piece
        const { source, node, style } = piece
        const name = `s${this.#numberOf(source, node)}`
        const said = style ?? this.#styleOf(source, node)
        if (!said) return `{${name}}`
        return `{${name} | ${said.kind}${said.digits === undefined ? '' : ` ${said.digits}`}}`
      })
      .join('')
  }

  #numberOf(source: string, node: Parameters<typeof evaluate>[0]): number {
    const known = this.#sources.get(source)
    if (known !== undefined) return known
    const number = this.#nodes.push(node) - 1
    this.#sources.set(source, number)
    const { givens, derived } = this.#exercise
    this.shows.push((givens[source] ?? derived[source])?.show ?? 'number')
    return number
  }

  /** An asked result is printed with the decimals that it is asked with (see `ownStyle`). */
  #styleOf(source: string, node: Parameters<typeof evaluate>[0]) {
    const { unknowns } = this.#exercise
    const unknown = Object.hasOwn(unknowns, source) ? unknowns[source] : undefined
    if (!unknown) return undefined
    const whole = this.#variants.every(values => {
      const result = evaluate(node, name => values.get(name))
      return result.ok && Number.isInteger(result.value)
    })
    return whole ? { kind: unknown.show } : { kind: unknown.show, digits: unknown.digits }
  }
}
