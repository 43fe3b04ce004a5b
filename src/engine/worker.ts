import { expose } from 'comlink'
import { isLocale } from '../i18n/locale.ts'
import { createEngine } from './create.ts'

// The page's language decides where a file does not; it stands in the worker's name.
const { name } = globalThis as { readonly name?: string }
expose(createEngine(isLocale(name) ? name : 'en'))
