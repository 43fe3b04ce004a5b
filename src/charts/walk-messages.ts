import type { Walk } from '../analysis/one-to-one/messages.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

interface Words {
  readonly names: Readonly<Record<Walk['id'], string>>
  readonly short: Readonly<Record<Walk['id'], string>>
  readonly lost: (repeats: number, refused: number, texts: readonly [number, number]) => string
  readonly nothing: string
  readonly one: (walk: Walk, say: Say) => string
  readonly walk: string
  readonly messages: string
  readonly sent: string
  readonly distinct: string
  readonly repeats: string
  readonly refused: string
  readonly good: string
  readonly silent: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    names: {
      both: 'Both steps',
      'no-identity': 'Without identifying',
      'no-difference': 'Without differentiating',
      neither: 'Without either'
    },
    short: { both: 'Both', 'no-identity': 'No 1', 'no-difference': 'No 2', neither: 'Neither' },
    lost: (repeats, refused, [all, one]) =>
      `Without step 1: ${repeats} sent to somebody who has one already, ${refused} against a “no”; without step 2: different texts ${one} instead of ${all}`,
    nothing: 'Nobody can be written to, with these steps or without',
    one: ({ sent, repeats, refused, distinct, goodSeen }, say) =>
      `messages ${say.count(sent)}, of them repeated ${say.count(repeats)}, against a “no” ${say.count(refused)}, different texts ${say.count(distinct)}, good customers addressed as such ${say.count(goodSeen)}`,
    walk: 'Steps taken',
    messages: 'Messages',
    sent: 'sent',
    distinct: 'different texts',
    repeats: 'to somebody who has one already',
    refused: 'e-mailed against a “no”',
    good: 'Good customers addressed as such',
    silent: 'Counted, and not spoken to',
    caption: 'What becomes of the messages without a step'
  },
  es: {
    names: {
      both: 'Los dos pasos',
      'no-identity': 'Sin identificar',
      'no-difference': 'Sin diferenciar',
      neither: 'Sin ninguno'
    },
    short: { both: 'Ambos', 'no-identity': 'Sin 1', 'no-difference': 'Sin 2', neither: 'Ninguno' },
    lost: (repeats, refused, [all, one]) =>
      `Sin el paso 1: ${repeats} a quien ya tiene uno y ${refused} a quien dijo que no; sin el paso 2: textos distintos, ${one} en lugar de ${all}`,
    nothing: 'No se puede escribir a nadie, ni con estos pasos ni sin ellos',
    one: ({ sent, repeats, refused, distinct, goodSeen }, say) =>
      `mensajes, ${say.count(sent)}; repetidos, ${say.count(repeats)}; a quien dijo que no, ${say.count(refused)}; textos distintos, ${say.count(distinct)}; buenos clientes tratados como tales, ${say.count(goodSeen)}`,
    walk: 'Pasos dados',
    messages: 'Mensajes',
    sent: 'enviados',
    distinct: 'textos distintos',
    repeats: 'a quien ya tiene uno',
    refused: 'por correo a quien dijo que no',
    good: 'Buenos clientes tratados como tales',
    silent: 'Contados, y sin mensaje',
    caption: 'Qué es de los mensajes si falta un paso'
  }
}

/** Messages, texts, repeats and broken refusals with both steps and without. */
export function walkMessages(walks: readonly Walk[], look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const [both, blind, flat] = walks as readonly [Walk, Walk, Walk]
  const kinds = ['sent', 'distinct', 'repeats', 'refused'] as const
  const columns = (of: (typeof kinds)[number]): ColumnMark['columns'] =>
    walks.map(one => ({
      ...{ at: words.names[one.id], from: 0, to: one[of] },
      ...{ text: say.count(one[of]), short: say.brief(one[of], 'integer') }
    }))
  const series = { sent: 1, distinct: 2, repeats: 3, refused: 4 } as const
  return {
    id: 'walk-messages',
    title: walks.every(({ sent }) => sent === 0)
      ? words.nothing
      : words.lost(blind.repeats, blind.refused, [both.distinct, flat.distinct]),
    sentence: `${walks.map(one => `${words.names[one.id]}: ${words.one(one, say)}`).join('. ')}.`,
    x: {
      type: 'band',
      label: words.walk,
      domain: walks.map(({ id }) => words.names[id]),
      short: walks.map(({ id }) => words.short[id])
    },
    y: {
      type: 'linear',
      label: words.messages,
      domain: stableDomain([0, ...walks.map(({ sent }) => sent * 1.1)], previousDomain(look, 'y')),
      format: { kind: 'integer' }
    },
    marks: [
      ...kinds.map(
        (kind, at): ColumnMark => ({
          ...{ kind: 'column', key: kind, series: series[kind], slot: [at, kinds.length] },
          columns: columns(kind)
        })
      ),
      { kind: 'rule', key: 'nought', series: 0, y: 0 }
    ],
    key: kinds.map(kind => ({
      swatch: { kind: 'column', series: series[kind] },
      text: words[kind]
    })),
    table: {
      caption: words.caption,
      columns: [
        { label: words.walk },
        ...[
          ...kinds.map(kind => `${words.messages}, ${words[kind]}`),
          words.good,
          words.silent
        ].map(label => ({ label, style: { kind: 'integer' } as const }))
      ],
      rows: walks.map(one => [
        ...[words.names[one.id], ...kinds.map(kind => one[kind]), one.goodSeen, one.silent]
      ])
    }
  }
}
