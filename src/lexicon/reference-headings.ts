/** Words that name a list of sources, alone ("Sources") or with the words around them ("Annotated Bibliography"). */
const CORE = 'sources?|references?|bibliography|citations?|works|literature|readings?|notes|endnotes|footnotes|links'
const BEFORE =
  'annotated|selected|select|key|main|primary|additional|further|full|complete|external|source|reference|list of'
const AFTER = 'cited|consulted|used|list|section'
const REFERENCE_HEADING = new RegExp(
  `^(?:(?:${BEFORE}) )?(?:${CORE})(?: (?:${AFTER}))?(?: (?:and|&) (?:(?:${BEFORE}) )?(?:${CORE})(?: (?:${AFTER}))?)?$`
)
/** The usual names in other languages that reports are written or half written in. */
const FOREIGN =
  /^(?:quellen(?:verzeichnis)?|literatur(?:verzeichnis)?|références|bibliographie|fuentes|referencias|bibliografía|bibliografia|fonti|riferimenti|referências|bronnen|källor|kilder|література|джерела|источники|литература|список литературы|kaynaklar|kaynakça|literatura|źródła|bibliografia|viitteet|lähteet|참고 ?문헌|출처|참고 ?자료|المراجع|المصادر|מקורות|संदर्भ|参考文献|參考文獻|参考资料|參考資料|資料來源|资料来源|来源|來源|引用文献|出典|参考資料|注释|脚注)$/
/** These name a list of sources only together with another word. */
const TOO_BARE = /^(?:works|literature list|readings?|links|key notes|main notes|primary notes)$/
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[IVXLC]{1,6}[.)]|[A-Z][.)]|appendix [a-z][:.]?)\s+/i

/** True for a heading that opens a list of sources, with or without numbering and colon. */
export function isReferenceHeading(text: string): boolean {
  if (text.length > 60) return false
  const words = text
    .trim()
    .replace(NUMBERING, '')
    .replace(/\s?[:：]$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
  return (REFERENCE_HEADING.test(words) && !TOO_BARE.test(words)) || FOREIGN.test(words)
}
