/** Codes that one printed sign or word can stand for: a bare dollar sign in an Australian report is no American one. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  dollar: 'USD AUD CAD HKD NZD SGD TWD'.split(' '),
  rupee: 'INR PKR LKR'.split(' '),
  krone: 'SEK NOK DKK krone krona CZK'.split(' '),
  franc: 'CHF franc'.split(' '),
  peso: 'MXN ARS CLP COP PHP peso'.split(' '),
  yuan: 'CNY JPY ¥'.split(' '),
  dirham: 'AED'.split(' '),
  shilling: 'KES shilling'.split(' '),
  pound: 'GBP EGP'.split(' ')
}

/** Prints that name a family of currencies and not one of them. */
const LOOSE = /^(?:\$|-\$|¥|₹|£)|\$$|(?:dollars?|rupees?|kron\w+|francs?|pesos?|pounds?|shillings?|dirhams?|kr|Kr|Fr)$/

const isLoose = (printed: string): boolean =>
  LOOSE.test(printed) &&
  !/(?:US|American|Canadian|Australian|New Zealand|Hong Kong|Singapore|Swiss|sterling)/i.test(printed)

/** True when two prints can mean one currency: "$" and "A$", "kr" and "SEK". */
export function canBeOneCurrency(a: string, aPrinted: string, b: string, bPrinted: string): boolean {
  if (a === b) return true
  if (!isLoose(aPrinted) && !isLoose(bPrinted)) return false
  return Object.values(KIN).some((codes) => codes.includes(a) && codes.includes(b))
}
