import { type Compiled, compile, type Part } from '../../exercises/compile.ts'
import { PHRASES } from '../../exercises/feedback/phrases.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { solve, type Values } from '../../exercises/solve.ts'
import { deal } from '../../exercises/variants.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import { plain, xml } from '../markup.ts'
import { partName } from '../numeric-questions.ts'
import type { LeftOut, Selection, Written } from '../question.ts'
import { leftOut } from '../why.ts'
import { fieldNote, WORDS } from '../words.ts'
import { besideGap } from './cloze-text.ts'
import { toMoodle } from './formula.ts'
import { DUST, type FormulaAnswer, formulaAnswers, LENGTH } from './formula-answers.ts'
import { combinedFeedback, htmlElement, questionXml } from './question-xml.ts'
import { categoryXml, quizFile } from './quiz.ts'
import { datasetXml, Wildcards } from './wildcards.ts'

/** Items that a dataset of Moodle holds (CALCULATEDQUESTIONMAXITEMNUMBER). */
const MOST_ITEMS = 100

/** Numbers as Moodle knows them: absolute tolerance, decimals rather than significant figures. */
const NOMINAL = 2
const DECIMALS = 1

/**
 * A Moodle XML file of `calculated` questions: item k of every dataset is variant k of the exercise, so
 * that the numbers are those that the build has proven, and never Moodle's own. Where nothing varies the
 * only item is the practice numbers.
 */
export function* moodleCalculated({ exercises, locale }: Selection): Steps<Written> {
  const out: LeftOut[] = []
  const questions: string[] = []
  for (const exercise of exercises) {
    if (exercise.kind !== 'numeric') {
      out.push(leftOut(exercise, 'no-calculation'))
      continue
    }
    if (exercise.variants === 0) out.push(leftOut(exercise, 'one-number'))
    if (exercise.variants > MOST_ITEMS) out.push(leftOut(exercise, 'few-items', MOST_ITEMS))
    for (const question of ofOne(exercise, locale)) {
      questions.push(question)
      yield
    }
  }
  return quizFile('moodle-calculated', questions, out)
}

function* ofOne(exercise: NumericExercise, locale: Locale): Generator<string> {
  const compiled = compile(exercise)
  const title = exercise.title[locale]
  const givens = variantsOf(exercise)
  yield categoryXml({ title, variant: 0 }, locale)
  for (const [index, part] of [...compiled.parts.values()].entries()) {
    const name = partName(title, index, part.unknown.name[locale], 0, locale)
    yield calculatedXml({ compiled, part, givens, name, locale })
  }
}

/** The givens of the items, in order. */
function variantsOf(exercise: NumericExercise): Values[] {
  const count = Math.min(MOST_ITEMS, exercise.variants)
  const numbers = count === 0 ? [0] : Array.from({ length: count }, (_, index) => index + 1)
  return numbers.flatMap(number => deal(exercise, number) ?? [])
}

interface Calculated {
  readonly compiled: Compiled
  readonly part: Part
  readonly givens: readonly Values[]
  readonly name: string
  readonly locale: Locale
}

function calculatedXml({ compiled, part, givens, name, locale }: Calculated): string {
  const { exercise } = compiled
  const { unknown } = part
  const wildcards = new Wildcards(
    exercise,
    givens.map(one => solve(compiled, one)),
    locale
  )
  const text = `<p>${wildcards.say(exercise.intro)}</p><p>${wildcards.say(unknown.ask)}</p><p>${besideGap(fieldNote(unknown, locale))}</p>`
  const generalFeedback = `<p>${wildcards.say(unknown.solution)}</p>`
  const answers = formulaAnswers(compiled, part, givens).map(answer =>
    answerXml(answer, feedbackOf(answer, compiled, part, wildcards, locale))
  )
  const values = [...(givens[0]?.keys() ?? [])].map(given => ({
    name: given,
    values: givens.map(one => one.get(given) ?? 0)
  }))
  // Moodle puts no numbers into hints: only those that hold none can be given.
  const hints = unknown.hints
    .filter(hint => wildcards.isPlain(hint))
    .map(hint => htmlElement('hint', `<p>${wildcards.say(hint)}</p>`))
  const idnumber = `${exercise.id}/${part.id}/calculated/${locale}`.slice(-100)
  return questionXml(
    { type: 'calculated', name, idnumber, text, generalFeedback },
    [
      '<synchronize>0</synchronize>',
      '<single>0</single>',
      '<answernumbering>abc</answernumbering>',
      '<shuffleanswers>0</shuffleanswers>',
      combinedFeedback('', '', ''),
      ...answers,
      otherwise(locale),
      '<unitgradingtype>0</unitgradingtype>',
      '<unitpenalty>0.1</unitpenalty>',
      '<showunits>3</showunits>',
      '<unitsleft>0</unitsleft>',
      `<dataset_definitions>\n${[...values, ...wildcards.all()].map(datasetXml).join('\n')}\n</dataset_definitions>`,
      ...hints
    ].join('\n')
  )
}

/** What the page says of such an answer, with wildcards for its numbers. */
function feedbackOf(
  { way, up }: FormulaAnswer,
  { exercise }: Compiled,
  { id, unknown }: Part,
  wildcards: Wildcards,
  locale: Locale
): string {
  const phrases = PHRASES[locale]
  const nameOf = (convention: string) =>
    exercise.conventions[convention]?.name[locale] ?? convention
  const said = (text: Localised | undefined) => (text ? [`<p>${wildcards.say(text)}</p>`] : [])
  if (way.tier === 'wrong') {
    return `<p>${besideGap(phrases.notYet)}</p>${said(unknown.wrong[way.id]?.says).join('')}`
  }
  if (up) return `<p>${besideGap(phrases.right)}</p>${said(unknown.whole?.says).join('')}`
  const { convention } = way
  if (way.tier === 'right' || convention === undefined) {
    const right = convention === undefined ? phrases.right : phrases.rightBy(nameOf(convention))
    return `<p>${besideGap(right)}</p>`
  }
  const own = unknown.convention === undefined ? undefined : nameOf(unknown.convention)
  // The place of the value is marked, because what is around it is text and the value is not.
  const [before = '', after = ''] = phrases.solutionSays('\u0001', own).split('\u0001')
  return [
    `<p>${besideGap(phrases.acceptedBy(nameOf(convention)))}</p>`,
    ...said(exercise.conventions[convention]?.says),
    `<p>${besideGap(before)}${wildcards.value(id)}${besideGap(after)}</p>`
  ].join('')
}

const answerXml = ({ way, node, up, tolerance }: FormulaAnswer, feedback: string): string =>
  [
    `<answer fraction="${way.tier === 'wrong' ? 0 : 100}">`,
    `<text>${xml(up ? `ceil(${toMoodle(node)}-${plain(DUST)})` : toMoodle(node))}</text>`,
    `<tolerance>${plain(tolerance)}</tolerance>`,
    ...how(),
    htmlElement('feedback', feedback),
    '</answer>'
  ].join('\n')

const otherwise = (locale: Locale): string =>
  [
    '<answer fraction="0">',
    '<text>*</text>',
    '<tolerance>0</tolerance>',
    ...how(),
    htmlElement('feedback', `<p>${besideGap(WORDS.otherwise[locale])}</p>`),
    '</answer>'
  ].join('\n')

const how = (): string[] => [
  `<tolerancetype>${NOMINAL}</tolerancetype>`,
  `<correctanswerformat>${DECIMALS}</correctanswerformat>`,
  `<correctanswerlength>${LENGTH}</correctanswerlength>`
]
