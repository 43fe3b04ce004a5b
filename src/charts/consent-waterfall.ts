import type { Audience } from '../analysis/consent/audience.ts'
import { ALLOWING, EXCLUDING, type Rule } from '../analysis/consent/model.ts'
import { withinSentence } from '../i18n/case.ts'
import { formatList } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import { CHANNEL_NAMES, PURPOSE_NAMES, RULE_NAMES } from './consent-names.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (found: Audience, worst: string, say: Say) => string
  readonly sentence: (asked: string, found: Audience, rules: string, say: Say) => string
  readonly nobodyOut: string
  readonly all: string
  readonly audience: string
  readonly out: string
  readonly people: string
  readonly rule: string
  readonly verdict: string
  readonly share: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (found, worst, say) =>
      `${say.count(found.allowed)} of ${say.count(found.decisions.length)} may be contacted${worst === '' ? '' : `; most are lost to: ${worst}`}`,
    sentence: (asked, found, rules, say) =>
      `${asked}: of ${say.count(found.decisions.length)} people on the list, ${say.count(found.allowed)} may be contacted. ${rules}`,
    nobodyOut: 'No rule excludes anybody.',
    all: 'On the list',
    audience: 'May be contacted',
    out: 'Excluded',
    people: 'People',
    rule: 'Rule',
    verdict: 'Verdict',
    share: 'Share of the list',
    caption: 'People by the rule that decided'
  },
  es: {
    title: (found, worst, say) =>
      `Se puede contactar con ${say.count(found.allowed)} de ${say.count(found.decisions.length)}${worst === '' ? '' : `; lo que más resta: ${worst}`}`,
    sentence: (asked, found, rules, say) =>
      `${asked}: de ${say.count(found.decisions.length)} personas de la lista, se puede contactar con ${say.count(found.allowed)}. ${rules}`,
    nobodyOut: 'Ninguna regla excluye a nadie.',
    all: 'En la lista',
    audience: 'Contactables',
    out: 'Excluidas',
    people: 'Personas',
    rule: 'Regla',
    verdict: 'Resultado',
    share: 'Porcentaje de la lista',
    caption: 'Personas según la regla que ha decidido'
  }
}

/** From everybody on the list to those who may be contacted, a step for every rule that excludes somebody. */
export function consentWaterfall(found: Audience, look: Look): ChartSpec {
  const { locale } = look
  const words = TEXT[locale]
  const say = sayer(look)
  const all = found.decisions.length
  const countOf = (rule: Rule) => found.counts.get(rule) ?? 0
  const nameOf = (rule: Rule) => RULE_NAMES[rule][locale]
  const out = EXCLUDING.filter(rule => countOf(rule) > 0)
  let left = all
  const steps = out.map(rule => {
    const from = left
    left -= countOf(rule)
    return { rule, from: left, to: from }
  })
  const worst = out.toSorted((a, b) => countOf(b) - countOf(a))[0]
  const { purpose, channel } = found.question
  const lost = steps.map(
    ({ rule }) => `${withinSentence(nameOf(rule), locale)} (${say.count(countOf(rule))})`
  )
  const label = (key: string, at: string, to: number, text: string) => ({
    ...{ kind: 'label' as const, key: `label-${key}`, series: 0 as const },
    ...{ text, x: to, y: at, side: 'right' as const }
  })
  return {
    id: 'consent-waterfall',
    title: words.title(
      found,
      worst ? `${withinSentence(nameOf(worst), locale)} (${say.count(countOf(worst))})` : '',
      say
    ),
    sentence: words.sentence(
      `${PURPOSE_NAMES[purpose][locale]}, ${withinSentence(CHANNEL_NAMES[channel][locale], locale)}`,
      found,
      lost.length > 0 ? `${words.out}: ${formatList(lost, locale)}.` : words.nobodyOut,
      say
    ),
    x: {
      type: 'linear',
      label: words.people,
      domain: stableDomain([0, 1, all * 1.12], previousDomain(look, 'x')),
      format: { kind: 'integer' }
    },
    y: { type: 'band', label: '', domain: [words.all, ...out.map(nameOf), words.audience] },
    marks: [
      { kind: 'bar', key: 'all', series: 4, bars: [{ at: words.all, from: 0, to: all }] },
      {
        ...{ kind: 'bar', key: 'out', series: 2 },
        bars: steps.map(({ rule, from, to }) => ({ at: nameOf(rule), from, to }))
      },
      {
        ...{ kind: 'bar', key: 'allowed', series: 1 },
        bars: found.allowed > 0 ? [{ at: words.audience, from: 0, to: found.allowed }] : []
      },
      label('all', words.all, all, say.count(all)),
      ...steps.map(({ rule, to }) => label(rule, nameOf(rule), to, `−${say.count(countOf(rule))}`)),
      label('allowed', words.audience, found.allowed, say.count(found.allowed))
    ],
    key: [
      { swatch: { kind: 'column', series: 2 }, text: words.out },
      { swatch: { kind: 'column', series: 1 }, text: words.audience }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.rule },
        { label: words.verdict },
        { label: words.people, style: { kind: 'integer' } },
        { label: words.share, style: SHARE }
      ],
      rows: [...ALLOWING, ...EXCLUDING]
        .filter(rule => countOf(rule) > 0)
        .map(rule => [
          nameOf(rule),
          out.some(one => one === rule) ? words.out : words.audience,
          ...[countOf(rule), countOf(rule) / all]
        ])
    }
  }
}
