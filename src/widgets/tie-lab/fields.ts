import { words } from './words.ts'

const WHOLE = { kind: 'number', show: 'integer', whole: true } as const

/** What is asked of the scores. */
export const FIELDS = {
  ties: {
    kind: 'choice',
    label: words.ties,
    options: { share: words.share, average: words.average, appearance: words.appearance },
    fallback: 'appearance'
  },
  groups: {
    ...{ ...WHOLE, min: 3, max: 10, fallback: 5 },
    label: words.groups,
    help: words.groupsHelp
  },
  seed: {
    ...{ ...WHOLE, min: 0, max: 1e6, fallback: 1 },
    label: words.seed,
    help: words.seedHelp
  }
} as const
