import { declared } from '../declared/declared.tsx'
import { declaration } from './declaration.ts'

export const NaiveSurvival = declared(declaration)
