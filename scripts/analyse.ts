import { analyse } from './analyse/run.ts'

process.exitCode = await analyse(
  process.argv.slice(2),
  text => process.stdout.write(text),
  text => process.stderr.write(text)
)
