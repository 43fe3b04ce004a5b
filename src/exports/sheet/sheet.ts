import { strToU8 } from 'fflate'
import { renderSVG } from 'uqr'
import type { Exercise } from '../../exercises/model.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Listed } from '../answers/listed.ts'
import { html, paragraphs } from '../markup.ts'
import type { Question, Selection, TableQuestion, Written } from '../question.ts'
import { questionsOf } from '../questions.ts'
import { WORDS as COMMON } from '../words.ts'
import { type KeyLine, keyTo } from './key.ts'
import { STYLE } from './style.ts'
import { WORDS } from './words.ts'

/** Where the key goes: after each sheet, alone, or nowhere. */
export type KeyPlace = 'none' | 'embedded' | 'separate'

/**
 * Sheets for printing: one for each exercise and variant, with its number, and a code that leads to the
 * exercise. Sheet and key come from the same variant; `separate` is the file with the keys alone.
 */
export function printSheet(selection: Selection, key: KeyPlace): Written {
  const { questions, leftOut } = questionsOf(selection)
  const { locale } = selection
  const groups = new Map<string, Question[]>()
  for (const question of questions) {
    const id = `${question.exercise} ${question.variant}`
    groups.set(id, [...(groups.get(id) ?? []), question])
  }
  const articles = [...groups.values()].flatMap(group => [
    ...(key === 'separate' ? [] : [sheet(group, selection)]),
    ...(key === 'none' ? [] : [keySheet(group, selection)])
  ])
  const title = WORDS[key === 'separate' ? 'key' : 'sheet'][locale]
  const text = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(`${title} · ${COMMON.collection[locale]}`)}</title>
<style>
${STYLE}</style>
</head>
<body>
${articles.join('\n')}
</body>
</html>
`
  const name = key === 'separate' ? 'key.html' : 'sheet.html'
  const holds = questions.length
  return { name, mime: 'text/html;charset=utf-8', bytes: strToU8(text), holds, leftOut }
}

/** What stands on a sheet and on its key, so that they find each other: exercise and variant. */
function head(group: readonly Question[], title: string, selection: Selection): string {
  const { locale, addressOf } = selection
  const [first] = group
  if (!first) return ''
  const { variant, exercise } = first
  const which = variant === 0 ? WORDS.practice[locale] : String(variant)
  const address = addressOf?.(exercise, variant)
  const code =
    address === undefined
      ? ''
      : `<p class="small">${html(WORDS.onScreen[locale])}: ${html(address)}</p>`
  const square = address === undefined ? '' : renderSVG(address, { border: 1, pixelSize: 4 })
  return `<header><div><p class="small">${html(title)} · ${html(WORDS.variant[locale])} ${html(which)} · ${html(WORDS.code[locale])} ${html(`${exercise}/${variant}/${locale}`)}</p><h1>${html(first.title)}</h1>${code}</div>${square}</header>`
}

function sheet(group: readonly Question[], selection: Selection): string {
  const { locale } = selection
  const who = `<p class="who"><span>${html(WORDS.name[locale])}:</span><span>${html(WORDS.date[locale])}:</span></p>`
  const asked = group.map(
    question => `<li>${paragraphs(question.ask)}${room(question, locale)}</li>`
  )
  return `<article class="sheet">${head(group, WORDS.sheet[locale], selection)}${who}${paragraphs(group[0]?.intro ?? '')}<ol>${asked.join('')}</ol></article>`
}

/** Room to work, and a place for the answer. */
function room(question: Question, locale: Locale): string {
  switch (question.kind) {
    case 'number':
      return `<p class="small">${html(question.note)}</p><div class="room"></div><p><span class="answer">=</span></p>`
    case 'choice': {
      const several = question.several ? `<p class="small">${html(WORDS.several[locale])}</p>` : ''
      return several + boxes(question.options.map(({ text }) => text))
    }
    case 'order':
      return `<p class="small">${html(WORDS.number[locale])}</p>${boxes(question.groups.flat().toSorted((a, b) => a.localeCompare(b, locale)))}`
    case 'table':
      return table(question, () => '')
    case 'page':
      return `<div class="room"></div>`
  }
}

/** A table with what `fill` puts into the asked cells. */
function table(
  { columns, rows }: TableQuestion,
  fill: (answers: readonly Listed[]) => string
): string {
  const head = columns.map(column => `<th scope="col">${html(column)}</th>`)
  const body = rows.map(({ name, given, cells }) => {
    const values = [...given, ...cells.map(({ answers }) => fill(answers))]
    return `<tr><th scope="row">${html(name)}</th>${values.map(value => `<td class="number">${html(value)}</td>`).join('')}</tr>`
  })
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

const boxes = (texts: readonly string[]): string =>
  `<ul class="boxes">${texts.map(text => `<li><span class="box"></span>${html(text)}</li>`).join('')}</ul>`

function keySheet(group: readonly Question[], selection: Selection): string {
  const { locale, exercises } = selection
  const parts = group.map(question => {
    const exercise = exercises.find(({ id }) => id === question.exercise)
    const solution = `<p><b>${html(WORDS.solution[locale])}:</b> ${html(question.solution)}</p>`
    return `<li>${paragraphs(question.ask)}${answer(question, exercise, locale)}${solution}</li>`
  })
  return `<article class="key">${head(group, WORDS.key[locale], selection)}<ol>${parts.join('')}</ol></article>`
}

function answer(question: Question, exercise: Exercise | undefined, locale: Locale): string {
  if (question.kind === 'choice') {
    const right = question.options.filter(option => option.right).map(({ text }) => text)
    return boxes(right).replaceAll('class="box"></span>', 'class="box">×</span>')
  }
  if (question.kind === 'order') {
    const places = question.groups.map(group =>
      group.length > 1 ? `${group.join(', ')} (${WORDS.anyOrder[locale]})` : (group[0] ?? '')
    )
    return `<ol>${places.map(place => `<li>${html(place)}</li>`).join('')}</ol>`
  }
  if (question.kind === 'table') {
    return table(question, ([right]) =>
      right ? formatNumber(right.value, locale, { kind: 'number' }) : ''
    )
  }
  if (question.kind === 'page' || exercise?.kind !== 'numeric') return ''
  const lines = keyTo(exercise, question.part, question.variant, locale)
  return `<table><tbody>${lines.map(line => row(line, locale)).join('')}</tbody></table>`
}

function row({ tier, value, tolerance, says }: KeyLine, locale: Locale): string {
  const label = { right: WORDS.right, accepted: WORDS.accepted, wrong: WORDS.mistakes }[tier][
    locale
  ]
  return `<tr><th scope="row">${html(label)}</th><td class="number">${html(value)}${tolerance ? ` <span class="small">${html(tolerance)}</span>` : ''}</td><td>${html(says)}</td></tr>`
}
