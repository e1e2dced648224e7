export { readDates } from './dates.ts'
