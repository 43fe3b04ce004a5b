import { evaluate, YES } from './evaluate.ts'
import type { People } from './people.ts'
import { type Rule, testsOf } from './rule.ts'

/** Kinds of data that article 9 GDPR protects, and children, whom recital 38 does. */
export type Sensitive = 'health' | 'belief' | 'politics' | 'orientation' | 'union' | 'minors'

/**
 * Words from which a rule or its reader can infer such a thing. A list cannot know all of them: it makes
 * think, it is no clearance.
 */
const WORDS: readonly (readonly [Exclude<Sensitive, 'minors'>, RegExp])[] = [
  [
    'health',
    /\b(?:health|salud|lactos\w+|gluten\w*|celiac\w*|coeliac|diabet\w+|allerg\w+|alerg\w+|asthma|asma|cancer|pregnan\w+|embaraz\w+|depress\w+|depresi\w+|obes\w+|hiv|vih|disab\w+|discapac\w+|wheelchair|insulin\w*|ansiedad|anxiety|addict\w+|adiccion\w*)\b/
  ],
  [
    'belief',
    /\b(?:church|iglesia|catholic\w*|catolic\w+|muslim\w*|musulman\w*|islam\w*|halal|jewish|judi[oa]s?|kosher|mosque|mezquita|bible|biblia|quran|coran|prayer|oracion|religio\w+|buddhis\w+|budis\w+|evangel\w+|atheis\w+|ate[oa]s?)\b/
  ],
  [
    'politics',
    /\b(?:politic\w*|partido politico|political party|socialis\w+|conservativ\w+|conservador\w*|liberals?|communis\w+|comunis\w+|feminis\w+|nationalis\w+|nacionalis\w+|independentis\w+|elections?|elecciones)\b/
  ],
  [
    'orientation',
    /\b(?:gay|lesbian\w*|lesbianas?|lgbt\w*|queer|trans|bisexual\w*|homosexual\w*|orgullo|pride)\b/
  ],
  ['union', /\b(?:trade union\w*|labou?r union|sindica\w+)\b/]
]

/** Of age to consent to an online service by oneself in Spain (LO 3/2018, art. 7); 13 to 16 elsewhere (art. 8 GDPR). */
const MINOR = 18

/**
 * What a rule lets its reader infer of the people in it that the law treats as sensitive: by the words it
 * asks for, and by the ages of whom it finds.
 */
export function sensitiveIn(rule: Rule, people: People): readonly Sensitive[] {
  const words = testsOf(rule).flatMap(test => (test.kind === 'value' ? test.value : []))
  const found = WORDS.flatMap(([kind, pattern]) =>
    words.some(word => pattern.test(word)) ? kind : []
  )
  const answers = evaluate(rule, people)
  const { age } = people.numbers
  const minors = answers.some((answer, i) => answer === YES && (age[i] as number) < MINOR)
  return minors ? [...found, 'minors'] : found
}
