const CAPTION =
  /^(?:figure|fig\.|table|chart|exhibit|graph|map|diagram|image|photo|plate|box)\s+(?:\d{1,3}(?:[.-]\d{1,3})?[a-z]?|[A-Z]\d{0,2}|[IVX]{1,5})\s?[.:–—|]\s/i

/** True for "Figure 3: …" and "Table 2. …". */
export function isCaption(text: string): boolean {
  return CAPTION.test(text)
}
