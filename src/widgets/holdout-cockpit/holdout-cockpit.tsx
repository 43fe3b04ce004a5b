import { declared } from '../declared/declared.tsx'
import { declaration } from './declaration.ts'

export const HoldoutCockpit = declared(declaration)
