import type { QualityReport } from '../analysis/data-quality/report.ts'
import { SCORES } from '../analysis/data-quality/scores.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Look } from './look.ts'
import { SCORE_NAMES } from './quality-names.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

interface Words {
  readonly title: (before: string, after: string) => string
  readonly none: string
  readonly sentence: (report: QualityReport, say: Say) => string
  readonly score: string
  readonly share: string
  readonly before: string
  readonly after: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (before, after) => `The mean of the scores goes from ${before} to ${after}`,
    none: 'There is nothing to score',
    sentence: ({ rows, cleanedRows }, say) =>
      `${say.count(rows)} rows before and ${say.count(cleanedRows)} after cleaning. A value that is emptied because it cannot be right makes the table more valid and less complete.`,
    score: 'Score',
    share: 'Share',
    before: 'before',
    after: 'after cleaning',
    caption: 'Scores before and after'
  },
  es: {
    title: (before, after) => `La media de las notas pasa de ${before} a ${after}`,
    none: 'No hay nada que puntuar',
    sentence: ({ rows, cleanedRows }, say) =>
      `${say.count(rows)} filas antes y ${say.count(cleanedRows)} después de limpiar. Vaciar un valor imposible hace la tabla más válida y menos completa.`,
    score: 'Nota',
    share: 'Porcentaje',
    before: 'antes',
    after: 'tras la limpieza',
    caption: 'Notas antes y después'
  }
}

/** Four scores of a table, before beside after. */
export function qualityScores(report: QualityReport, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const [before, after] = [report.before.scores, report.after.scores]
  const known = SCORES.filter(id => before[id] !== null && after[id] !== null)
  const columns = (scores: typeof before): ColumnMark['columns'] =>
    known.map(id => ({
      at: SCORE_NAMES[id][look.locale],
      from: 0,
      to: scores[id] ?? 0,
      text: say.share(scores[id] ?? 0),
      short: say.brief(scores[id] ?? 0, 'percent')
    }))
  return {
    id: 'quality-scores',
    title:
      before.mean === null || after.mean === null
        ? words.none
        : words.title(say.share(before.mean), say.share(after.mean)),
    sentence: words.sentence(report, say),
    x: { type: 'band', label: words.score, domain: known.map(id => SCORE_NAMES[id][look.locale]) },
    y: { type: 'linear', label: words.share, domain: [0, 1.1], format: { kind: 'percent' } },
    marks: [
      { kind: 'column', key: 'before', series: 3, slot: [0, 2], columns: columns(before) },
      { kind: 'column', key: 'after', series: 1, slot: [1, 2], columns: columns(after) },
      { kind: 'rule', key: 'nought', series: 0, y: 0 }
    ],
    key: [
      { swatch: { kind: 'column', series: 3 }, text: words.before },
      { swatch: { kind: 'column', series: 1 }, text: words.after }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.score },
        { label: words.before, style: SHARE },
        { label: words.after, style: SHARE }
      ],
      rows: known.map(id => [SCORE_NAMES[id][look.locale], before[id], after[id]])
    }
  }
}
