import { unzipSync } from 'fflate'
import { HyperFormula } from 'hyperformula'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/exercises/compile.ts'
import type { NumericExercise } from '../../src/exercises/kinds/numeric.ts'
import { solve } from '../../src/exercises/solve.ts'
import { deal } from '../../src/exercises/variants.ts'
import { spreadsheetFile } from '../../src/exports/spreadsheet/spreadsheet.ts'
import { load, practice } from '../exercises/practice.ts'
import { SMALL } from '../exercises/small.ts'
import { givenAnswers, shipped } from './content.ts'
import { children, parse } from './moodle/reading.ts'

/** The file as another program has it: every cell and name read from its XML, computed by HyperFormula. */
function opened(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const part = (path: string) => {
    const file = files[path]
    if (!file) throw new Error(`no ${path}`)
    return parse(file)
  }
  const workbook = part('xl/workbook.xml')
  const program = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' })
  const [sheets] = children(workbook, 'sheets')
  const rows = (sheets ? children(sheets, 'sheet') : []).map((sheet, index) => {
    const name = sheet.getAttribute('name') ?? ''
    program.addSheet(name)
    const [data] = children(part(`xl/worksheets/sheet${index + 1}.xml`), 'sheetData')
    const cells = (data ? children(data, 'row') : []).map(row =>
      children(row, 'c').map(cell => {
        const [formula] = children(cell, 'f')
        if (formula) return `=${formula.textContent}`
        // An apostrophe makes a text of whatever follows.
        if (cell.getAttribute('t') === 'inlineStr') return `'${cell.textContent}`
        const [value] = children(cell, 'v')
        return value ? Number(value.textContent) : null
      })
    )
    return { name, cells }
  })
  const [names] = children(workbook, 'definedNames')
  for (const one of names ? children(names, 'definedName') : []) {
    program.addNamedExpression(one.getAttribute('name') ?? '', `=${one.textContent}`)
  }
  for (const { name, cells } of rows) program.setSheetContent(program.getSheetId(name) ?? 0, cells)
  const cellOf = (name: string) => {
    const [, sheet = '', column = '', row = ''] =
      /^'(.+)'!\$([A-Z])\$(\d+)$/.exec(program.getNamedExpressionFormula(name)?.slice(1) ?? '') ??
      []
    return {
      sheet: program.getSheetId(sheet) ?? -1,
      col: column.charCodeAt(0) - 65,
      row: Number(row) - 1
    }
  }
  return { program, cellOf }
}

/** Rows of the questions on the first sheet: those with a check. */
const questionRows = (program: HyperFormula, sheet: number): number[] =>
  program
    .getSheetFormulas(sheet)
    .flatMap((row, index) => (row[2]?.startsWith('=IF(') ? [index] : []))

const file = (exercise: NumericExercise, variant: number, locale: 'en' | 'es') =>
  spreadsheetFile({ exercises: [exercise], locale, variants: [variant] }).bytes

describe('a spreadsheet', () => {
  it.each(shipped.map(exercise => [exercise.id, exercise] as const))(
    '%s: computes our values, and checks answers as we do',
    (_, exercise) => {
      for (const variant of [0, Math.min(1, exercise.variants), exercise.variants]) {
        const givens = deal(exercise, variant)
        if (!givens) throw new Error('no variant')
        const { program, cellOf } = opened(file(exercise, variant, 'en'))
        for (const [name, value] of solve(compile(exercise), givens)) {
          const found = program.getCellValue(cellOf(`${name}_1`))
          expect(Math.abs(Number(found) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value))
        }
        const rows = questionRows(program, 0)
        const parts = Object.keys(exercise.unknowns)
        expect(rows).toHaveLength(parts.length)
        for (const [index, part] of parts.entries()) {
          const row = rows[index] ?? 0
          expect(program.getCellValue({ sheet: 0, row, col: 2 })).toBe('')
          for (const { value, credited } of givenAnswers(exercise, part, givens)) {
            program.setCellContents({ sheet: 0, row, col: 1 }, value)
            const said = program.getCellValue({ sheet: 0, row, col: 2 })
            expect({ part, value, said }).toEqual({
              part,
              value,
              said: credited ? 'Right' : 'Not yet'
            })
          }
        }
      }
    }
  )

  it('is opened by a reader of Excel files, with the values already in it, in Spanish', async () => {
    const sheets = await readXlsxFile(Buffer.from(file(practice, 0, 'es')))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Ejercicio 1', 'Solución 1'])
    const cells = sheets.flatMap(({ data }) => data.flat())
    expect(cells).toContain('Tu respuesta')
    expect(cells).toContain(1000)
  })

  it('runs nothing that an exercise says, and keeps hostile texts whole', () => {
    const small = load(SMALL)
    const nasty = '=HYPERLINK("x")&]]><c> +1'
    const title = { en: nasty, es: nasty }
    const { program } = opened(file({ ...small, title }, 0, 'en'))
    expect(program.getCellFormula({ sheet: 0, row: 0, col: 0 })).toBeUndefined()
    expect(program.getCellValue({ sheet: 0, row: 0, col: 0 })).toBe(nasty)
  })

  it('says what it leaves out, and that it holds nothing then', () => {
    const written = spreadsheetFile({ exercises: [practice], locale: 'es', variants: [99] })
    expect(written.holds).toBe(0)
    expect(written.leftOut[0]?.why.es).toContain('No hay variante 99')
  })
})
