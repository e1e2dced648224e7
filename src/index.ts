export { type AuditInput, type AuditOptions, audit } from './audit.ts'
export { InputError } from './model/errors.ts'
export type * from './model/index.ts'
