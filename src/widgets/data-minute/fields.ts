import { SPANS, type Span } from '../../analysis/scale/span.ts'
import { PER } from '../../charts/minute-text.ts'
import type { Localised } from '../../i18n/locale.ts'
import { words } from './words.ts'

const options = Object.fromEntries(SPANS.map(span => [span, PER[span]])) as Readonly<
  Record<Span, Localised>
>

export const FIELDS = {
  span: { kind: 'choice', label: words.span, options, fallback: 'minute' },
  customers: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 1,
    max: 1e9,
    fallback: 5000,
    label: words.customers,
    help: words.customersHelp
  },
  employees: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 1,
    max: 1e6,
    fallback: 12,
    label: words.employees
  },
  now: {
    kind: 'number',
    show: 'year',
    whole: true,
    min: 1950,
    max: 2100,
    fallback: 2026,
    label: words.now
  },
  oldAfter: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 0,
    max: 100,
    fallback: 5,
    label: words.oldAfter,
    unit: words.years
  }
} as const
