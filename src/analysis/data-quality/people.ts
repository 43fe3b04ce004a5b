import type { ContactField } from '../../ingest/contacts/columns.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import { phoneKey } from '../identity/keys.ts'
import { mailbox } from '../identity/mailbox.ts'
import { fullNameOf, isGivenName } from '../identity/nicknames.ts'
import { soundOf } from '../identity/sound.ts'
import { givenWordsOf, partName, surnamesOf } from '../identity/surnames.ts'

/** Nothing is known of it. */
export const NONE = -1

/** Each different text once, by a number; how many rows have it. */
export class Codes<T> {
  readonly #codes = new Map<string, number>()
  readonly values: T[] = []
  readonly counts: number[] = []
  readonly #make: (text: string) => T

  constructor(make: (text: string) => T) {
    this.#make = make
  }

  /** @returns `NONE` for '' */
  codeOf(text: string, counted: boolean): number {
    if (text === '') return NONE
    let code = this.#codes.get(text)
    if (code === undefined) {
      code = this.values.length
      this.#codes.set(text, code)
      this.values.push(this.#make(text))
      this.counts.push(0)
    }
    if (counted) this.counts[code] = (this.counts[code] as number) + 1
    return code
  }
}

/** A given name as it is compared. */
export interface Given {
  readonly text: string
  readonly words: readonly string[]
  readonly masks: readonly number[]
  /** The first word's full name, as it sounds: Paco and Francisco have one key. */
  readonly key: string
}

/** Surnames as they are compared. */
export interface Surnames {
  readonly text: string
  readonly words: readonly string[]
  readonly masks: readonly number[]
  /** How each sounds, in the order of the alphabet. */
  readonly sounds: readonly string[]
}

/** What is known of each record, one code each. `bag` is all words of the name, in the alphabet's order. */
type Part =
  | ('given' | 'surnames' | 'bag' | 'email' | 'local')
  | ('phone' | 'birth' | 'postcode' | 'town' | 'document')

const same = (text: string) => text

/** Everybody in a table, in numbers: what is compared for equality is one number each. */
export class People {
  readonly given = new Codes<Given>(text => {
    const words = text.split(' ')
    return {
      text,
      words,
      masks: words.map(lettersOf),
      key: soundOf(fullNameOf(words[0] as string))
    }
  })
  readonly surnames = new Codes<Surnames>(text => {
    const words = text.split(' ')
    return { text, words, masks: words.map(lettersOf), sounds: words.map(soundOf).sort() }
  })
  /** Single surnames, for how common each is. */
  readonly surname = new Codes<string>(same)
  readonly bag = new Codes<string>(same)
  readonly email = new Codes<string>(same)
  readonly local = new Codes<string>(same)
  readonly phone = new Codes<string>(same)
  readonly birth = new Codes<string>(same)
  readonly postcode = new Codes<string>(same)
  readonly town = new Codes<string>(same)
  readonly document = new Codes<string>(same)
  /** For each part, the code of every record. */
  readonly of: Readonly<Record<Part, Int32Array>>
  size = 0
  /** Rows that were counted. */
  counted = 0

  readonly #columns: Readonly<Record<ContactField, number>>
  readonly #byBox: boolean
  readonly #names = new Map<string, readonly [given: string, surnames: string]>()

  /** @param most records that will be added at most */
  constructor(holds: readonly (ContactField | null)[], byBox: boolean, most: number) {
    const column = () => new Int32Array(most)
    this.of = {
      ...{ given: column(), surnames: column(), bag: column(), email: column(), local: column() },
      ...{
        phone: column(),
        birth: column(),
        postcode: column(),
        town: column(),
        document: column()
      }
    }
    this.#columns = Object.fromEntries(
      holds.flatMap((field, at) => (field === null ? [] : [[field, at]]))
    ) as Record<ContactField, number>
    this.#byBox = byBox
  }

  /**
   * One record more.
   *
   * @param cells clean ones (judge.ts)
   * @param counted false for one that was put together from others: nothing gets more common by it
   * @returns its number
   */
  add(cells: readonly string[], counted = true): number {
    const of = (field: ContactField): string => cells[this.#columns[field]] ?? ''
    const [given, surnames] = this.#nameOf(of('name'), of('surnames'))
    const email = mailbox(of('email'), this.#byBox)
    if (counted) {
      this.counted += 1
      if (surnames !== '')
        for (const word of new Set(surnames.split(' '))) this.surname.codeOf(word, true)
    }
    const record = this.size
    const put = (part: Part, text: string) => {
      this.of[part][record] = this[part].codeOf(text, counted)
    }
    put('given', given)
    put('surnames', surnames)
    put('bag', given === '' || surnames === '' ? '' : bagOf(given, surnames))
    put('email', email)
    put('local', localOf(email))
    put('phone', phoneKey(of('phone')))
    put('birth', of('birth'))
    put('postcode', of('postcode'))
    put('town', plainWords(of('town')))
    put('document', of('document'))
    this.size += 1
    return record
  }

  /** Given name and surnames in plain words, from one cell or two. */
  #nameOf(name: string, surnames: string): readonly [string, string] {
    const key = `${name}\n${surnames}`
    const known = this.#names.get(key)
    if (known) return known
    const parted =
      surnames === '' && this.#columns.surnames === undefined
        ? partName(name)
        : name === '' && surnames.includes(',')
          ? partName(surnames)
          : wholeOrParts(name, surnames)
    const found = [
      givenWordsOf(parted.given).join(' '),
      surnamesOf(parted.surnames).join(' ')
    ] as const
    this.#names.set(key, found)
    return found
  }
}

/** A whole name in the cell of one of its parts, as happens where a form has two boxes. */
function wholeOrParts(name: string, surnames: string) {
  if (surnames !== '') return { given: name, surnames }
  const parted = partName(name)
  // “María José” is a given name of two words.
  return parted.surnames === '' || isGivenName(plainWords(parted.surnames))
    ? { given: name, surnames }
    : parted
}

const bagOf = (given: string, surnames: string) =>
  `${given} ${surnames}`.split(' ').sort().join(' ')

/** Which of 32 classes of letters a word has: what one has and the other lacks bounds their likeness. */
export function lettersOf(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31)
  return mask
}

/** What stands before the @ and can tell who it is: letters, at least five. */
function localOf(email: string): string {
  const letters = email.slice(0, email.lastIndexOf('@')).replace(/\W|_/g, '')
  return letters.length >= 5 &&
    !/^(?:info|contact|admin|correo|ventas|sales|hola|hello)\w{0,3}$/.test(letters)
    ? letters
    : ''
}
