export { readQuantities } from './quantities.ts'
