import { ownStyle, readSlots } from '../../exercises/fill.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { type ExerciseStyle, printValue } from '../../exercises/print.ts'
import type { Values } from '../../exercises/solve.ts'
import { evaluate } from '../../formula/evaluate.ts'
import { decimalsFor } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { plain } from '../markup.ts'
import { besideGap } from './cloze-text.ts'

/** A wildcard of a `calculated` question: its value in each variant, as Moodle shows and uses it. */
export interface Wildcard {
  readonly name: string
  readonly values: readonly number[]
}

/**
 * The texts of a `calculated` question. A number printed in one is a wildcard of its own that holds what
 * the page would print, rounded: Moodle itself shows the result of a formula with all its digits, or with
 * those of the answer.
 */
export class Wildcards {
  private readonly shown = new Map<string, Wildcard>()
  private readonly exercise: NumericExercise
  private readonly variants: readonly Values[]
  private readonly locale: Locale

  /** @param variants the values (`solve`) of each variant, in the order of Moodle's items */
  constructor(exercise: NumericExercise, variants: readonly Values[], locale: Locale) {
    this.exercise = exercise
    this.variants = variants
    this.locale = locale
  }

  /** A text of the exercise as HTML, with wildcards for its numbers. */
  say(text: Localised): string {
    const pieces = readSlots(text[this.locale])
    if (!pieces.ok) return besideGap(text[this.locale])
    return pieces.value
      .map(piece =>
        typeof piece === 'string'
          ? besideGap(piece)
          : this.number(piece.source, piece.style, scope => {
              const result = evaluate(piece.node, name => scope.get(name))
              return result.ok ? result.value : 0
            })
      )
      .join('')
  }

  /** Whether a text says the same in every variant. */
  isPlain(text: Localised): boolean {
    const pieces = readSlots(text[this.locale])
    return pieces.ok && pieces.value.every(piece => typeof piece === 'string')
  }

  /** The value of a quantity, as the page prints it. */
  value(name: string): string {
    return this.number(name, undefined, scope => scope.get(name) ?? 0)
  }

  all(): Wildcard[] {
    return [...this.shown.values()]
  }

  private number(
    source: string,
    style: ExerciseStyle | undefined,
    valueIn: (scope: Values) => number
  ): string {
    const values = this.variants.map(valueIn)
    // A quantity that is whole in one variant and not in another is printed with decimals in all.
    const uneven = values.find(value => !Number.isInteger(value)) ?? values[0] ?? 0
    const used = style ?? ownStyle(this.exercise, source, uneven)
    const key = `${source} | ${used.kind} ${used.digits ?? ''}`
    let wildcard = this.shown.get(key)
    if (!wildcard) {
      const name = this.free(this.shown.size + 1)
      wildcard = { name, values: values.map(value => rounded(value, used)) }
      this.shown.set(key, wildcard)
    }
    const [before, after] = around(used, this.locale)
    return `${besideGap(before)}{${wildcard.name}}${besideGap(after)}`
  }

  /** A name that no quantity of the exercise has. */
  private free(number: number): string {
    let name = `shown_${number}`
    while ([...(this.variants[0]?.keys() ?? [])].includes(name)) name += '_'
    return name
  }
}

function rounded(value: number, { kind, digits }: ExerciseStyle): number {
  const typed = kind === 'percent' || kind === 'points' ? value * 100 : value
  return Number(typed.toFixed(kind === 'integer' ? 0 : (digits ?? decimalsFor(typed))))
}

/** What stands before and after a number of this kind: the sign of its money, of its percentage, a word. */
function around(style: ExerciseStyle, locale: Locale): readonly [string, string] {
  const scale = style.kind === 'percent' || style.kind === 'points' ? 100 : 1
  const printed = printValue(2 / scale, locale, { ...style, digits: 0 })
  const [before = '', after = ''] = printed.split('2')
  return [before, after]
}

/** The bounds and decimals that a dataset declares; Moodle needs them only to make more items. */
export function datasetXml({ name, values }: Wildcard): string {
  const decimals = Math.max(...values.map(value => (plain(value).split('.')[1] ?? '').length))
  const items = values.map(
    (value, index) =>
      `<dataset_item><number>${index + 1}</number><value>${plain(value)}</value></dataset_item>`
  )
  const low = plain(Math.min(...values))
  const high = plain(Math.max(...values))
  return [
    '<dataset_definition>',
    '<status><text>private</text></status>',
    `<name><text>${name}</text></name>`,
    '<type>calculated</type>',
    '<distribution><text>uniform</text></distribution>',
    `<minimum><text>${low}</text></minimum>`,
    `<maximum><text>${high}</text></maximum>`,
    `<decimals><text>${Math.min(9, decimals)}</text></decimals>`,
    `<itemcount>${values.length}</itemcount>`,
    `<dataset_items>${items.join('')}</dataset_items>`,
    `<number_of_items>${values.length}</number_of_items>`,
    '</dataset_definition>'
  ].join('\n')
}
