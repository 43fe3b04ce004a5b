import { expose } from 'comlink'
import { createQuality } from './create.ts'

expose(createQuality())
