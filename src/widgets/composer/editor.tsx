import { useComputed } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import type { Composing } from './use-composer.ts'
import { words } from './words.ts'

interface Props {
  readonly composing: Composing
  readonly locale: Locale
}

const EDITOR = 'composer-yaml'

/** The YAML text with the numbers of its lines; lines with a problem are marked. */
export function Editor({ composing, locale }: Props) {
  const { text } = composing
  const gutter = useRef<HTMLPreElement>(null)
  // As a text, which is the same for as long as the lines are: they are not drawn again at every key.
  const marked = useComputed(() =>
    [...new Set(composing.report.value?.problems.map(({ line }) => line) ?? [])].join(' ')
  ).value
  const lines = useComputed(() => text.value.split('\n').length).value
  const numbers = useMemo(() => {
    const faulty = new Set(marked.split(' ').map(Number))
    return Array.from({ length: lines }, (_, index) => index + 1).map(line =>
      faulty.has(line) ? <mark key={line}>{`${line}\n`}</mark> : `${line}\n`
    )
  }, [marked, lines])
  return (
    <div class="yaml">
      <pre ref={gutter} class="yaml-lines" aria-hidden="true">
        {numbers}
      </pre>
      <textarea
        id={EDITOR}
        name="yaml"
        aria-label={words.yaml[locale]}
        rows={24}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={text.value}
        onInput={event => composing.type(event.currentTarget.value)}
        onScroll={event => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop
        }}
        onKeyDown={event => {
          // The browser's own undo knows nothing of what a form or a button has written.
          const key = event.key.toLowerCase()
          if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
          event.preventDefault()
          if (key === 'y' || event.shiftKey) composing.redo()
          else composing.undo()
        }}
      />
    </div>
  )
}

/** Puts the caret at a place of the text and brings its line into sight. */
export function goTo(line: number, column: number): void {
  const box = document.getElementById(EDITOR)
  if (!(box instanceof HTMLTextAreaElement)) return
  const lines = box.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  const length = lines[line - 1]?.length ?? 0
  const at = start + Math.min(column - 1, length)
  box.focus()
  box.setSelectionRange(at, start + length)
  box.scrollTop = Math.max(0, (line - 6) * (box.scrollHeight / lines.length))
}
