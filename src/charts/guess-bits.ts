import { ADDRESSES, MOBILES } from '../analysis/pseudonym/spaces.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Look } from './look.ts'
import { type Say, sayer } from './say.ts'
import { seconds } from './seconds.ts'
import type { ChartSpec, Mark } from './spec.ts'

interface Words {
  readonly title: (mobile: string, say: Say) => string
  readonly sentence: (list: string) => string
  readonly postcode: string
  readonly birthday: string
  readonly address: string
  readonly nif: string
  readonly mobile: string
  readonly key: string
  readonly what: string
  readonly bits: string
  readonly values: string
  readonly time: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: mobile =>
      `Every Spanish mobile takes ${mobile} to try; a key, longer than there is time`,
    sentence: list => `How many bits there are to guess, and how long all of them take: ${list}.`,
    postcode: 'Spanish postcode',
    birthday: 'Date of birth, 100 years',
    address: 'E-mail of common names',
    nif: 'Spanish identity number',
    mobile: 'Spanish mobile',
    key: 'Key of 32 random bytes',
    what: 'What is behind the hash',
    bits: 'Bits to guess (each doubles the work)',
    values: 'Values (as a power of ten)',
    time: 'Time to try all',
    caption: 'What there is to guess'
  },
  es: {
    title: mobile =>
      `Probar todos los móviles españoles lleva ${mobile}; la clave, más tiempo del que hay`,
    sentence: list =>
      `Cuántos bits hay que adivinar y cuánto se tarda en probarlos todos: ${list}.`,
    postcode: 'Código postal',
    birthday: 'Fecha de nacimiento, 100 años',
    address: 'Correo de nombres corrientes',
    nif: 'DNI',
    mobile: 'Móvil español',
    key: 'Clave de 32 bytes al azar',
    what: 'Qué hay detrás del hash',
    bits: 'Bits por adivinar (cada uno dobla el trabajo)',
    values: 'Valores (potencia de diez)',
    time: 'Tiempo para probarlos todos',
    caption: 'Lo que hay que adivinar'
  }
}

/** Different values of each; of a postcode, at most a thousand in each of 52 provinces. */
const SIZES = {
  birthday: 36_525,
  postcode: 52_000,
  address: ADDRESSES.size,
  nif: 1e8,
  mobile: MOBILES.size,
  key: 2 ** 256
} as const

/** How much there is to guess behind a hash. */
export function guessBits(rate: number, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const all = (Object.keys(SIZES) as (keyof typeof SIZES)[])
    .map(id => ({
      name: words[id],
      bits: Math.log2(SIZES[id]),
      power: Math.log10(SIZES[id]),
      time: seconds(SIZES[id] / rate, look.locale)
    }))
    .sort((a, b) => a.bits - b.bits)
  const marks: Mark[] = [
    {
      ...{ kind: 'bar', key: 'bits', series: 1 },
      bars: all.map(({ name, bits }) => ({ at: name, from: 0, to: bits }))
    },
    ...all.map(
      ({ name, bits, time }, i): Mark => ({
        ...{ kind: 'label', key: `time-${i}`, series: 0, text: time, x: bits, y: name },
        side: 'right'
      })
    )
  ]
  return {
    id: 'guess-bits',
    title: words.title(seconds(SIZES.mobile / rate, look.locale), say),
    sentence: words.sentence(
      all
        .map(({ name, bits, time }) => `${name}, ${say.count(Math.round(bits))}, ${time}`)
        .join('; ')
    ),
    x: { type: 'linear', label: words.bits, domain: [0, 400], format: { kind: 'integer' } },
    y: { type: 'band', label: '', domain: all.map(({ name }) => name) },
    marks,
    table: {
      caption: words.caption,
      columns: [
        { label: words.what },
        { label: words.bits, style: { kind: 'number', digits: 1 } },
        { label: words.values, style: { kind: 'number', digits: 1 } },
        { label: words.time }
      ],
      rows: all.map(({ name, bits, power, time }) => [name, bits, power, time])
    }
  }
}
