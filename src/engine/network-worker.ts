import { expose } from 'comlink'
import { createNetworkEngine } from './network.ts'

expose(createNetworkEngine())
