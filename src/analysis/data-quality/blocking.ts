import { NONE } from './codes.ts'
import { Numbered } from './numbered.ts'
import type { People } from './people.ts'

/** Codes of how names sound, found once for each different name. */
export class KeyCodes {
  readonly people: People
  readonly #codes = new Map<string, number>()
  readonly #pairs = new Numbered()
  readonly #given: number[] = []
  readonly #sounds: (readonly number[])[] = []
  readonly #both: number[] = []
  readonly #initials: (readonly number[])[] = []

  constructor(people: People) {
    this.people = people
  }

  #codeOf(text: string): number {
    const code = this.#codes.get(text) ?? this.#codes.size
    if (code === this.#codes.size) this.#codes.set(text, code)
    return code
  }

  /** One code for a name and an initial beside it; one for all names beside what makes no sound, as a lone H. */
  pair(name: number, initial: number): number {
    return Number.isNaN(initial)
      ? this.#pairs.of(NONE, NONE, true)
      : this.#pairs.of(name, initial, true)
  }

  /** How the given name sounds, Paco as Francisco does; `NONE` without one. */
  given(record: number): number {
    const own = this.people.of.given[record] as number
    if (own === NONE) return NONE
    this.#given[own] ??= this.#codeOf(this.people.given.values[own]?.key ?? '')
    return this.#given[own] as number
  }

  /** The first sign of each surname’s sound, as numbers. */
  initials(record: number): readonly number[] {
    const own = this.people.of.surnames[record] as number
    if (own === NONE) return []
    this.#initials[own] ??= (this.people.surnames.values[own]?.sounds ?? []).map(sound =>
      sound.charCodeAt(0)
    )
    return this.#initials[own] as readonly number[]
  }

  /** The first sign of the given name’s sound; `NONE` without one. */
  initial(record: number): number {
    const own = this.people.of.given[record] as number
    return own === NONE ? NONE : (this.people.given.values[own]?.key.charCodeAt(0) ?? NONE)
  }

  /** How each surname sounds. */
  sounds(record: number): readonly number[] {
    const own = this.people.of.surnames[record] as number
    if (own === NONE) return []
    this.#sounds[own] ??= (this.people.surnames.values[own]?.sounds ?? []).map(sound =>
      this.#codeOf(sound)
    )
    return this.#sounds[own] as readonly number[]
  }

  /** How all surnames sound, in either order; `NONE` for fewer than two. */
  both(record: number): number {
    const own = this.people.of.surnames[record] as number
    if (own === NONE) return NONE
    if (this.#both[own] === undefined) {
      const sounds = this.people.surnames.values[own]?.sounds ?? []
      this.#both[own] = sounds.length > 1 ? this.#codeOf(sounds.join(' ')) : NONE
    }
    return this.#both[own] as number
  }
}

/** Receives a key: one code, or two of which the first has fewer values; then not one number, which would be large. */
export type PutKey = (first: number, second: number) => void

type Keys = (codes: KeyCodes, record: number, put: PutKey) => void

const single =
  (codeOf: (codes: KeyCodes, record: number) => number | undefined): Keys =>
  (codes, record, put) => {
    const own = codeOf(codes, record)
    if (own !== undefined && own !== NONE) put(own, NONE)
  }

/**
 * The ways in which two records of one person are expected to meet: an address or its name, a line, a
 * document, a birth date, both surnames as they sound, a surname with the given name, and, within a postcode,
 * either of these with the initial of the other.
 */
export const keysBy: readonly Keys[] = [
  single(({ people }, record) => people.of.email[record]),
  single(({ people }, record) => people.of.local[record]),
  single(({ people }, record) => people.of.phone[record]),
  single(({ people }, record) => people.of.document[record]),
  single(({ people }, record) => people.of.birth[record]),
  single((codes, record) => codes.both(record)),
  (codes, record, put) => {
    const name = codes.given(record)
    if (name !== NONE) for (const sound of codes.sounds(record)) put(sound, name)
  },
  (codes, record, put) => {
    const [name, place] = [codes.given(record), codes.people.of.postcode[record] as number]
    if (name !== NONE && place !== NONE)
      for (const initial of codes.initials(record)) put(place, codes.pair(name, initial))
  },
  (codes, record, put) => {
    const place = codes.people.of.postcode[record] as number
    const initial = codes.initial(record)
    if (place !== NONE && initial !== NONE)
      for (const sound of codes.sounds(record)) put(place, codes.pair(sound, initial))
  }
]
