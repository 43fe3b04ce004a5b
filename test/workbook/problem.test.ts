import { describe, expect, it } from 'vitest'
import { explain, explainKept, type Problem } from '../../src/workbook/problem.ts'

const dropped = ['values.cost', 'values.new', 'currency', 'flow'].map(path => ({
  path,
  why: 'type' as const
}))

const problems: Problem[] = [
  { kind: 'damaged', from: 'device', aside: 'crm-workbook.aside.1' },
  { kind: 'damaged', from: 'link' },
  { kind: 'newer', from: 'device' },
  { kind: 'newer', from: 'file' },
  { kind: 'too-large', from: 'link', length: 9002, limit: 8000 },
  { kind: 'partly', from: 'file', dropped },
  { kind: 'partly', from: 'device', dropped: dropped.slice(0, 1), aside: 'crm-workbook.aside.1' },
  { kind: 'cannot-share', length: 12_345, limit: 8000 },
  { kind: 'table-too-large', length: 3_000_000, limit: 2_097_152 },
  { kind: 'clipboard' },
  { kind: 'storage-blocked' },
  { kind: 'storage-full' },
  { kind: 'storage-occupied' }
]

describe('explain', () => {
  it('says what is wrong and what became of it, in both languages', () => {
    const en = (index: number) => explain(problems[index] as Problem, 'en')
    const es = (index: number) => explain(problems[index] as Problem, 'es')
    expect(en(4)).toBe(
      'The link has 9,002 characters, more than the 8,000 that are accepted. Nothing of it was used; your own numbers are as they were.'
    )
    expect(es(4)).toBe(
      'El enlace tiene 9.002 caracteres, más de los 8.000 que se admiten. No se ha usado nada de él; tus números siguen como estaban.'
    )
    expect(en(5)).toBe(
      'The file was used, except for: values.cost (not a valid value), values.new (not a valid value), currency (not a valid value), 1 more.'
    )
    expect(es(6)).toBe(
      'Lo guardado en este dispositivo se ha usado, salvo: values.cost (no es un valor válido). El original se ha apartado en el almacenamiento de este navegador, como «crm-workbook.aside.1».'
    )
  })

  it('speaks in whole sentences of both languages, and never leaves a hole', () => {
    for (const problem of problems) {
      const [en, es] = [explain(problem, 'en'), explain(problem, 'es')]
      expect(en).not.toBe(es)
      for (const sentence of [en, es]) {
        expect(sentence).toMatch(/^[A-ZÉ].*\.$/)
        expect(sentence).not.toMatch(/undefined|null|\[object| {2}|\.\./)
      }
    }
  })
})

describe('explainKept', () => {
  it('says whether the work is kept, and if not why', () => {
    expect(explainKept({ kind: 'not-yet' }, 'en')).toBe('')
    expect(explainKept({ kind: 'kept' }, 'es')).toBe('Guardado en este dispositivo.')
    const problem = { kind: 'storage-blocked' } as const
    expect(explainKept({ kind: 'not-kept', problem }, 'en')).toBe(
      'Not kept: this browser does not let the page store anything. Save a file before you leave.'
    )
    expect(explainKept({ kind: 'not-kept', problem }, 'es')).toMatch(/^Sin guardar: este navegador/)
  })
})
