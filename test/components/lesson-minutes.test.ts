import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { partsOf } from '../../src/exercises/parts.ts'
import { loadAny } from '../exercises/practice.ts'

/** Words a minute; minutes for a widget to be tried, and for a question of an exercise. */
const PACE = 200
const WIDGET = 4
const QUESTION = 2
/** What a lesson says is rounded up to so many minutes. */
const STEP = 5

/** Widgets that are tried; the other components are read with the text. */
const TRIED =
  /<(?:Transactions|Rfm|RfmMovement|Cltv|Cohorts|PurchaseLadder|Incremental|ChannelShare|UnitEconomics|CustomerFlow|MonthlyTable|Widget)\b/g

/** A column of a table counts as two: one for finding out how, one for the other rows. */
function questionsOf(id = ''): number {
  const exercise = loadAny(readFileSync(`content/exercises/${id}.yaml`, 'utf8'))
  return exercise.kind === 'table'
    ? 2 * Object.keys(exercise.asked).length
    : partsOf(exercise).length
}

function minutesNeeded(source: string): number {
  const text = source.replace(/^---[\s\S]*?\n---\n/, '')
  const exercises = [...text.matchAll(/<Exercise id="([^"]+)"/g)].map(([, id]) => questionsOf(id))
  const questions = exercises.reduce((sum, one) => sum + one, 0)
  const words = text
    .replace(/\$\$[\s\S]*?\$\$/g, ' ')
    .replace(/\s(?:question|title)="([^"]*)"/g, '> $1 <x ')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(word => /[\p{L}\d]/u.test(word)).length
  return words / PACE + WIDGET * [...text.matchAll(TRIED)].length + QUESTION * questions
}

const folder = 'content/lessons'

test.each(readdirSync(`${folder}/en`))('%s takes as long as it says, in either language', name => {
  const sources = ['en', 'es'].map(locale => readFileSync(`${folder}/${locale}/${name}`, 'utf8'))
  const needed = Math.ceil(Math.max(...sources.map(minutesNeeded)) / STEP) * STEP
  for (const source of sources) expect(/^minutes: (\d+)$/m.exec(source)?.[1]).toBe(String(needed))
})
