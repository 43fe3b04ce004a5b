/**
 * What is compared of a record, as numbers that lie side by side: pairs go back and forth in a table, and
 * memory hands out as much at once. Sixteen of four bytes are what it hands out on most machines.
 */
export const FACTS = 16

/** Position of each: codes (people.ts), and of what is typed in also its ends (one-slip.ts). */
export const [
  GIVEN,
  SURNAMES,
  FIRST_SURNAME,
  SECOND_SURNAME,
  EMAIL,
  EMAIL_ENDS,
  LOCAL,
  PHONE,
  PHONE_ENDS,
  BIRTH,
  BIRTH_ENDS,
  POSTCODE,
  PROVINCE,
  TOWN,
  DOCUMENT,
  DOCUMENT_ENDS
] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const

/** In the place of a first surname: there are more than two. */
export const MANY = -2
