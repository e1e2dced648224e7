import type { PeopleMentions } from '../../model/people.ts'
import type { Frame } from '../frame.ts'
import { readLocations } from './locations.ts'
import { readReportedSpeech } from './reported-speech.ts'
import { readRoles } from './roles.ts'

/** Reads who holds which office, what is where, and what somebody is reported to have said. */
export function readPeople(frame: Frame): PeopleMentions {
  return { roles: readRoles(frame), locations: readLocations(frame), reported: readReportedSpeech(frame) }
}
