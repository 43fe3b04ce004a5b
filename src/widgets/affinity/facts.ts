import { peopleToTell } from '../../analysis/affinity/power.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { AffinityResult } from './result.ts'
import { words } from './words.ts'

const POINT = 0.01

/** What the tastes lead with. */
export function factsOf(found: AffinityResult, locale: Locale): Fact[] {
  const integer = { kind: 'integer' } as const
  return (
    [
      ['affinity-people', words.peopleFact, found.people, integer],
      ['affinity-groups', words.groups, found.groups.length, integer],
      ['affinity-tests', words.tests, found.tests, integer],
      ['affinity-uncontrolled', words.uncontrolled, found.uncontrolled, integer],
      [
        'affinity-by-chance',
        words.byChance,
        found.tests * found.options.rate,
        { kind: 'number', digits: 1 }
      ],
      ['affinity-found', words.found, found.found, integer],
      ['affinity-for-point', words.forPoint, peopleToTell(found, POINT), integer]
    ] as const
  ).map(([metric, label, value, style]) => ({ metric, label: label[locale], value, style }))
}
