import { MEASURE_NAMES, WAY_NAMES } from '../../charts/network/names.ts'
import { words } from './words.ts'

/** What the reader may set; all are assumptions of ours until then. */
export const FIELDS = {
  resolution: {
    kind: 'number',
    show: 'number',
    min: 0.1,
    max: 10,
    fallback: 1,
    label: words.resolution,
    help: words.resolutionHelp
  },
  measure: { kind: 'choice', label: words.size, options: MEASURE_NAMES, fallback: 'degree' },
  weights: {
    kind: 'choice',
    label: words.weights,
    options: { count: words.weightsCount, ignore: words.weightsIgnore },
    fallback: 'count'
  },
  way: {
    kind: 'choice',
    label: words.way,
    options: WAY_NAMES,
    fallback: 'eigenvector'
  },
  k: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 1,
    max: 50,
    fallback: 8,
    label: words.k
  },
  p: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 1,
    fallback: 0.2,
    label: words.p,
    help: words.pHelp
  },
  runs: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 100,
    max: 5000,
    fallback: 1000,
    label: words.runs,
    help: words.runsHelp
  },
  seed: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 1,
    max: 999_999,
    fallback: 1,
    label: words.seed,
    help: words.seedHelp
  }
} as const
