import { SparkSQL } from 'dt-sql-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPARK } from '../../src/sql/dialects/spark.ts'
import { ANALYSES, anySql } from './any-analysis.ts'

const parser = new SparkSQL()

describe('the Spark SQL text', () => {
  it.each(ANALYSES)('is taken by the grammar of Spark for every option: %s', analysis => {
    fc.assert(
      fc.property(anySql(analysis, SPARK), sql => {
        expect(parser.validate(sql)).toEqual([])
      }),
      { numRuns: 12 }
    )
  })

  it('would not be taken with a mistake in it', () => {
    expect(parser.validate('SELECT `a`b` FROM x')).not.toEqual([])
    expect(parser.validate('WITH a AS (SELECT 1,) SELECT CASE WHEN 1 THEN 2 FROM a')).not.toEqual(
      []
    )
  })
})
