import { orderOf } from '../../formula/order.ts'
import { ARITY, MONTH_NAME, type Node } from '../../formula/tree.ts'
import { equal, parseUnit, type Unit } from '../../formula/unit.ts'
import { dealTable } from '../deal-table.ts'
import { cellOf, cellOutcome, TableGrader } from '../grading/table.ts'
import type { CellRule, TableExercise } from '../kinds/table.ts'
import { type TableFlaw, tableFlaws } from '../prove-table.ts'
import { practiceRows } from '../solve-table.ts'
import { readFormula, slotProblems, unitProblems, unitsOf } from './formula-problems.ts'
import { unlessKnown } from './references.ts'
import { commonTexts, helpTexts, type Located, type LocatedText } from './texts-and-formulas.ts'
import type { AuthorProblem, Path } from './trouble.ts'
import { typedOn, untested, verdictProblems, type Wanted } from './verdict-tests.ts'

/** Cells that one exercise may ask for: each is an answer to be stored. */
const MOST_CELLS = 200

/**
 * The proofs of an exercise with a table: every row has its given cells, rules and names fit together,
 * nothing is circular, units come out as declared, each mistake can be told apart in some row of every
 * variant, variants differ, and every test gets its verdict.
 */
export function checkTable(exercise: TableExercise): AuthorProblem[] {
  const first = [...nameProblems(exercise), ...cellProblems(exercise)]
  if (first.length > 0) return first
  const problems = [...ruleProblems(exercise), ...textProblems(exercise)]
  if (problems.length > 0) return problems
  const flaws = tableFlaws(exercise, practiceRows(exercise)).map(flaw =>
    flawProblem(exercise, flaw)
  )
  return flaws.length > 0 ? flaws : [...variantProblems(exercise), ...testProblems(exercise)]
}

/** Columns share one space of names with the formula language. */
function* nameProblems({ given, asked }: TableExercise): Generator<AuthorProblem> {
  const language = new Set([MONTH_NAME, ...ARITY.keys()])
  for (const [list, columns] of Object.entries({ given, asked })) {
    for (const name of Object.keys(columns)) {
      const path = [list, name]
      if (language.has(name)) {
        yield { path, onKey: true, trouble: { kind: 'name-taken', name, by: 'language' } }
      } else if (list === 'asked' && Object.hasOwn(given, name)) {
        yield { path, onKey: true, trouble: { kind: 'name-taken', name, by: 'column' } }
      }
    }
  }
}

function* cellProblems({ given, asked, rows }: TableExercise): Generator<AuthorProblem> {
  const columns = Object.keys(given)
  for (const [id, { cells }] of Object.entries(rows)) {
    const path = ['rows', id, 'cells']
    for (const column of columns) {
      if (Object.hasOwn(cells, column)) continue
      yield { path, onKey: true, trouble: { kind: 'missing-cell', column } }
    }
    for (const column of Object.keys(cells)) {
      yield* unlessKnown('column', column, columns, [...path, column], true)
    }
  }
  for (const [column, { vary }] of Object.entries(given)) {
    if (!vary) continue
    const { by, step, least = Number.NEGATIVE_INFINITY } = vary
    const low = Object.values(rows).some(({ cells }) => (cells[column] ?? least) < least)
    if (low || by < step) {
      yield { path: ['given', column, 'vary'], trouble: { kind: 'bad-steps' } }
    }
  }
  const found = Object.keys(rows).length * Object.keys(asked).length
  if (found > MOST_CELLS) {
    const trouble = { kind: 'too-many-cells', found, most: MOST_CELLS } as const
    yield { path: ['rows'], onKey: true, trouble }
  }
}

function ruleProblems({ given, asked }: TableExercise): AuthorProblem[] {
  const problems: AuthorProblem[] = []
  const units = unitsOf({ given, asked }, problems)
  const names = [given, asked].flatMap(Object.keys)
  const nodes = new Map<string, Node>()
  for (const [column, { is, wrong }] of Object.entries(asked)) {
    const path = ['asked', column]
    const node = readRule(is, [...path, 'is'], names, problems)
    if (node) {
      nodes.set(column, node)
      problems.push(...ruleUnitProblems(is, column, node, units))
    }
    for (const [id, { is }] of Object.entries(wrong)) {
      readRule(is, [...path, 'wrong', id, 'is'], names, problems)
    }
  }
  for (const [column, problem] of orderOf(nodes).cycles) {
    problems.push({ path: ['asked', column, 'is'], trouble: { kind: 'formula', problem } })
  }
  return problems
}

/** The formula of a rule, or that whose groups it takes, as a tree. */
function readRule(
  rule: CellRule,
  path: Path,
  names: readonly string[],
  problems: AuthorProblem[]
): Node | undefined {
  const located =
    'formula' in rule
      ? locate(rule.formula, [...path, 'formula'])
      : locate(rule.ntile, [...path, 'ntile'])
  return readFormula(located, names, problems)
}

const locate = (source: string, path: Path): Located => ({ source, path, role: 'value' })

