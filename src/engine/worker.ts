import { expose } from 'comlink'
import { isLocale } from '../i18n/locale.ts'
import { createEngine } from './create.ts'
import { crewOf, HELPER } from './crew.ts'
import { createScanWorker } from './scan-worker.ts'

// One script for the engine and its helpers, so that what one has loaded is there for the others. The worker's
// name says which it is, and for the engine the page's language, which decides where a file does not.
const { name } = globalThis as { readonly name?: string }
if (name === HELPER) expose(createScanWorker())
else expose(createEngine(isLocale(name) ? name : 'en', crewOf(import.meta.url)))
