import { describe, expect, it } from 'vitest'
import { asText, copy } from '../../src/workbook/text.ts'

describe('asText', () => {
  it('gives a title and a line for each result', () => {
    const lines = [
      { label: 'CAC', value: '1.000 €', formula: '30.000 / 30' },
      { label: 'Vida\n media', value: '75,38 meses' }
    ]
    expect(asText('Métricas', lines)).toBe(
      'Métricas\nCAC: 1.000 € = 30.000 / 30\nVida media: 75,38 meses'
    )
  })
})

describe('copy', () => {
  it('puts text on the clipboard, or says that it could not', async () => {
    let held = ''
    const clipboard = {
      writeText: async (text: string) => {
        held = text
      }
    }
    expect(await copy(clipboard, 'CAC')).toBeUndefined()
    expect(held).toBe('CAC')
    const denied = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
    expect(await copy(denied, 'x')).toEqual({ kind: 'clipboard' })
    expect(await copy(undefined, 'x')).toEqual({ kind: 'clipboard' })
  })
})
