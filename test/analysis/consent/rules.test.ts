import { describe, expect, test } from 'vitest'
import {
  ALLOWING,
  type ConsentRow,
  type Contact,
  EXCLUDING,
  type Question,
  type Rule
} from '../../../src/analysis/consent/model.ts'
import { CUSTOMER, day, no, ruleOf, yes } from './people.ts'

// The decision table: who, what they said, what is asked, and the one rule that decides; by hand, from the
// articles that the second column of each block names.

type Line = readonly [
  why: string,
  rule: Rule,
  who: Partial<Contact>,
  said: readonly ConsentRow[],
  asked?: Partial<Question>
]

const CHILD = { born: day('2013-06-02') } // 13 until 2 June 2027
const FOURTEEN = { born: day('2012-06-01') } // 14 on the very day
const OLD = { ...CUSTOMER, sale: day('2024-05-31') } // two years and a day before

const TABLE: readonly Line[] = [
  // Nowhere to write to.
  ['no e-mail', 'unreachable', { ...CUSTOMER, email: '' }, [yes()]],
  ['no address at all', 'unreachable', { ...CUSTOMER, email: 'nuria at home' }, [yes()]],
  ['a number of one digit', 'unreachable', { phone: '000000000' }, [], { channel: 'sms' }],
  ['no postal address', 'unreachable', { post: ' ' }, [], { channel: 'post' }],
  // Art. 6(1)(c): a recall concerns whoever bought, whatever they said of marketing.
  ['a recall', 'obligation', { ...CUSTOMER, objected: true }, [no()], { purpose: 'recall' }],
  ['a recall of nothing', 'no-dealings', {}, [yes()], { purpose: 'recall' }],
  // Art. 6(1)(b).
  ['about an order', 'contract', OLD, [], { purpose: 'order' }],
  ['about no order', 'no-dealings', {}, [yes()], { purpose: 'order' }],
  ['a sale of tomorrow', 'no-dealings', { sale: day('2026-06-02') }, [], { purpose: 'order' }],
  // Art. 21(2): an objection of which no day is known is for good.
  ['objected', 'objected', { ...CUSTOMER, objected: true }, [yes()]],
  ['a no to all', 'objected', CUSTOMER, [no({ purpose: '' })]],
  ['a no that nobody understands', 'objected', CUSTOMER, [no({ purpose: 'basta' })]],
  ['a no to all calls only', 'soft', CUSTOMER, [no({ purpose: '', channel: 'calls' })]],
  ['a no through what is no channel', 'withdrawn', CUSTOMER, [no({ channel: 'pigeon' })]],
  ['a no of whenever', 'withdrawn', CUSTOMER, [yes(), no({ day: null })]],
  // Art. 7(3), and no other basis in its place (EDPB, Guidelines 05/2020, § 121–123).
  ['withdrawn', 'withdrawn', CUSTOMER, [yes(), no({ day: day('2026-02-01') })]],
  ['the same day', 'withdrawn', CUSTOMER, [yes(), no()]],
  [
    'a new yes after the no',
    'consent',
    {},
    [no({ day: day('2026-01-01') }), no({ purpose: '', day: day('2025-12-01') }), yes()]
  ],
  ['the no is for another purpose', 'consent', {}, [yes(), no({ purpose: 'partners' })]],
  ['a no to the newsletter', 'withdrawn', CUSTOMER, [no({ purpose: 'newsletter' })]],
  // Art. 6(1)(a), 7.
  ['a plain yes', 'consent', {}, [yes()]],
  ['by e-mail address', 'consent', {}, [yes({ person: ' NURIA@example.org' })]],
  ['by telephone', 'consent', {}, [yes({ person: '+34 600 11 12 22' })]],
  ['a newsletter is of our own', 'consent', {}, [yes({ purpose: 'boletín' })]],
  ['all channels', 'consent', {}, [yes({ channel: '' })], { channel: 'call' }],
  ['two channels', 'consent', {}, [yes({ channel: 'SMS y correo' })], { channel: 'sms' }],
  ['a call by nobody', 'consent', {}, [yes({ channel: 'auto' })], { channel: 'auto' }],
  ['partners', 'consent', {}, [yes({ purpose: 'partners' })], { purpose: 'partner' }],
  ['the last day', 'consent', {}, [yes({ day: day('2024-06-01') })]],
  [
    'consent is not outlived',
    'consent',
    {},
    [yes({ day: day('2001-01-01') })],
    { consentMonths: 0 }
  ],
  ['an exclusion list gives way', 'consent', { robinson: 'yes' }, [yes()]],
  // What is no consent.
  ['a day too old', 'expired', {}, [yes({ day: day('2024-05-31') })]],
  ['until yesterday', 'expired', {}, [yes({ until: day('2026-05-31') })]],
  ['given on no day', 'undated', {}, [yes({ day: null })]],
  ['given tomorrow', 'undated', {}, [yes({ day: day('2026-06-02') })]],
  ['a box that came ticked', 'preset', {}, [yes({ preset: true })]],
  ['to nothing in particular', 'vague', {}, [yes({ purpose: 'all' })]],
  ['to another channel', 'channel', {}, [yes({ channel: 'post' })]],
  ['to a prize draw', 'purpose', {}, [yes({ purpose: 'prize draw' })]],
  ['for a partner’s offers', 'purpose', {}, [yes({ purpose: 'partner' })]],
  ['to nothing', 'none', {}, [], { purpose: 'other' }],
  ['a customer is asked first', 'none', CUSTOMER, [], { purpose: 'other' }],
  ['nobody has said yes to a robot', 'none', CUSTOMER, [], { channel: 'auto' }],
  // Art. 8, art. 7 LOPDGDD.
  ['a child’s own yes', 'child', CHILD, [yes()]],
  ['a parent’s yes', 'parental', CHILD, [yes({ parent: true })]],
  ['a child as a customer', 'child', { ...CUSTOMER, ...CHILD }, []],
  ['fourteen today, with a yes of today', 'consent', FOURTEEN, [yes({ day: day('2026-06-01') })]],
  ['fourteen today, the yes is of a child', 'child', FOURTEEN, [yes()]],
  ['a parent’s yes holds on', 'parental', FOURTEEN, [yes(), yes({ parent: true })]],
  [
    'fourteen, elsewhere in the EU',
    'child',
    FOURTEEN,
    [yes({ day: day('2026-06-01') })],
    { law: 'eu' }
  ],
  ['a child’s yes does not spoil the sale', 'soft', { ...CUSTOMER, ...FOURTEEN }, [yes()]],
  ['a child may have its order', 'contract', { ...CUSTOMER, ...CHILD }, [], { purpose: 'order' }],
  // Art. 9(2)(a).
  [
    'health, expressly',
    'explicit',
    {},
    [yes({ purpose: 'health', explicit: true })],
    { purpose: 'health' }
  ],
  ['health, a plain yes', 'special', {}, [yes({ purpose: 'salud' })], { purpose: 'health' }],
  ['health, another yes', 'special', {}, [yes()], { purpose: 'health' }],
  ['health, a customer', 'special', CUSTOMER, [], { purpose: 'health', channel: 'post' }],
  [
    'health, too old',
    'expired',
    {},
    [yes({ purpose: 'health', explicit: true, day: day('2020-01-01') })],
    { purpose: 'health' }
  ],
  // Directive 2002/58/EC, art. 13(2); LSSI, art. 21.2.
  ['soft opt-in', 'soft', CUSTOMER, []],
  ['soft opt-in by SMS', 'soft', CUSTOMER, [], { channel: 'sms' }],
  ['a worthless yes does not spoil it', 'soft', CUSTOMER, [yes({ preset: true })]],
  ['never bought', 'stranger', { ...CUSTOMER, sale: null }, []],
  ['bought too long ago', 'stranger', OLD, []],
  ['once a customer, always', 'soft', OLD, [], { saleMonths: 0 }],
  ['two years to the day', 'soft', { ...CUSTOMER, sale: day('2024-06-01') }, []],
  ['address from elsewhere', 'elsewhere', { ...CUSTOMER, atSale: null }, []],
  ['something else was bought', 'dissimilar', { ...CUSTOMER, similar: false }, []],
  ['no chance to refuse', 'unasked', { ...CUSTOMER, offered: null }, []],
  // LOPDGDD, art. 23.4: only consent excuses from the list.
  ['on the list', 'robinson', { ...CUSTOMER, robinson: 'correo' }, []],
  ['on the list for calls', 'soft', { ...CUSTOMER, robinson: 'llamadas' }, []],
  ['on the list for something', 'robinson', { ...CUSTOMER, robinson: 'apuntada' }, []],
  ['not on the list', 'soft', { ...CUSTOMER, robinson: 'No' }, []],
  ['no such law', 'soft', { ...CUSTOMER, robinson: 'yes' }, [], { law: 'eu' }],
  // LGTel, art. 66.1(b), with Circular 1/2023: as LSSI 21.2.
  ['a call to a customer', 'call', CUSTOMER, [], { channel: 'call' }],
  ['a call to a stranger', 'stranger', {}, [], { channel: 'call' }],
  [
    'a call to a listed customer',
    'robinson',
    { ...CUSTOMER, robinson: 'sí' },
    [],
    { channel: 'call' }
  ],
  ['a call elsewhere in the EU', 'none', CUSTOMER, [], { channel: 'call', law: 'eu' }],
  // Art. 6(1)(f), recital 47.
  ['a letter', 'interest', {}, [], { channel: 'post' }],
  ['a letter about anything of ours', 'interest', {}, [], { channel: 'post', purpose: 'other' }],
  ['a letter of a partner', 'none', {}, [], { channel: 'post', purpose: 'partner' }],
  ['a letter, listed', 'robinson', { robinson: 'postal' }, [], { channel: 'post' }],
  ['a letter to a child', 'child', CHILD, [], { channel: 'post' }]
]

test.each(TABLE.map(line => [line[0], line] as const))(
  '%s',
  (_, [, rule, who, said, asked = {}]) => {
    expect(ruleOf(who, said, asked)).toBe(rule)
  }
)

describe('the table as a whole', () => {
  test('has every rule', () => {
    const seen = new Set(TABLE.map(([, rule]) => rule))
    expect([...ALLOWING, ...EXCLUDING].filter(rule => !seen.has(rule))).toEqual([])
  })

  test('the order of the records makes no difference', () => {
    for (const [why, rule, who, said, asked = {}] of TABLE)
      expect(ruleOf(who, said.toReversed(), asked), why).toBe(rule)
  })
})
