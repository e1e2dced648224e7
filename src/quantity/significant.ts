/** Digits without the zeros on either side. */
export const significant = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '')
