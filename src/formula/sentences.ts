import type { FormulaProblem } from './problem.ts'
import { ARITY } from './tree.ts'

type Kind = FormulaProblem['kind']
/** The problem of one kind. */
export type Of<K extends Kind> = Extract<FormulaProblem, { kind: K }>
/** A sentence for each kind of problem, in one language. */
export type Sentences = { readonly [K in Kind]: (problem: Of<K>) => string }

/** The functions there are, for the sentence about one that there is not. */
export const FUNCTIONS = [...ARITY.keys()].join(', ')

/** Characters that people do write in formulas, with what to write here. */
export const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['^', 'pow(a, b)'],
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
  ['=', '=='],
  ['!', '!=']
])
