import type { ContactField } from '../../ingest/contacts/columns.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import { phoneKey } from '../identity/keys.ts'
import { mailbox } from '../identity/mailbox.ts'
import { fullNameOf, isGivenName } from '../identity/nicknames.ts'
import { endsOf } from '../identity/one-slip.ts'
import { soundOf } from '../identity/sound.ts'
import { givenWordsOf, partName, surnamesOf } from '../identity/surnames.ts'
import { Codes, NONE } from './codes.ts'
import {
  BIRTH,
  BIRTH_ENDS,
  DOCUMENT,
  DOCUMENT_ENDS,
  EMAIL,
  EMAIL_ENDS,
  FACTS,
  FIRST_SURNAME,
  GIVEN,
  LOCAL,
  MANY,
  PHONE,
  PHONE_ENDS,
  POSTCODE,
  PROVINCE,
  SECOND_SURNAME,
  SURNAMES,
  TOWN
} from './facts.ts'
import { type Word, wordOf } from './words.ts'

/** A given name as it is compared. */
export interface Given {
  readonly text: string
  readonly words: readonly Word[]
  /** The first word's full name, as it sounds: Paco and Francisco have one key. */
  readonly key: string
}

/** Surnames as they are compared. */
export interface Surnames {
  readonly text: string
  /** Equal words of all surnames are one object. */
  readonly words: readonly Word[]
  /** Codes of the words among single surnames. */
  readonly codes: readonly number[]
  /** All words as one. */
  readonly joined: Word
  /** How each sounds, in the order of the alphabet. */
  readonly sounds: readonly string[]
}

/** A postcode, and its first two signs. */
interface Postcode {
  readonly text: string
  /** Code of the two. */
  readonly province: number
}

/** Names in two cells, read and numbered. */
interface Named {
  readonly given: number
  readonly surnames: number
  readonly bag: number
  /** Codes of the single surnames, each once. */
  readonly single: readonly number[]
}

/** What is known of each record, one code each. `bag` is all words of the name, in the alphabet's order. */
type Part =
  | ('given' | 'surnames' | 'bag' | 'email' | 'local')
  | ('phone' | 'birth' | 'postcode' | 'town' | 'document')

const same = (text: string) => text

/** Everybody in a table, in numbers: what is compared for equality is one number each. */
export class People {
  /** Single surnames, for how common each is. */
  readonly surname = new Codes<Word>(wordOf)
  readonly given = new Codes<Given>(text => {
    const words = text.split(' ')
    return { text, words: words.map(wordOf), key: soundOf(fullNameOf(words[0] as string)) }
  })
  readonly surnames = new Codes<Surnames>(text => {
    const words = text.split(' ')
    const codes = words.map(word => this.surname.codeOf(word))
    return {
      ...{ text, codes },
      words: codes.map(code => this.surname.values[code] as Word),
      joined: wordOf(words.join('')),
      sounds: words.map(soundOf).sort()
    }
  })
  readonly bag = new Codes<string>(same)
  readonly email = new Codes<string>(same)
  readonly local = new Codes<string>(same)
  readonly phone = new Codes<string>(same)
  readonly birth = new Codes<string>(same)
  readonly #province = new Codes<string>(same)
  readonly postcode = new Codes<Postcode>(text => ({
    text,
    province: this.#province.codeOf(text.slice(0, 2))
  }))
  readonly town = new Codes<string>(same)
  readonly document = new Codes<string>(same)
  /** For each part, the code of every record. */
  readonly of: Readonly<Record<Part, Int32Array>>
  /** The same and more, record by record (facts.ts). */
  readonly facts: Int32Array
  size = 0
  /** Rows that were counted. */
  counted = 0

