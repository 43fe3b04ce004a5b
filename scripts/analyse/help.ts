import type { Locale } from '../../src/i18n/locale.ts'
import { RESULTS } from '../../src/sql/analyses.ts'
import { OPTIONS, type Option } from './options.ts'

const takes = (option: Option): string => {
  if (option.kind === 'choice') return option.of.join('|')
  if (option.kind === 'day') return 'YYYY-MM-DD'
  if (option.kind === 'numbers') return '1,2,…'
  if (option.kind === 'number') return 'N'
  if (option.kind === 'flag') return ''
  return option.kind === 'list' ? 'A,B,…' : 'NAME'
}

const INTRO = {
  en: 'The analyses of the workbook on a file of any size, through DuckDB on this machine.\n\n  npm run analyse -- ANALYSIS FILE.csv|parquet|json [options]',
  es: 'Los análisis del cuaderno sobre un archivo de cualquier tamaño, con DuckDB en este ordenador.\n\n  npm run analyse -- ANÁLISIS ARCHIVO.csv|parquet|json [opciones]'
} as const

/** What can be asked for. */
export function help(locale: Locale): string {
  const analyses = Object.entries(RESULTS).map(
    ([name, results]) => `  ${name.padEnd(18)}--result ${results.join('|')}`
  )
  const options = Object.entries<Option>(OPTIONS).map(([name, option]) => {
    const usage = `--${name} ${takes(option)}`
    return `  ${usage.padEnd(44)} ${option.says[locale]}`
  })
  return `${[INTRO[locale], '', ...analyses, '', ...options].join('\n')}\n`
}
