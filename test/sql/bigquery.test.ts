import fc from 'fast-check'
import { parse } from 'sql-parser-cst'
import { describe, expect, it } from 'vitest'
import { BIGQUERY } from '../../src/sql/dialects/bigquery.ts'
import { ANALYSES, anySql } from './any-analysis.ts'

const read = (sql: string) => parse(sql, { dialect: 'bigquery', includeComments: true })

describe('the BigQuery text', () => {
  it.each(ANALYSES)('is taken by the grammar of BigQuery for every option: %s', analysis => {
    fc.assert(
      fc.property(anySql(analysis, BIGQUERY), sql => {
        // One statement, and nothing after its semicolon but the end.
        expect(read(sql).statements.filter(one => one.type !== 'empty')).toHaveLength(1)
      }),
      { numRuns: 25 }
    )
  })

  it('would not be taken with a mistake in it', () => {
    expect(() => read('SELECT groups FROM x')).toThrow()
    expect(() => read('SELECT CAST(x AS DOUBLE PRECISION)')).toThrow()
  })
})
