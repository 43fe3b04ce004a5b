import { expose } from 'comlink'
import { createDeskEngine } from './engine.ts'

expose(createDeskEngine())
