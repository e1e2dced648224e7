export { type Address, canonicalUrl } from './canonical-url.ts'
export { cite } from './cite.ts'
export { aliases, knownOutlet, outletName, outletOf } from './outlet.ts'
