import type { Audience } from '../../analysis/consent/audience.ts'
import { isAllowing } from '../../analysis/consent/model.ts'
import { RULE_NAMES } from '../../charts/consent-names.ts'
import { toCsv } from '../../i18n/csv.ts'
import type { Locale } from '../../i18n/locale.ts'
import { RULE_TEXT } from './rule-words.ts'
import { tableWords } from './table-words.ts'
import { words } from './words.ts'

/** Everybody with the rule that decided: the proof of why somebody was written to. */
export const audienceCsv = ({ decisions }: Audience, locale: Locale): string =>
  toCsv(
    [
      ...[words.line, tableWords.id, tableWords.name, tableWords.email, tableWords.phone],
      ...[words.verdict, words.rule, words.article, words.remedy]
    ].map(text => text[locale]),
    decisions.map(({ person: { line, id, name, email, phone }, rule }) => [
      ...[line, id, name, email, phone],
      ...[words[isAllowing(rule) ? 'yes' : 'no'][locale], RULE_NAMES[rule][locale]],
      ...[RULE_TEXT[rule].law[locale], RULE_TEXT[rule].remedy[locale]]
    ]),
    locale
  )