function* ruleUnitProblems(
  rule: CellRule,
  column: string,
  node: Node,
  units: ReadonlyMap<string, Unit>
): Generator<AuthorProblem> {
  if ('formula' in rule) {
    const located = locate(rule.formula, ['asked', column, 'is', 'formula'])
    yield* unitProblems({ ...located, quantity: column }, node, units)
    return
  }
  const declared = units.get(column)
  const found = parseUnit('1')
  if (declared && !equal(declared, found)) {
    yield { path: ['asked', column, 'unit'], trouble: { kind: 'unit-differs', declared, found } }
  }
}

function* textProblems(exercise: TableExercise): Generator<AuthorProblem> {
  const { given, asked } = exercise
  yield* slotProblems(textsOf(exercise), [])
  // What is said of a row may print the values of that row.
  const names = [given, asked].flatMap(Object.keys)
  for (const [column, { wrong }] of Object.entries(asked)) {
    const says = Object.entries(wrong).map(([id, { says }]) => ({
      path: ['asked', column, 'wrong', id, 'says'],
      text: says
    }))
    yield* slotProblems(says, names)
  }
}

function* textsOf(exercise: TableExercise): Generator<LocatedText> {
  yield* commonTexts(exercise)
  yield { path: ['ask'], text: exercise.ask }
  yield* helpTexts(exercise, [])
}

function flawProblem(exercise: TableExercise, flaw: TableFlaw): AuthorProblem {
  const path = ['asked', flaw.column]
  switch (flaw.kind) {
    case 'no-value': {
      const at = flaw.wrong === undefined ? path : [...path, 'wrong', flaw.wrong]
      return { path: [...at, 'is'], trouble: { kind: 'no-value', problem: flaw.problem } }
    }
    case 'few-digits': {
      const digits = exercise.asked[flaw.column]?.digits ?? 0
      const trouble = { kind: 'few-digits', value: flaw.value, digits } as const
      return { path: [...path, 'digits'], trouble }
    }
    case 'never-apart': {
      const { first, second } = flaw
      const trouble = { kind: 'never-apart', first, second } as const
      return { path: [...path, 'wrong', second], onKey: true, trouble }
    }
  }
}

function* variantProblems(exercise: TableExercise): Generator<AuthorProblem> {
  const wanted = exercise.variants
  const texts = new Set<string>()
  for (let variant = 0; variant <= wanted; variant++) {
    const rows = dealTable(exercise, variant)
    if (rows) texts.add(JSON.stringify([...rows].map(([row, cells]) => [row, ...cells])))
  }
  // Two participants with the same cells have one variant; the practice is none of them.
  const dealt = texts.size - 1
  if (dealt < wanted) {
    yield { path: ['variants'], trouble: { kind: 'few-variants', wanted, dealt } }
  }
}

function* testProblems(exercise: TableExercise): Generator<AuthorProblem> {
  const { asked, rows, tests } = exercise
  const cells = Object.keys(rows).flatMap(row => Object.keys(asked).map(name => `${row}.${name}`))
  const given = practiceRows(exercise)
  for (const [index, { part, typed, after = {}, expect }] of tests.entries()) {
    const path = ['tests', index]
    const strange = [
      ...unlessKnown('cell', part, cells, [...path, 'part']),
      ...Object.keys(after).flatMap(cell => [
        ...unlessKnown('cell', cell, cells, [...path, 'after', cell], true)
      ])
    ]
    yield* strange
    const cell = cellOf(exercise, part)
    if (strange.length > 0 || !cell) continue
    const known = knownVerdicts(exercise, cell.column)
    yield* verdictProblems({ shown: typed, expect }, known, path, page => {
      const texts = Object.fromEntries(
        Object.entries({ ...after, [part]: typed }).map(([id, text]) => [id, typedOn(page, text)])
      )
      return cellOutcome(new TableGrader(exercise, given, texts, page).grade(part))
    })
  }
  for (const column of Object.keys(asked)) {
    const of = tests.filter(({ part }) => cellOf(exercise, part)?.column === column)
    yield* untested(
      wantedOf(exercise, column),
      of.map(({ expect }) => expect)
    )
  }
}

function wantedOf({ asked }: TableExercise, column: string): Wanted[] {
  const path = ['asked', column]
  return [
    { expect: 'right', path },
    ...Object.keys(asked[column]?.wrong ?? {}).map(id => ({
      expect: `wrong ${id}`,
      path: [...path, 'wrong', id]
    }))
  ]
}

const PLAIN = ['given', 'needs-digits', 'ask-notation', 'unexplained', 'unreadable']

function knownVerdicts(exercise: TableExercise, column: string): string[] {
  const rule = exercise.asked[column]?.is
  const from = rule && 'formula' in rule ? Object.keys(exercise.asked) : []
  const wanted = wantedOf(exercise, column).map(({ expect }) => expect)
  return [...PLAIN, ...wanted, ...from.map(name => `carried ${name}`)]
}