  readonly #columns: Readonly<Record<ContactField, number>>
  readonly #byBox: boolean
  readonly #names = new Map<string, Map<string, Named>>()
  readonly #towns = new Map<string, string>()
  /** For each address, the code of what stands before its @. */
  readonly #locals: number[] = []

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
    this.facts = new Int32Array(FACTS * most)
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
    const { given, surnames, bag, single } = this.#named(of('name'), of('surnames'))
    if (counted) {
      this.counted += 1
      for (const code of single) this.surname.count(code)
    }
    const record = this.size
    const put = (part: Part, code: number) => {
      this.of[part][record] = code
      if (counted) this[part].count(code)
    }
    put('given', given)
    put('surnames', surnames)
    put('bag', bag)
    const email = this.email.codeOf(mailbox(of('email'), this.#byBox))
    put('email', email)
    put('local', this.#localOf(email))
    put('phone', this.phone.codeOf(phoneKey(of('phone'))))
    put('birth', this.birth.codeOf(of('birth')))
    put('postcode', this.postcode.codeOf(of('postcode')))
    put('town', this.town.codeOf(this.#townOf(of('town'))))
    put('document', this.document.codeOf(of('document')))
    this.size += 1
    this.#know(record)
    return record
  }

  /** Puts side by side what is compared of a record. */
  #know(record: number): void {
    const { of } = this
    const code = (part: Part) => of[part][record] as number
    const ends = (part: 'phone' | 'birth' | 'document') =>
      endsOf(this[part].values[code(part)] ?? '')
    const email = this.email.values[code('email')] ?? ''
    const words = this.surnames.values[code('surnames')]?.codes ?? []
    const { facts } = this
    const at = record * FACTS
    facts[at + GIVEN] = code('given')
    facts[at + SURNAMES] = code('surnames')
    facts[at + FIRST_SURNAME] = words.length > 2 ? MANY : (words[0] ?? NONE)
    facts[at + SECOND_SURNAME] = words[1] ?? NONE
    facts[at + EMAIL] = code('email')
    // Of what stands before the @: most addresses end alike, and a slip behind it leaves both ends.
    facts[at + EMAIL_ENDS] = endsOf(email.slice(0, email.lastIndexOf('@')))
    facts[at + LOCAL] = code('local')
    facts[at + PHONE] = code('phone')
    facts[at + PHONE_ENDS] = ends('phone')
    facts[at + BIRTH] = code('birth')
    facts[at + BIRTH_ENDS] = ends('birth')
    facts[at + POSTCODE] = code('postcode')
    facts[at + PROVINCE] = this.postcode.values[code('postcode')]?.province ?? NONE
    facts[at + TOWN] = code('town')
    facts[at + DOCUMENT] = code('document')
    facts[at + DOCUMENT_ENDS] = ends('document')
  }

  #localOf(email: number): number {
    if (email === NONE) return NONE
    this.#locals[email] ??= this.local.codeOf(localOf(this.email.values[email] as string))
    return this.#locals[email] as number
  }

  #townOf(town: string): string {
    const known = this.#towns.get(town)
    if (known !== undefined) return known
    const plain = plainWords(town)
    this.#towns.set(town, plain)
    return plain
  }

  /** Given name and surnames in plain words, from one cell or two. */
  #named(name: string, surnames: string): Named {
    let beside = this.#names.get(name)
    if (!beside) {
      beside = new Map()
      this.#names.set(name, beside)
    }
    const known = beside.get(surnames)
    if (known) return known
    const parted =
      surnames === '' && this.#columns.surnames === undefined
        ? partName(name)
        : name === '' && surnames.includes(',')
          ? partName(surnames)
          : wholeOrParts(name, surnames)
    const [first, last] = [
      givenWordsOf(parted.given).join(' '),
      surnamesOf(parted.surnames).join(' ')
    ]
    const code = this.surnames.codeOf(last)
    const found: Named = {
      given: this.given.codeOf(first),
      surnames: code,
      bag: this.bag.codeOf(first === '' || last === '' ? '' : bagOf(first, last)),
      single: code === NONE ? [] : [...new Set(this.surnames.values[code]?.codes)]
    }
    beside.set(surnames, found)
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

/** What stands before the @ and can tell who it is: letters, at least five. */
function localOf(email: string): string {
  const letters = email.slice(0, email.lastIndexOf('@')).replace(/\W|_/g, '')
  return letters.length >= 5 &&
    !/^(?:info|contact|admin|correo|ventas|sales|hola|hello)\w{0,3}$/.test(letters)
    ? letters
    : ''
}
