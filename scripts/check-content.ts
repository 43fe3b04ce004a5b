import './tsx.ts'
import { join } from 'node:path'
import { checkExercises, checkLessons } from './content-checks.ts'

const root = join(import.meta.dirname, '..')

for (const check of [checkExercises, checkLessons]) {
  const { what, problems } = await check(root)
  if (problems.length === 0) console.log(`✓ ${what}`)
  else {
    console.error(`✗ ${what}; to mend:\n  ${problems.join('\n  ')}`)
    process.exitCode = 1
  }
}
