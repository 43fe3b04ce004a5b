import { expect, test } from 'vitest'
import { cardSvg } from '../../src/components/social-card/card.ts'

const LONG = 'Una frase bastante larga que habla de clientes y de lo que cuestan. '.repeat(6)

test('a card holds outlines only, so it looks the same without fonts', () => {
  const svg = cardSvg({ title: '¿Cuánto vale un cliente?', text: LONG, site: 'Cuaderno de CRM' })
  expect(svg).not.toContain('<text')
  expect(svg).not.toMatch(/NaN|undefined/)
})

test('long titles are set smaller, and long texts are cut', () => {
  const lines = (svg: string): number => svg.split('<g fill="#615a50"').length - 1
  expect(lines(cardSvg({ title: 'Glosario', text: LONG, site: 'CRM' }))).toBe(3)
  expect(lines(cardSvg({ title: LONG.slice(0, 70), text: LONG, site: 'CRM' }))).toBe(2)
})
