import { declaration } from '../crm-market/declaration.ts'
import { doableOf } from './declared.ts'

export const doable = doableOf(declaration)
