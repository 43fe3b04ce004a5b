import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers } from '../../../src/analysis/system-map/answer.ts'
import { DATA, type DatumId, pathOf } from '../../../src/analysis/system-map/datum.ts'
import { flowOf } from '../../../src/analysis/system-map/flow.ts'
import { ACTIONS, SWITCHES, type SwitchId } from '../../../src/analysis/system-map/model.ts'
import { partOf, reasonOf } from '../../../src/analysis/system-map/reasons.ts'
import {
  tellAnswer,
  tellFinding,
  tellPart,
  tellPath,
  tellReason
} from '../../../src/charts/system-map/text.ts'
import { LOCALES } from '../../../src/i18n/locale.ts'

const off = (...ids: SwitchId[]) => new Set(ids)
const reason = (action: (typeof ACTIONS)[number], locale: 'en' | 'es', ...ids: SwitchId[]) => {
  const found = reasonOf(action, off(...ids))
  return found && tellReason(found, locale)
}

describe('what is said', () => {
  test('why not', () => {
    expect(reason('loyalty', 'en', 'pos', 'web', 'apps')).toBe(
      'no way to know who is a customer: the point of sale, the web and the apps are off.'
    )
    expect(reason('loyalty', 'es', 'pos', 'web', 'apps')).toBe(
      'no hay forma de saber quién es cliente: faltan el punto de venta, la web y las apps.'
    )
    expect(reason('upgrade', 'en', 'marts', 'segmentation')).toBe(
      'no one knows who could move up: the data marts are off, and that is not the only reason.'
    )
    expect(reason('prevention', 'es', 'scoring')).toBe(
      'no se sabe quién puede irse: falta el scoring.'
    )
  })

  test('the finding counts what stops', () => {
    expect(tellFinding(off(), 'en')).toBe(
      'With everything on, all 7 actions of the lifecycle are possible'
    )
    expect(tellFinding(off('email'), 'en')).toBe('Without e-mail, all 7 actions are still possible')
    expect(tellFinding(off('segmentation'), 'es')).toBe(
      'Sin la segmentación se para 1 de 7 acciones: upgrade'
    )
    expect(tellFinding(off('manager'), 'es')).toBe(
      'Sin el gestor de campañas ya no es posible nada'
    )
  })

  test('a switch that stops nothing by itself says with which it does', () => {
    expect(tellPart(partOf('email'), 'email', 'en')).toBe(
      'Alone it stops nothing; together with the call centre and the sales visit it stops retention.'
    )
  })

  test('the way of a visit', () => {
    const { edges, ...path } = pathOf('web-visit', flowOf(off('sms', 'visit', 'call')))
    expect(edges.size).toBeGreaterThan(5)
    expect(tellPath('web-visit', { edges, ...path }, 'en')).toBe(
      'A visit to the web goes Web → Data lake → Analytic data marts → Data scientist → Scoring → Campaign targets → Campaign manager, out by e-mail and social media, and can end in prevention.'
    )
  })

  test('the answer comes back, or nobody learns', () => {
    const told = (...ids: SwitchId[]) => {
      const { sent, by } = answers(flowOf(off(...ids)))
      return tellAnswer(sent, by, 'en')
    }
    expect(told('web', 'apps', 'call', 'social')).toContain('by the point of sale,')
    expect(told('manager')).toContain('no answer comes back')
    // Without the CRM there is no list, and nothing goes out.
    expect(told('crm')).toContain('No message goes out')
  })
})

test('nothing unsound is said of whatever is off', () => {
  fc.assert(
    fc.property(fc.subarray([...SWITCHES]), ids => {
      const now = off(...ids)
      const flow = flowOf(now)
      const { sent, by } = answers(flow)
      for (const locale of LOCALES) {
        const said = [
          tellFinding(now, locale),
          tellAnswer(sent, by, locale),
          ...ids.map(id => tellPart(partOf(id), id, locale)),
          ...(Object.keys(DATA) as DatumId[]).map(id => tellPath(id, pathOf(id, flow), locale)),
          ...ACTIONS.flatMap(action => reason(action, locale, ...ids) ?? [])
        ]
        for (const text of said) expect(text).not.toMatch(/undefined|NaN|\[object| {2}|: ?\.|, ,/)
      }
    })
  )
})
