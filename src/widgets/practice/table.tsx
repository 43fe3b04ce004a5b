import type { TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { dealTable } from '../../exercises/deal-table.ts'
import { columnStyle } from '../../exercises/feedback/table.ts'
import { plainText } from '../../exercises/fill.ts'
import type { TableExercise } from '../../exercises/kinds/table.ts'
import { printValue } from '../../exercises/print.ts'
import { practiceRows } from '../../exercises/solve-table.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { AnswerSource } from './answer-source.ts'
import { readBlock, stepFrom } from './cells.ts'
import { Frame } from './frame.tsx'
import type { Marked } from './grader.ts'
import { Help } from './help.tsx'
import { useAnswers } from './use-answers.ts'
import { Said } from './verdict.tsx'
import { tableCount, words } from './words.ts'

interface Props {
  readonly exercise: TableExercise
  readonly locale: Locale
  /** The number of the variant; 0 is the practice. */
  readonly variant?: number
  /** Where the answers stand, if not in the workbook. */
  readonly own?: AnswerSource
}

/** Cells of which the same is said. */
interface Group {
  readonly said: Marked['feedback']
  readonly parts: readonly string[]
}

/** A table with columns to be filled in, checked all at once. */
export function Table({ exercise, locale, variant = 0, own }: Props) {
  const held = useAnswers(exercise, locale, variant, { own })
  const { currency, texts, parts } = held
  const page = { locale, currency }
  const say = (text: Localised) => plainText(text, page)
  const cells = useMemo(
    () => dealTable(exercise, variant) ?? practiceRows(exercise),
    [exercise, variant]
  )
  const [count, setCount] = useState('')
  const rows = Object.entries(exercise.rows)
  const given = Object.entries(exercise.given)
  const asked = Object.entries(exercise.asked)
  const id = `${exercise.id}-table`
  const idOf = (part: string) => `${exercise.id}-${part}`
  const partAt = (row: number, column: number): string | undefined => {
    const [rowId, columnId] = [rows[row]?.[0], asked[column]?.[0]]
    return rowId === undefined || columnId === undefined ? undefined : `${rowId}.${columnId}`
  }

  const check = async () => {
    const filled = parts.filter(part => held.textNow(part).trim() !== '')
    const marks: Marked[] = []
    for (const part of filled) {
      const marked = await held.onCheck(part)
      if (marked) marks.push(marked)
    }
    const right = marks.filter(({ credited }) => credited).length
    const wrong = marks.filter(({ credited, feedback }) => !credited && feedback.tone === 'bad')
    const counts = {
      right,
      wrong: wrong.length,
      open: marks.length - right - wrong.length,
      empty: parts.length - filled.length
    }
    setCount(filled.length === 0 ? words.emptyTable[locale] : tableCount(counts, locale))
  }

  const focus = (row: number, column: number) => {
    const part = partAt(row, column)
    const field = part === undefined ? null : document.getElementById(idOf(part))
    if (field instanceof HTMLInputElement) {
      field.focus()
      field.select()
    }
  }
  const onKey = (
    event: TargetedKeyboardEvent<HTMLInputElement>,
    row: number,
    column: number
  ): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const all = selectionStart === 0 && selectionEnd === value.length
    const caret = {
      atStart: all || (selectionStart === 0 && selectionEnd === 0),
      atEnd: all || (selectionStart === value.length && selectionEnd === value.length)
    }
    const size = { rows: rows.length, columns: asked.length }
    const to = stepFrom({ row, column }, event.key, size, caret)
    if (!to) return
    event.preventDefault()
    focus(to.row, to.column)
  }
  const onPaste = (
    event: TargetedClipboardEvent<HTMLInputElement>,
    row: number,
    column: number
  ): void => {
    const block = readBlock(event.clipboardData?.getData('text/plain') ?? '')
    // One cell goes into the field as any text does.
    if (block.length === 1 && block[0]?.length === 1) return
    event.preventDefault()
    for (const [down, line] of block.entries()) {
      for (const [right, text] of line.entries()) {
        const part = partAt(row + down, column + right)
        if (part !== undefined) held.onText(part, text)
      }
    }
  }

  const nameOf = (part: string): string => {
    const [row = '', column = ''] = part.split('.')
    const [rowName, columnName] = [exercise.rows[row]?.name, exercise.asked[column]?.name]
    return `${rowName?.[locale] ?? row} · ${columnName?.[locale] ?? column}`
  }
  const groups = groupsOf(parts, part => held.shown(part)?.feedback)
  const groupIdOf = (part: string): string | undefined => {
    const at = groups.findIndex(group => group.parts.includes(part))
    return at === -1 ? undefined : `${id}-said-${at}`
  }
  const isOpen = parts.some(held.isOpen)
  const [first = ''] = parts
  return (
    <Frame exercise={exercise} locale={locale} held={held} say={say} note={words.table[locale]}>
      <div class="part">
        <p id={`${id}-ask`} class="part-ask">
          {say(exercise.ask)}
        </p>
        <Scroll label={say(exercise.title)}>
          <table class="fill-table" aria-labelledby={`${id}-ask`}>
            <thead>
              <tr>
                <th scope="col">{say(exercise.head)}</th>
                {given.map(([column, { name }]) => (
                  <th key={column} scope="col" class="fill-number">
                    {say(name)}
                  </th>
                ))}
                {asked.map(([column, { name }]) => (
                  <th key={column} id={`${id}-${column}`} scope="col">
                    {say(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([row, { name }], line) => (
                <tr key={row}>
                  <th id={`${id}-row-${row}`} scope="row">
                    {say(name)}
                  </th>
                  {given.map(([column, { name }]) => {
                    const value = cells.get(row)?.get(column) ?? Number.NaN
                    return (
                      <td key={column} class="fill-number" data-label={say(name)}>
                        {printValue(value, locale, {
                          ...columnStyle(exercise, column, value),
                          currency
                        })}
                      </td>
                    )
                  })}
                  {asked.map(([column, { name }], across) => {
                    const part = `${row}.${column}`
                    const feedback = held.shown(part)?.feedback
                    return (
                      <td
                        key={column}
                        class="fill-cell"
                        data-tone={feedback?.tone}
                        data-label={say(name)}
                      >
                        <input
                          id={idOf(part)}
                          name={part}
                          type="text"
                          inputMode="decimal"
                          autocomplete="off"
                          spellcheck={false}
                          value={texts[part]}
                          aria-labelledby={`${id}-row-${row} ${id}-${column}`}
                          aria-invalid={feedback?.tone === 'bad'}
                          aria-describedby={groupIdOf(part)}
                          onInput={event => held.onText(part, event.currentTarget.value)}
                          onKeyDown={event => onKey(event, line, across)}
                          onPaste={event => onPaste(event, line, across)}
                        />
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <Help
          texts={exercise}
          locale={locale}
          say={say}
          checkLabel={words.checkAll[locale]}
          onCheck={() => void check()}
          isOpen={isOpen}
          gaveUp={held.gaveUp(first)}
          onGiveUp={() => held.onGiveUp(first)}
        >
          <p class="fill-count" role="status">
            {count}
          </p>
          <ul class="fill-said">
            {groups.map(({ said, parts: of }, at) => (
              <li key={of[0]} id={`${id}-said-${at}`} class="verdict" data-tone={said.tone}>
                <p class="fill-where">{formatList(of.map(nameOf), locale)}</p>
                <Said feedback={said} onChoice={text => held.onText(of[0] ?? '', text)} />
              </li>
            ))}
          </ul>
        </Help>
      </div>
    </Frame>
  )
}

/** What is said of cells that are not simply right: once where it is the same. */
function groupsOf(
  parts: readonly string[],
  feedbackOf: (part: string) => Marked['feedback'] | undefined
): readonly Group[] {
  const groups = new Map<string, { said: Marked['feedback']; parts: string[] }>()
  for (const part of parts) {
    const said = feedbackOf(part)
    if (!said || (said.tone === 'good' && said.more.length === 0)) continue
    // A question is about one cell, and so are its answers.
    const key = said.choices ? part : `${part.split('.')[1]} ${JSON.stringify(said)}`
    const group = groups.get(key)
    if (group) group.parts.push(part)
    else groups.set(key, { said, parts: [part] })
  }
  return [...groups.values()]
}
