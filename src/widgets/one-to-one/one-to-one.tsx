import { declared } from '../declared/declared.tsx'
import { declaration } from './declaration.ts'

export const OneToOne = declared(declaration)
