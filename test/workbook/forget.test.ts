import { describe, expect, it } from 'vitest'
import { explainForgotten, type Forgotten, removeKeys } from '../../src/workbook/forget.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'
import { blockedDevice, FakeDevice } from './fakes.ts'

const entry = { text: '1', value: 1 }
const answer = { text: '1', attempts: 1, verdict: null, credited: false }
const full: State = {
  ...DEFAULTS,
  values: { cost: entry, new: entry },
  flow: { 'a-new': entry },
  answers: { practice: { cac: answer, arpu: answer } },
  tables: { own: { name: '', text: '', roles: {}, notation: null, dates: null } }
}

describe('removeKeys', () => {
  it('removes every key of ours and no other, and counts what went', () => {
    const device = new FakeDevice()
    const ours = [
      ...['crm-workbook', 'crm-workbook.before-link', 'crm-workbook.aside.1'],
      ...['crm-workbook.theme', 'crm-workbook.read']
    ]
    const others = ['crm-workbooks', 'other', 'my-crm-workbook']
    for (const key of [...ours, ...others]) device.items.set(key, 'x')
    device.items.set('crm-workbook.read', '{"customer-metrics":["cac","churn"],"none":[]}')
    expect(removeKeys(device, full)).toEqual({
      keys: ours,
      numbers: 3,
      answers: 2,
      tables: 1,
      lessons: 1,
      complete: true
    })
    expect([...device.items.keys()]).toEqual(others)
  })

  it('says when the browser refuses', () => {
    expect(removeKeys(blockedDevice, DEFAULTS)).toMatchObject({ keys: [], complete: false })
    expect(removeKeys(undefined, DEFAULTS)).toMatchObject({ keys: [], complete: true })
  })
})

describe('explainForgotten', () => {
  const done: Forgotten = {
    keys: [],
    numbers: 3,
    answers: 1,
    tables: 1,
    lessons: 2,
    complete: true
  }

  it('tells what went in both languages', () => {
    expect(explainForgotten(done, 'en')).toBe(
      'Forgotten: 3 numbers, 1 answer, 1 table and 2 lessons’ progress. Nothing of this workbook is left on this device.'
    )
    expect(explainForgotten(done, 'es')).toBe(
      'Olvidado: 3 números, 1 respuesta, 1 tabla y 2 lecciones empezadas. No queda nada de este cuaderno en este dispositivo.'
    )
  })

  it('tells when there was nothing, and when something had to stay', () => {
    const none = { ...done, numbers: 0, answers: 0, tables: 0, lessons: 0, complete: false }
    expect(explainForgotten(none, 'en')).toBe(
      'Forgotten: there was nothing of yours. The browser did not let the page remove what it stores: clear this site’s data in its settings.'
    )
    expect(explainForgotten(none, 'es')).toMatch(/^Olvidado: no había nada tuyo\. El navegador/)
  })
})
