import { expose } from 'comlink'
import { readPeople } from '../analysis/segments/read-people.ts'

const reader = { readPeople }

export type PeopleReader = typeof reader

expose(reader)
