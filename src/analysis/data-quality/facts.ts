/**
 * What is compared of a record, as numbers that lie side by side: pairs go back and forth in a table, and
 * memory hands out as much at once. Sixteen of four bytes are what it hands out on most machines.
 */
export const FACTS = 16

/*
 * Position of each: codes (people.ts), and of what is typed in also its ends (one-slip.ts). One a line, so that
 * they are numbers in the built script.
 */
export const GIVEN = 0
export const SURNAMES = 1
export const FIRST_SURNAME = 2
export const SECOND_SURNAME = 3
export const EMAIL = 4
export const EMAIL_ENDS = 5
export const LOCAL = 6
export const PHONE = 7
export const PHONE_ENDS = 8
export const BIRTH = 9
export const BIRTH_ENDS = 10
export const POSTCODE = 11
export const PROVINCE = 12
export const TOWN = 13
export const DOCUMENT = 14
export const DOCUMENT_ENDS = 15

/** In the place of a first surname: there are more than two. */
export const MANY = -2
