/** Keeps two different figures apart; equal ones are only said the more often. */
export const REPEATED = 'both figures stand elsewhere too'
