import { unitOf } from '../../formula/check.ts'
import { parse } from '../../formula/parse.ts'
import type { FormulaProblem } from '../../formula/problem.ts'
import { ARITY, MONTH_NAME, type Node, partsOf } from '../../formula/tree.ts'
import { equal, readUnit, type Unit } from '../../formula/unit.ts'
import { LOCALES } from '../../i18n/locale.ts'
import { readSlots } from '../fill.ts'
import { conditionSource } from '../prove.ts'
import { suggest } from './suggest.ts'
import type { Located, LocatedText } from './texts-and-formulas.ts'
import type { AuthorProblem, Trouble } from './trouble.ts'

const UNIT_WORDS = ['money', 'customer', 'month']

type Quantities = Readonly<Record<string, { readonly unit: string }>>

/** The declared units of named quantities; `lists` are keys of the file. What is no unit is a problem. */
export function unitsOf(
  lists: Readonly<Record<string, Quantities>>,
  problems: AuthorProblem[]
): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const [list, quantities] of Object.entries(lists)) {
    for (const [name, { unit: found }] of Object.entries(quantities)) {
      const unit = readUnit(found)
      if (unit) {
        units.set(name, unit)
        continue
      }
      const meant = found.replace(/[a-z]+/gi, word => suggest(word, UNIT_WORDS) ?? word)
      const about = readUnit(meant) ? { meant } : {}
      problems.push({
        path: [list, name, 'unit'],
        trouble: { kind: 'bad-unit', found, ...about }
      })
    }
  }
  return units
}

/** A formula's tree; what is wrong with it, or a name that is not among the known ones, is a problem. */
export function readFormula(formula: Located, known: readonly string[], problems: AuthorProblem[]) {
  const { path, role, source } = formula
  // A condition is read inside an `if`; its positions are then moved back.
  const shift = role === 'where' ? conditionSource('').indexOf(',') : 0
  const result = parse(role === 'where' ? conditionSource(source) : source)
  const found = result.ok ? unknownName(result.value, known) : result.problem
  if (!found) return result.ok ? result.value : undefined
  const problem = moved(found, shift)
  const at = 'start' in problem ? { at: problem.start } : {}
  problems.push({ path, ...at, trouble: formulaTrouble(problem, known) })
  return undefined
}

function moved(problem: FormulaProblem, shift: number): FormulaProblem {
  if (!('start' in problem)) return problem
  return { ...problem, start: Math.max(0, problem.start - shift), end: problem.end - shift }
}

/** The first name, in reading order, that nothing in the exercise has. */
function unknownName(node: Node, known: readonly string[]): FormulaProblem | undefined {
  if (node.kind === 'name') {
    const { name, start, end } = node
    const fits = name === MONTH_NAME || known.includes(name)
    return fits ? undefined : { kind: 'unknown-name', name, start, end }
  }
  for (const part of partsOf(node)) {
    const found = unknownName(part, known)
    if (found) return found
  }
  return undefined
}

function formulaTrouble(problem: FormulaProblem, known: readonly string[]): Trouble {
  const meant = meantBy(problem, known)
  return { kind: 'formula', problem, ...(meant === undefined ? {} : { meant }) }
}

function meantBy(problem: FormulaProblem, known: readonly string[]): string | undefined {
  if (problem.kind === 'unknown-name') return suggest(problem.name, known)
  if (problem.kind === 'unknown-function') return suggest(problem.name, ARITY.keys())
  return undefined
}

/** The unit must come out as declared. Names whose own unit is unreadable were reported there. */
export function* unitProblems(
  { path, quantity, role }: Located,
  node: Node,
  units: ReadonlyMap<string, Unit>
): Generator<AuthorProblem> {
  const result = unitOf(node, name => units.get(name))
  if (!result.ok) {
    const { problem } = result
    if (problem.kind === 'unknown-name') return
    const shifted = role === 'where' ? moved(problem, conditionSource('').indexOf(',')) : problem
    const at = 'start' in shifted ? { at: shifted.start } : {}
    yield { path, ...at, trouble: { kind: 'formula', problem: shifted } }
    return
  }
  const declared = quantity === undefined ? undefined : units.get(quantity)
  if (declared && !equal(declared, result.value)) {
    yield { path, trouble: { kind: 'unit-differs', declared, found: result.value } }
  }
}

/** Slots that cannot be filled: each text may print the values of these names. */
export function* slotProblems(
  texts: Iterable<LocatedText>,
  names: readonly string[]
): Generator<AuthorProblem> {
  for (const { path, text } of texts) {
    for (const locale of LOCALES) {
      const read = readSlots(text[locale])
      const at = [...path, locale]
      if (!read.ok) {
        const { problem } = read
        const about = problem.kind === 'formula' ? meantBy(problem.problem, names) : undefined
        yield { path: at, trouble: { kind: 'slot', problem, ...(about ? { meant: about } : {}) } }
        continue
      }
      for (const piece of read.value) {
        if (typeof piece === 'string') continue
        const problem = unknownName(piece.node, names)
        if (!problem) continue
        const meant = meantBy(problem, names)
        const slot = { kind: 'formula', slot: piece.source, problem } as const
        yield { path: at, trouble: { kind: 'slot', problem: slot, ...(meant ? { meant } : {}) } }
      }
    }
  }
}
