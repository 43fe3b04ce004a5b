import { expose } from 'comlink'
import * as checker from './checker.ts'

expose({ ...checker })
