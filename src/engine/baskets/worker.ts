import { expose } from 'comlink'
import { createBasketDesk } from './desk.ts'

expose(createBasketDesk())
