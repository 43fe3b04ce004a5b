import type { Unit } from './unit.ts'

/** Where in the source: UTF-16 offsets, `end` exclusive. */
interface Place {
  readonly start: number
  readonly end: number
}

/** A part of the formula that could not be computed, with its canonical text. */
interface Part extends Place {
  readonly text: string
}

/** One problem for each kind that needs no more than its place. */
type At<K extends string, More = unknown> = K extends string
  ? Place & More & { readonly kind: K }
  : never

/** What keeps a text from being a formula. */
export type SyntaxProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | (Place & { readonly kind: 'too-deep'; readonly limit: number })
  | (Place & { readonly kind: 'unexpected-character'; readonly character: string })
  | (Place & { readonly kind: 'number-too-large'; readonly text: string })
  | At<'decimal-comma' | 'stray-comma' | 'unclosed' | 'unopened'>
  /** `found` is absent at the end of the text. */
  | (Place & { readonly kind: 'expected-operand'; readonly found?: string })
  | (Place & { readonly kind: 'expected-operator'; readonly found: string })
  | At<'unknown-function' | 'function-as-name', { readonly name: string }>
  | (Place & {
      readonly kind: 'arguments'
      readonly name: string
      readonly given: number
      readonly least: number
      readonly most: number
    })
  | At<'condition-missing' | 'comparison-outside-if'>

/** What keeps a formula from having a value. */
export type ValueProblem =
  | (Place & { readonly kind: 'unknown-name'; readonly name: string })
  | (Place & { readonly kind: 'bad-value'; readonly name: string })
  | (Part & { readonly kind: 'division-by-zero'; readonly divisor: string })
  | (Part & {
      readonly kind: 'domain'
      readonly function: 'ln' | 'sqrt' | 'pow'
      readonly argument: string
      readonly value: number
    })
  | (Part & { readonly kind: 'overflow' })
  /** The names of one round trip, the first again at the end: a → b → a. */
  | { readonly kind: 'cycle'; readonly names: readonly string[] }
  /** `name` is the direct dependency that has no value, `root` the one in which the trouble began. */
  | { readonly kind: 'depends-on'; readonly name: string; readonly root: string }

/** What keeps a formula from making sense in money, customers and time. */
export type UnitProblem =
  | (Part & {
      readonly kind: 'units-differ'
      readonly action: 'add' | 'subtract' | 'compare' | 'choose'
      readonly left: Part & { readonly unit: Unit }
      readonly right: Part & { readonly unit: Unit }
    })
  | (Part & {
      readonly kind: 'unit-not-plain'
      readonly function: 'ln' | 'exp' | 'pow'
      readonly argument: string
      readonly unit: Unit
    })
  | (Part & { readonly kind: 'power-not-literal'; readonly argument: string; readonly unit: Unit })

export type FormulaProblem = SyntaxProblem | ValueProblem | UnitProblem
