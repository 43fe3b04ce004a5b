import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runExport } from '../../scripts/export/run.ts'
import { FORMAT_IDS } from '../../src/exports/about.ts'

async function run(...argv: string[]) {
  let out = ''
  let note = ''
  const code = await runExport(argv, {
    out: bytes => {
      out += typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)
    },
    note: text => {
      note += text
    }
  })
  return { code, out, note }
}

describe('npm run export', () => {
  it.each(FORMAT_IDS)('writes %s', async format => {
    const file = join(mkdtempSync(join(tmpdir(), 'export-')), 'file')
    const { code, note } = await run(format, 'unit-economics-practice', '--out', file)
    expect({ code, note }).toEqual({
      code: 0,
      note: `${file}: ${format === 'moodle-cloze' ? '1 question' : '5 questions'}\n`
    })
    expect(readFileSync(file).length).toBeGreaterThan(1000)
  })

  it('writes several exercises and variants in Spanish to the standard output', async () => {
    const { code, out } = await run(
      ...['gift', 'basket-rule,noise-budget', '--variants', '0,1', '--locale', 'es', '--out', '-']
    )
    expect(code).toBe(0)
    expect(out).toContain('Cuaderno de CRM')
    expect(out).toContain('(variante 1)')
  })

  it('puts the address of the lesson on a sheet', async () => {
    const site = 'https://example.org/crm/'
    const { out } = await run('sheet', 'basket-rule', '--site', site, '--out', '-')
    expect(out).toContain('https://example.org/crm/en/lessons/social-profiling/')
  })

  it('says what it leaves out', async () => {
    const { note } = await run('gift', 'all', '--variant', '13', '--out', '-')
    expect(note).toContain('There is no variant 13')
    const none = await run(
      'gift',
      'basket-rule',
      '--variant',
      '999',
      '--out',
      '-',
      '--locale',
      'es'
    )
    expect(none.code).toBe(1)
    expect(none.note).toContain('No queda nada que escribir.')
  })

  it('explains itself in both languages', async () => {
    const [en, es] = [await run('--help'), await run('--help', '--locale', 'es')]
    for (const format of FORMAT_IDS) for (const { out } of [en, es]) expect(out).toContain(format)
    expect(es.out).toContain('FORMATO')
  })

  it.each([
    [['pdf', 'x'], 'No format “pdf”'],
    [['gift'], 'Which exercises?'],
    [['gift', 'nope'], 'No exercise “nope”'],
    [['gift', '../package'], 'No exercise “../package”'],
    [['gift', 'basket-rule', 'more'], 'Too many words'],
    [['gift', 'basket-rule', '--variant', 'two'], 'not “two”'],
    [['gift', 'basket-rule', '--locale', 'fr'], '--locale fr'],
    [['sheet', 'basket-rule', '--key', 'x'], '--key x'],
    [['gift', 'basket-rule', '--colour', 'x'], '--help'],
    [['gift', 'basket-rule', '--out', '/nowhere/at/all'], 'cannot be written']
  ])('%j: a sentence, and nothing written', async (argv, sentence) => {
    const { code, out, note } = await run(...argv)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(note).toContain(sentence)
  })
})
