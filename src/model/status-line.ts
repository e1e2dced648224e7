/** What a status is about: a thing is done or undone on each line, and never both at once. */
export type StatusLine = 'release' | 'approval' | 'building' | 'review' | 'access' | 'service' | 'force'
