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
  cut: 'The text ends before the #: what follows a space and a # is a comment. Put the text in quotes.',
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
  verdict: 'No verdict',
  lesson: 'No lesson',
  question: 'No question',
  item: 'No item',
  column: 'No column',
  cell: 'No cell (row, dot, asked column)',
  widget: 'No widget that an exercise can read',
  input: 'No input of this widget'
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
      : `“${p.name}” already names ${{ given: 'a given', derived: 'a derived value', unknown: 'an unknown', column: 'a column' }[p.by]}.`,
  'unknown-reference': p => `${REFERENCES[p.to]} is called “${p.found}”.${meant(p.meant)}`,
  'not-used': p => `“${p.name}” is not used by this unknown, so nothing could be carried from it.`,
  slot: p => slot(p.problem) + meant(p.meant),
  'bad-range': () =>
    'The range is upside down, or the practice value lies outside it: from ≤ value ≤ to.',
  'not-in-lesson': p =>
    `The lesson “${p.lesson}” does not have it in ${p.language === 'es' ? 'Spanish' : 'English'}. Put <Exercise id="${p.id}"/> into content/lessons/${p.language}/${p.lesson}.mdx.`,
  'no-objective': p => `The lesson “${p.lesson}” has ${p.of} objectives and no number ${p.number}.`,
  'objective-twice': p => `Objective ${p.number} is listed twice.`,
  'right-count': p =>
    p.several
      ? 'No option is marked right: true. Mark every one that is.'
      : `${p.found === 0 ? 'No option is' : `${p.found} options are`} marked right: true. Mark exactly one, or write several: true.`,
  'too-few': p => `Too little is written here: at least ${p.least} entries are needed.`,
  'same-text': p =>
    `These are the same words as those of “${p.other}”: nobody could tell the two apart.`,
  'answer-too-long': p =>
    `An answer would have up to ${p.length} characters, and ${p.most} can be stored. Use shorter ids or fewer entries.`,
  'order-lacks': p =>
    `The right order lacks ${p.items.map(item => `“${item}”`).join(', ')}. Every item stands in it once.`,
  'order-twice': p => `“${p.item}” stands in the right order twice.`,
  'any-order': () =>
    'All items stand in one group, so that every order would be right. Part them into at least two.',
  'slip-is-right': p =>
    `To put “${p.later}” before “${p.earlier}” is no slip: the right order has it so, or leaves it open.`,
  'missing-cell': p => `This row has no value for the given column “${p.column}”.`,
  'bad-steps': () =>
    'Either by is less than one step, so that nothing varies, or a cell of the practice lies below least.',
  'too-many-cells': p => `There are ${p.found} cells to fill in; ${p.most} are the most.`,
  'never-apart': p =>
    `“${p.second}” gives the same as ${p.first === 'right' ? 'the right answer' : `“${p.first}”`} in every row, so it could never be recognised. Change a row so that they differ, or remove it.`,
  'start-reaches': p => `The start already reaches the goal “${p.goal}”: there is nothing to do.`,
  'nothing-to-change': () => 'This widget has no number that could be changed.',
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
    `The answer “${p.typed}”${p.page === undefined ? '' : ` on the ${p.page === 'en' ? 'English' : 'Spanish'} page`} was expected to get “${p.expected}” and gets “${p.got}”.`
}
