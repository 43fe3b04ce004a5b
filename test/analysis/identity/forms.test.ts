import { describe, expect, test } from 'vitest'
import { mailbox } from '../../../src/analysis/identity/mailbox.ts'
import { fullNameOf, isGivenName, sameGivenName } from '../../../src/analysis/identity/nicknames.ts'
import { soundOf } from '../../../src/analysis/identity/sound.ts'
import { givenWordsOf, partName, surnamesOf } from '../../../src/analysis/identity/surnames.ts'

describe('nicknames', () => {
  test.each([
    ['paco', 'francisco', true],
    ['pepe', 'jose', true],
    ['bill', 'william', true],
    ['bob', 'robert', true],
    ['paco', 'curro', true],
    ['lola', 'dolores', true],
    ['alex', 'alejandro', true],
    ['alex', 'alejandra', true],
    ['alejandro', 'alejandra', false],
    ['paco', 'pepe', false],
    ['marta', 'maria', false],
    ['zz', 'zz', true],
    ['zz', 'yy', false]
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameGivenName(a, b)).toBe(expected)
    expect(sameGivenName(b, a)).toBe(expected)
  })
  test('a full name stays itself, a form gets one, a stranger stays', () => {
    expect([fullNameOf('william'), fullNameOf('bill'), fullNameOf('zz')]).toEqual([
      'william',
      'william',
      'zz'
    ])
    expect([isGivenName('luz'), isGivenName('garcia')]).toEqual([true, false])
  })
})

describe('surnames', () => {
  test.each([
    ['de la Torre y García-Conde', ['torre', 'garcia', 'conde']],
    ['GARCÍA  LÓPEZ', ['garcia', 'lopez']],
    ['San Juan Pérez', ['sanjuan', 'perez']],
    ['del Río', ['rio']],
    ['de', ['de']],
    ['', []],
    ['San', ['san']]
  ])('%s', (text, expected) => expect(surnamesOf(text)).toEqual(expected))

  test.each([
    ['M.ª José', ['maria', 'jose']],
    ['Mª Luz', ['maria', 'luz']],
    ['Ma. Carmen', ['maria', 'carmen']],
    ['María del Carmen', ['maria', 'carmen']],
    ['Mar', ['mar']]
  ])('%s as a given name', (text, expected) => expect(givenWordsOf(text)).toEqual(expected))

  test.each([
    ['Marta Rey', 'Marta', 'Rey'],
    ['Rey Gil, Marta', 'Marta', 'Rey Gil'],
    ['Marta Rey Gil', 'Marta', 'Rey Gil'],
    ['Ana María García López', 'Ana María', 'García López'],
    ['José Luis García', 'José Luis', 'García'],
    ['Marta de la Torre Gil', 'Marta', 'de la Torre Gil'],
    ['María del Carmen Ruiz Gil', 'María del Carmen', 'Ruiz Gil'],
    ['Marta', 'Marta', '']
  ])('%s is parted', (text, given, surnames) => expect(partName(text)).toEqual({ given, surnames }))
})

test.each([
  ['jimenez', 'gimenez'],
  ['vazquez', 'basques'],
  ['yorente', 'llorente'],
  ['echeverria', 'echeberia'],
  ['hernandez', 'ernandes'],
  ['quesada', 'kesada'],
  ['guevara', 'guebara']
])('%s sounds as %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)))

describe('mailbox', () => {
  test.each([
    ['Marta.Rey+shop@GMAIL.com', 'martarey@gmail.com'],
    ['martarey@googlemail.com', 'martarey@gmail.com'],
    ['marta.rey+shop@outlook.com', 'marta.rey@outlook.com'],
    // Of this provider nothing is known.
    ['marta.rey+shop@example.org', 'marta.rey+shop@example.org'],
    ['+shop@gmail.com', '+shop@gmail.com'],
    ['..@gmail.com', '..@gmail.com'],
    ['no address', '']
  ])('%s', (text, expected) => {
    expect(mailbox(text, true)).toBe(expected)
    // The normal form of a normal form is itself.
    expect(mailbox(expected, true)).toBe(expected)
  })
  test('as written, if the reader would rather', () =>
    expect(mailbox('Marta.Rey+shop@gmail.com', false)).toBe('marta.rey+shop@gmail.com'))
})
