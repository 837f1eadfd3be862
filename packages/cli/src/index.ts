export { koer } from './koer.ts'
export { type Terminal, UDGANG, type Udgang } from './terminal.ts'
