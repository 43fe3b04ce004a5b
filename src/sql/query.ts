import type { Locale, Localised } from '../i18n/locale.ts'

/**
 * Lines of SQL. Kept apart until the end, because a quoted name may hold a line break, which no indenting
 * may touch.
 */
export type Lines = readonly string[]

/** One common table expression. */
export interface Step {
  readonly name: string
  readonly says: Localised
  readonly body: Lines
}

/** A statement in reading order: what it is, the steps, the result. */
export interface Query {
  readonly head: readonly Localised[]
  readonly steps: readonly Step[]
  readonly says: Localised
  readonly body: Lines
}

const WIDTH = 96

/** A comment, broken at spaces. */
function comment(text: string, indent: string): string {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(/\s+/)) {
    if (row !== '' && indent.length + 3 + row.length + 1 + word.length > WIDTH) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, row].map(one => `${indent}-- ${one}`).join('\n')
}

const indented = (lines: Lines): string[] => lines.map(line => `  ${line}`)

/** The text of a statement, with its comments in one language. */
export function render({ head, steps, says, body }: Query, locale: Locale): string {
  const tables = steps.map(step =>
    [`${step.name} AS (`, comment(step.says[locale], '  '), ...indented(step.body), ')'].join('\n')
  )
  return [
    ...head.map(text => comment(text[locale], '')),
    `WITH ${tables.join(',\n\n')}\n`,
    comment(says[locale], ''),
    `${body.join('\n')};\n`
  ].join('\n')
}

/** What may be left out of a list: `condition && text`. Several lines are one part. */
export type Optional = string | Lines | false | undefined

const linesOf = (part: string | Lines): Lines => (typeof part === 'string' ? [part] : part)

/** The parts that are there, each as its lines. */
const kept = (parts: readonly Optional[] = []): Lines[] =>
  parts.flatMap(part => (part === false || part === undefined ? [] : [linesOf(part)]))

/** Parts one below the other, with commas between. */
const listed = (parts: readonly Lines[]): string[] =>
  parts.flatMap((part, at) =>
    at === parts.length - 1
      ? part
      : part.map((line, i) => (i === part.length - 1 ? `${line},` : line))
  )

const clause = (word: string, parts: readonly Lines[], joint: string): string[] =>
  parts.length === 0 ? [] : [`${word} ${parts.flat().join(joint)}`]

/** A SELECT, one column a line. */
export function select(parts: {
  readonly columns: readonly Optional[]
  readonly from: readonly Optional[]
  readonly where?: readonly Optional[]
  readonly group?: readonly Optional[]
  readonly order?: readonly Optional[]
}): Lines {
  const [first = '', ...joins] = kept(parts.from).flat()
  const [condition, ...more] = kept(parts.where).flat()
  return [
    'SELECT',
    ...indented(listed(kept(parts.columns))),
    `FROM ${first}`,
    ...joins,
    ...(condition === undefined ? [] : [`WHERE ${condition}`]),
    ...more.map(one => `  AND ${one}`),
    ...clause('GROUP BY', kept(parts.group), ', '),
    ...clause('ORDER BY', kept(parts.order), ', ')
  ]
}

/** Several SELECTs, one below the other. */
export const union = (selects: readonly Lines[]): Lines =>
  selects.flatMap((one, at) => (at === 0 ? one : ['UNION ALL', ...one]))
