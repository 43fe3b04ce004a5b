import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COURSE } from '../../src/components/course.ts'
import { courseSentence, finishedSentence } from '../../src/components/course-words.ts'

test('the list says how many lessons can be read', () => {
  expect(courseSentence(2, 7, 'en')).toBe(
    'Seven lessons. Two can be read today, from the first formula to your own figures; the other five are listed with what they will cover.'
  )
  expect(courseSentence(2, 7, 'es')).toBe(
    'Siete lecciones. Dos se pueden leer hoy, de la primera fórmula a tus propias cifras; las otras cinco figuran con lo que van a tratar.'
  )
})

test('one left over, all of them, one alone', () => {
  expect(courseSentence(6, 7, 'en')).toContain('the other one is listed with what it will cover')
  expect(courseSentence(6, 7, 'es')).toContain('la otra figura con lo que va a tratar')
  expect(courseSentence(7, 7, 'en')).toMatch(/^Seven lessons\. All of them can be read today/)
  expect(courseSentence(7, 7, 'es')).toMatch(/^Siete lecciones\. Todas se pueden leer hoy/)
  expect(courseSentence(1, 7, 'es')).toMatch(/^Siete lecciones\. Una se puede leer hoy/)
})

test('the page about the workbook names the finished ones, in the order of the course', () => {
  const ready = new Set(['measuring-crm', 'customer-metrics'])
  expect(finishedSentence(ready, 'en')).toBe(
    'Two lessons are finished, “Customer metrics” and “Measuring CRM marketing”. The other five are in preparation; the list of lessons says what each will cover.'
  )
  expect(finishedSentence(ready, 'es')).toBe(
    'Hay dos lecciones terminadas, «Métricas de clientes» y «Medir el marketing de CRM». Las otras cinco están en preparación; la lista de lecciones cuenta qué va a tratar cada una.'
  )
  expect(finishedSentence(new Set(['customer-metrics']), 'es')).toContain(
    'Hay una lección terminada'
  )
  expect(finishedSentence(new Set(COURSE.map(({ slug }) => slug)), 'en')).not.toContain(
    'preparation'
  )
})

test('every lesson that is written is in the course', () => {
  const slugs = COURSE.map(({ slug }) => slug)
  for (const file of readdirSync('content/lessons/en'))
    expect(slugs).toContain(file.replace(/\.mdx$/, ''))
})
