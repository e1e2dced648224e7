export { type Address, canonicalUrl } from './canonical-url.ts'
export { cite } from './cite.ts'
export { outletOf } from './outlet.ts'
