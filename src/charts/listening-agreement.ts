import type { Desk } from '../analysis/listening/desk.ts'
import { heatMarks } from './heat.ts'
import { heatKey } from './heat-key.ts'
import { SHORT_NAMES } from './listening-names.ts'
import { LISTENING_TEXT, nameOfCategory } from './listening-text.ts'
import type { Look } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** The confusion matrix: what people say of the labelled posts against what the word lists say. */
export function listeningAgreement(desk: Desk, look: Look): ChartSpec {
  const words = LISTENING_TEXT[look.locale]
  const say = sayer(look)
  const { about, categories, counts, agreement } = desk.compared
  const names = categories.map(category => nameOfCategory(category, look.locale))
  const cells = counts.flatMap((row, said) =>
    row.map((value, read) => {
      const text = value === 0 ? '' : say.count(value)
      return { cell: { x: names[read] ?? '', y: names[said] ?? '', text, short: text }, value }
    })
  )
  const most = Math.max(...cells.map(({ value }) => value))
  const marks = agreement ? heatMarks(cells, most) : []
  return {
    id: 'listening-agreement',
    title: words.agreementTitle(desk, say),
    sentence: words.agreementSentence(desk, say),
    x: {
      type: 'band',
      label: words.read,
      domain: names,
      short: SHORT_NAMES[about][look.locale]
    },
    y: { type: 'band', label: words.said, domain: names },
    marks,
    key: heatKey(marks, most, 'integer', look),
    table: {
      caption: words.agreementCaption,
      columns: [
        { label: words.said },
        ...names.map(label => ({ label, style: { kind: 'integer' } as const }))
      ],
      rows: counts.map((row, said) => [names[said] ?? '', ...row])
    }
  }
}
