import { describe, expect, test } from 'vitest'
import { makeDirty } from '../../../data/make-dirty.ts'
import type { Step } from '../../../src/analysis/data-quality/work.ts'
import { createQuality } from '../../../src/engine/quality/create.ts'
import type { ContactsWish } from '../../../src/engine/quality/quality.ts'
import { PARAMS } from '../../analysis/data-quality/contacts.ts'

let keys = 0
const wish = (text: string): ContactsWish => {
  keys += 1
  return { from: { text }, key: `test ${keys}`, roles: {}, dayFirst: null }
}
const sample: ContactsWish = { from: { sample: 'es' }, key: 'sample', roles: {}, dayFirst: null }

/** Windows-1252, as Spanish spreadsheets save. */
const file = (bytes: Uint8Array): ContactsWish => ({
  ...wish(''),
  from: { file: new Blob([bytes as Uint8Array<ArrayBuffer>]) }
})

describe('the engine of contacts', () => {
  test('the sample, in either language, and how right the matching is', async () => {
    const engine = createQuality()
    const answer = await engine.check(sample, PARAMS, {})
    expect(answer.ok && answer.report.rows).toBe(600)
    expect(answer.ok && answer.report.columns[2]?.header).toBe('apellidos')
    const { sample: seen, heldOut } = await engine.accuracies(PARAMS)
    for (const { now, curve } of [seen, heldOut]) {
      expect(now.precision?.share).toBeGreaterThan(0.95)
      expect(now.recall?.share).toBeGreaterThan(0.85)
      expect(curve).toHaveLength(7)
    }
  })

  test('files that are none, empty tables, and bytes of an old spreadsheet', async () => {
    const engine = createQuality()
    expect(await engine.check(wish('name,email\n'), PARAMS, {})).toEqual({
      ok: false,
      why: 'empty'
    })
    expect(await engine.check(file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), PARAMS, {})).toEqual({
      ok: false,
      why: 'not-text'
    })
    const latin = Uint8Array.from('nombre;correo\nI\u00f1igo;a@b.org\n', letter =>
      letter.charCodeAt(0)
    )
    const answer = await engine.check(file(latin), PARAMS, {})
    expect(answer.ok && answer.report.rows).toBe(1)
    const huge = { ...wish(''), from: { file: { size: 1e9 } as Blob } }
    expect(await engine.check(huge, PARAMS, {})).toEqual({ ok: false, why: 'too-large' })
    const broken = { ...wish(''), from: { file: { size: 1 } as Blob } }
    expect(await engine.check(broken, PARAMS, {})).toMatchObject({ ok: false, why: 'failed' })
  })

  test('progress comes, and a cancel is heard', async () => {
    const engine = createQuality()
    const steps: Step[] = []
    const table = wish(makeDirty(5, 6000).table)
    const answer = engine.check(table, PARAMS, {}, step => {
      steps.push(step)
      if (step.stage !== 'check') engine.interrupt()
    })
    expect(await answer).toEqual({ ok: false, why: 'interrupted' })
    expect(steps.every(({ done }) => done >= 0 && done <= 1)).toBe(true)
    // And the next question is answered.
    expect((await engine.check(sample, PARAMS, {})).ok).toBe(true)
  })

  test('a newer question ends the one under way', async () => {
    const engine = createQuality()
    const first = engine.check(wish(makeDirty(6, 6000).table), PARAMS, {})
    const second = engine.check(sample, PARAMS, {})
    expect(await first).toEqual({ ok: false, why: 'interrupted' })
    expect((await second).ok).toBe(true)
  })

  test('files: nothing runs as a formula, everything is there', async () => {
    const engine = createQuality()
    expect(await engine.download('table', 'en')).toBeUndefined()
    const evil =
      'name,email,note,\n=cmd|x!A1,+1@x.org,"=HYPERLINK(""http://x"")",z\nAna,@SUM(A1),-2+3,\n'
    await engine.check(wish(evil), PARAMS, {})
    const table = (await (await engine.download('table', 'en'))?.text()) ?? ''
    const log = (await (await engine.download('log', 'es'))?.text()) ?? ''
    for (const text of [table, log])
      for (const line of text.split('\r\n'))
        for (const cell of line.split(/[,;]/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@]/)
    expect(table.split('\r\n')[0]).toBe('name,email,note,4')
    expect(log).toContain('no puede ser: vaciado')
    expect(log).toContain("'=cmd|x!A1")
    expect(table).toContain('HYPERLINK')
  })

  test('a cell of a megabyte and 100,000 equal rows end in reasonable time', async () => {
    const engine = createQuality()
    const large = await engine.check(
      wish(`name,email\n${'x'.repeat(1_000_000)},a@b.org\nAna,b@c.org`),
      PARAMS,
      {}
    )
    expect(large.ok && large.report.cut).toBe(1)
    const row = 'Marta,marta@example.org,600111223\n'
    const equal = await engine.check(wish(`name,email,phone\n${row.repeat(100_010)}`), PARAMS, {})
    expect(equal.ok && [equal.report.rows, equal.report.unread]).toEqual([100_000, 10])
  })
})
