import { runExport } from './export/run.ts'

process.exitCode = await runExport(process.argv.slice(2), {
  out: bytes => process.stdout.write(bytes),
  note: text => process.stderr.write(text)
})
