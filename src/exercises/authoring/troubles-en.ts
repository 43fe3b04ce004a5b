import { explain } from '../../formula/explain.ts'
import { unitName } from '../../formula/unit.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { SlotProblem } from '../fill.ts'
import type { CandidateRef } from '../prove.ts'
import type { ReferenceKind, YamlCause } from './trouble.ts'
import type { TroubleSentences } from './troubles.ts'

const YAML: Readonly<Record<YamlCause, string>> = {
  tab: 'This line is indented with a tab. Use spaces, two for each level.',
  twice: 'This key stands here twice. Keep one of the two.',
  'indent-or-colon':
    'The structure breaks here: the indentation differs from the lines around it, or a text holds a colon followed by a space. Align the line with its neighbours, or put the text in quotes.',
  unclosed:
    'Around here a quote, bracket or brace is left open, or something follows one that is closed.',
  other: 'This is not valid YAML.'
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  object: 'a group of keys',
  record: 'a group of keys',
  array: 'a list'
}

const REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  convention: 'No convention',
  unknown: 'No unknown',
  candidate: 'No accepted or wrong answer of this unknown',
  verdict: 'No verdict'
}

const round = (value: number): string => formatNumber(value, 'en', { kind: 'number' })

const meant = (word: string | undefined): string => (word ? ` Did you mean “${word}”?` : '')

const typeOf = (names: string): string => {
  const words = names.split('/').map(name => TYPES[name] ?? name)
  return [...new Set(words)].join(' or ')
}

const shown = (found: string): string =>
  TYPES[found] ?? (found === 'null' ? 'nothing' : `“${found}”`)

const label = ({ tier, id, value }: CandidateRef): string =>
  `${tier === 'right' ? 'the right answer' : `${tier} “${id}”`} (${round(value)})`

function slot(problem: SlotProblem): string {
  if (problem.kind === 'brace') {
    return 'A brace is opened and not closed, or closed and not opened. Values are printed with {name}.'
  }
  if (problem.kind === 'style') {
    return `“${problem.style}” in {${problem.slot}} is no way to print a number. Write money, percent, number or integer, and the decimals after it: {cac | money 2}.`
  }
  return `In {${problem.slot}}: ${explain(problem.problem, 'en')}`
}

export const EN: TroubleSentences = {
  yaml: p => (p.cause === 'other' ? `${YAML.other} ${p.detail}` : YAML[p.cause]),
  'missing-key': p => `The key “${p.key}” is missing here.`,
  'missing-language': p =>
    `The ${p.language === 'es' ? 'Spanish' : 'English'} text (${p.language}) is missing. Every text exists in both languages.`,
  'unknown-key': p => `The key “${p.key}” has no meaning here.${meant(p.meant)}`,
  'wrong-type': p => {
    const quotes = p.expected.startsWith('string') && /^[\d.-]+$/.test(p.found)
    const hint = quotes ? ` Put it in quotes: '${p.found}'.` : ''
    return `Expected ${typeOf(p.expected)}, found ${shown(p.found)}.${hint}`
  },
  'not-an-option': p =>
    `“${p.found}” is none of the possible values: ${p.options.join(', ')}.${meant(p.meant)}`,
  'bad-id': p =>
    p.dashes
      ? `“${p.found}” is no id. An id has small letters, digits and single dashes, and begins with a letter: net-adds.`
      : `“${p.found}” is no name. A name has small letters, digits and underscores, and begins with a letter: base_closing.`,
  'bad-tolerance': p =>
    `“${p.found}” is no tolerance. Write a number in the unit of the answer (0.5), or a share of it in quotes ('0.1 %').`,
  empty: () => 'Nothing is written here.',
  'out-of-range': p =>
    p.least === undefined ? `At most ${p.most}.` : `The number is too small: at least ${p.least}.`,
  formula: p => explain(p.problem, 'en') + meant(p.meant),
  'bad-unit': p =>
    `“${p.found}” is no unit. Write money, customer, month or 1, joined by * and /, as in money/customer/month.${meant(p.meant)}`,
  'unit-differs': p =>
    `The formula comes out in “${unitName(p.found, 'en')}”, and the unit declared is “${unitName(p.declared, 'en')}”.`,
  'name-taken': p =>
    p.by === 'language'
      ? `“${p.name}” is a word of the formula language. Choose another name.`
      : `“${p.name}” already names ${{ given: 'a given', derived: 'a derived value', unknown: 'an unknown' }[p.by]}.`,
  'unknown-reference': p => `${REFERENCES[p.to]} is called “${p.found}”.${meant(p.meant)}`,
  'not-used': p => `“${p.name}” is not used by this unknown, so nothing could be carried from it.`,
  slot: p => slot(p.problem) + meant(p.meant),
  'bad-range': () =>
    'The range is upside down, or the practice value lies outside it: from ≤ value ≤ to.',
  'where-fails': p => `The practice numbers do not meet the condition “${p.condition}”.`,
  'no-value': p => `With the practice numbers: ${explain(p.problem, 'en')}`,
  'few-digits': p =>
    `With ${p.digits} decimals too little is left of the right answer, ${round(p.value)}. Ask for more digits.`,
  collision: p =>
    `Two answers collide: ${label(p.first)} and ${label(p.second)} are within tolerance of each other. Change the givens, tighten the tolerance, or declare it under collides-with with the reason.`,
  'needless-coincidence': p =>
    `This never coincides with “${p.other}” on the practice numbers or any variant. Remove the note.`,
  'few-variants': p =>
    `Only ${p.dealt} of ${p.wanted} variants could be dealt: nothing varies, or the conditions and collisions leave too little. Widen vary or loosen where.`,
  untested: p => `No test expects “${p.expect}”. Add one under tests.`,
  'test-fails': p =>
    `The answer “${p.typed}” on the ${p.page === 'en' ? 'English' : 'Spanish'} page was expected to get “${p.expected}” and gets “${p.got}”.`
}
