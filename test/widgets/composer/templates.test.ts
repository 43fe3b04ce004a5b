import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../../../src/widgets/composer/checker.ts'

const FOLDER = 'src/widgets/composer/templates'

test.each(readdirSync(FOLDER))('the template %s is sound', async file => {
  const report = await check(readFileSync(`${FOLDER}/${file}`, 'utf8'), 'en')
  expect(report.problems.map(({ line, says }) => `${line}: ${says}`)).toEqual([])
  expect(report.exercise?.kind).toBe(file.replace('.yaml', ''))
  expect(report.tests.every(({ expected, got }) => expected === got)).toBe(true)
  expect(report.tests.length).toBeGreaterThanOrEqual(4)
})
