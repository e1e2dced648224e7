/**
 * Letters of names, as parts of character classes. Written out, because engines take far longer to prepare Unicode
 * property classes than it takes to read a list of sources.
 */

/** Capitals of the Latin, Greek and Cyrillic alphabets. */
export const CAPITAL = 'A-ZÀ-ÖØ-Þ\\u0100-\\u024f\\u0386-\\u03ab\\u0400-\\u042f'
/** Letters of these alphabets and the signs inside of names. */
export const NAME_LETTER = "A-Za-zÀ-ÖØ-öø-\\u024f\\u0370-\\u052f\\u1e00-\\u1eff'’\\-"
