import { useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import type { Proposal, Told } from './checker.ts'
import { askChecker } from './start-checker.ts'
import type { Composing, NoReport } from './use-composer.ts'
import { words } from './words.ts'

interface Props {
  readonly composing: Composing
  readonly locale: Locale
  /** Shows a place of the text. */
  readonly onGo: (line: number, column: number) => void
}

/** Problems that other practice numbers may mend. */
const OF_NUMBERS: ReadonlySet<Told['kind']> = new Set([
  'collision',
  'few-digits',
  'no-value',
  'where-fails'
])
const OF_TESTS: ReadonlySet<Told['kind']> = new Set(['test-fails', 'untested'])

const NO_REPORT: Readonly<Record<NoReport, 'tooSlow' | 'failed' | 'tooLong'>> = {
  slow: 'tooSlow',
  failed: 'failed',
  long: 'tooLong'
}

/** Where the problem stands, in the words of a list. */
const placeOf = ({ line, column }: Told, locale: Locale): string =>
  locale === 'en' ? `Line ${line}, column ${column}` : `Línea ${line}, columna ${column}`

/** What has to be mended: each with its place, and a remedy where one can be worked out. */
export function Problems({ composing, locale, onGo }: Props) {
  const report = composing.report.value
  const why = composing.noReport.value
  if (why)
    return (
      <p class="verdict" data-tone="bad" role="status">
        {words[NO_REPORT[why]][locale]}
      </p>
    )
  if (!report)
    return (
      <p class="widget-note" role="status">
        {words.checking[locale]}
      </p>
    )
  const { problems } = report
  const has = (kinds: ReadonlySet<Told['kind']>) => problems.some(({ kind }) => kinds.has(kind))
  return (
    <div class="problems">
      {/* Said to who listens when it changes; the list itself would be read at every key. */}
      <p class="verdict" data-tone={problems.length === 0 ? 'good' : 'bad'} role="status">
        {problems.length === 0
          ? words.sound[locale]
          : `${words.problems[locale]}: ${problems.length}`}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map(problem => (
            <li key={`${problem.line} ${problem.column} ${problem.says}`}>
              <button
                class="link-button"
                type="button"
                onClick={() => onGo(problem.line, problem.column)}
              >
                {placeOf(problem, locale)}
              </button>
              {problem.where && <code> {problem.where}</code>}
              <br />
              {problem.says}
            </li>
          ))}
        </ul>
      )}
      {has(OF_NUMBERS) && <Better key={report.text} composing={composing} locale={locale} />}
      {has(OF_TESTS) && !has(OF_NUMBERS) && valueOfKind(report.data) === 'numeric' && (
        <p class="tools-row">
          <button
            class="button"
            type="button"
            onClick={async () => {
              const text = await askChecker(checker => checker.retypedText(report.text))
              if (text !== undefined && composing.text.peek() === report.text) composing.step(text)
            }}
          >
            {words.retype[locale]}
          </button>
        </p>
      )}
    </div>
  )
}

const valueOfKind = (data: unknown): unknown => (data as { kind?: unknown } | null)?.kind

function Better({ composing, locale }: Omit<Props, 'onGo'>) {
  const [state, setState] = useState<'idle' | 'busy' | 'none' | Proposal>('idle')
  const find = async () => {
    setState('busy')
    try {
      const text = composing.text.peek()
      setState((await askChecker(checker => checker.propose(text, locale))) ?? 'none')
    } catch {
      setState('none')
    }
  }
  if (state === 'idle' || state === 'busy') {
    return (
      <p class="tools-row">
        <button
          class="button"
          type="button"
          aria-disabled={state === 'busy'}
          onClick={() => void find()}
        >
          {words.better[locale]}
        </button>
        <span role="status">{state === 'busy' ? words.checking[locale] : ''}</span>
      </p>
    )
  }
  if (state === 'none') return <p role="status">{words.betterNone[locale]}</p>
  return (
    <div class="better" role="status">
      <p>{words.betterFound[locale]}</p>
      <ul>
        {state.changes.map(change => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p>{words.betterTests[locale]}</p>
      <p class="tools-row">
        <button class="button button-main" type="button" onClick={() => composing.step(state.text)}>
          {words.betterTake[locale]}
        </button>
      </p>
    </div>
  )
}
