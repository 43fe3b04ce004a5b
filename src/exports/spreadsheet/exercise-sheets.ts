import type { Part } from '../../exercises/compile.ts'
import { candidatesOf, typedScale } from '../../exercises/grading/candidates.ts'
import { CAP, halfUnit, toleranceOf } from '../../exercises/grading/match.ts'
import type { NumericExercise, Show, Unknown } from '../../exercises/kinds/numeric.ts'
import type { Values } from '../../exercises/solve.ts'
import { toSpreadsheet } from '../../formula/spreadsheet.ts'
import type { Node } from '../../formula/tree.ts'
import type { Locale } from '../../i18n/locale.ts'
import { filled } from '../numeric-questions.ts'
import { fieldNote } from '../words.ts'
import { WORDS } from './words.ts'
import { type Cell, cellName, type DefinedName, type Look, type Sheet } from './workbook.ts'

interface Made {
  readonly sheets: readonly Sheet[]
  readonly names: readonly DefinedName[]
}

const LOOK: Readonly<Record<Show, Look>> = {
  money: 'money',
  percent: 'percent',
  points: 'number',
  times: 'number',
  number: 'number',
  integer: 'integer',
  year: 'plain'
}

const text = (words: string, look: Look = 'wrapped'): Cell => ({ text: words, look })

/**
 * Two sheets for an exercise with the numbers of a variant: one to work on, with the givens, a cell for
 * each answer and a check; and one with the solution, formula by formula, under the names of the exercise.
 *
 * @param number among the exercises of the file; it keeps names and sheets apart
 */
export function exerciseSheets(
  exercise: NumericExercise,
  givens: Values,
  variant: number,
  number: number,
  locale: Locale
): Made {
  const { compiled, values, say } = filled(exercise, givens, locale)
  const work = `${WORDS.exercise[locale]} ${number}`
  const key = `${WORDS.solution[locale]} ${number}`
  const named = (name: string) => `${name}_${number}`
  const names: DefinedName[] = []
  const define = (name: string, sheet: string, row: number, column: number) =>
    names.push({
      name: named(name),
      refersTo: `'${sheet}'!${cellName(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`
    })
  const formula = (node: Node): string =>
    toSpreadsheet(node, { cellOf: named, locale: 'en' }).slice(1)

  const which = variant === 0 ? '' : ` (${WORDS.variant[locale]} ${variant})`
  const rows: Cell[][] = [
    [text(say(exercise.title) + which, 'bold')],
    [text(say(exercise.intro))],
    [],
    [text(WORDS.givens[locale], 'bold')]
  ]
  for (const [name, given] of Object.entries(exercise.givens)) {
    define(name, work, rows.length, 1)
    rows.push([
      text(given.name[locale]),
      { number: givens.get(name) ?? given.value, look: LOOK[given.show] }
    ])
  }
  rows.push(
    [],
    [
      text(WORDS.questions[locale], 'bold'),
      text(WORDS.answer[locale], 'bold'),
      text(WORDS.check[locale], 'bold'),
      text(WORDS.unit[locale], 'bold')
    ]
  )

  const keyRows: Cell[][] = [
    [text(say(exercise.title) + which, 'bold')],
    [],
    ['quantity', 'result', 'typed', 'tolerance', 'how'].map(word =>
      text(WORDS[word as 'quantity'][locale], 'bold')
    )
  ]
  for (const [name, { name: words, show }] of Object.entries(exercise.derived)) {
    const node = compiled.formulas.get(name)
    if (!node) continue
    define(name, key, keyRows.length, 1)
    keyRows.push([
      text(words[locale]),
      { formula: formula(node), value: values.get(name) ?? 0, look: LOOK[show] }
    ])
  }
  for (const part of compiled.parts.values()) {
    const { unknown } = part
    define(part.id, key, keyRows.length, 1)
    const own = part.ways.filter(({ tier }) => tier !== 'wrong')
    const cached = candidatesOf(compiled, part, givens)
    const credited: string[] = []
    for (const { tier, id, convention, node } of own) {
      const value = cached.find(one => one.tier === tier && one.id === id)?.value ?? 0
      const row = keyRows.length
      const name =
        convention === undefined ? '' : (exercise.conventions[convention]?.name[locale] ?? '')
      keyRows.push([
        text(unknown.name[locale]),
        { formula: formula(node), value: value / typedScale(unknown), look: LOOK[unknown.show] },
        { formula: `${cellName(row, 1)}*${typedScale(unknown)}`, value, look: 'number' },
        {
          formula: toleranceFormula(unknown, cellName(row, 2)),
          value: Math.max(halfUnit(unknown.digits), toleranceOf(unknown, value)),
          look: 'number'
        },
        text(tier === 'right' ? `${say(unknown.solution)} ${name}`.trim() : name)
      ])
      credited.push(`'${key}'!${cellName(row, 2)}|'${key}'!${cellName(row, 3)}`)
    }
    rows.push([
      text(say(unknown.ask)),
      { empty: true, look: 'input' },
      { formula: check(cellName(rows.length, 1), credited, part, locale), value: '' },
      text(fieldNote(unknown, locale))
    ])
  }
  return {
    sheets: [
      { name: work, rows, widths: [60, 18, 16, 50] },
      { name: key, rows: keyRows, widths: [40, 18, 18, 14, 80] }
    ],
    names
  }
}

/** As `toleranceOf`, at least half of the last asked digit. */
function toleranceFormula({ tolerance, digits }: Unknown, cell: string): string {
  const half = halfUnit(digits)
  const wanted =
    tolerance === undefined
      ? String(half)
      : typeof tolerance === 'number'
        ? String(tolerance)
        : `${Number.parseFloat(tolerance) / 100}*ABS(${cell})`
  return `MAX(${half},MIN(${wanted},${CAP}*ABS(${cell})))`
}

/** “Right” where the answer is near enough to a right or accepted value; nothing where there is none yet. */
function check(
  cell: string,
  credited: readonly string[],
  { unknown }: Part,
  locale: Locale
): string {
  const near = credited.map(pair => {
    const [value, tolerance] = pair.split('|')
    return `ABS(${cell}-${value})<=${tolerance}*1.000000001`
  })
  if (unknown.whole) {
    near.push(...credited.map(pair => `${cell}=ROUNDUP(${pair.split('|')[0]}-0.000000001,0)`))
  }
  const [yes, no] = [WORDS.right[locale], WORDS.notYet[locale]].map(quoted)
  return `IF(ISBLANK(${cell}),"",IF(ISNUMBER(${cell}),IF(OR(${near.join(',')}),${yes},${no}),${quoted(WORDS.noNumber[locale])}))`
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`
