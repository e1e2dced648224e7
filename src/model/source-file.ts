/** One document as it was read: decoded text without its byte order mark. */
export interface SourceFile {
  /** As the user named it, with forward slashes; `<stdin>` for standard input. */
  readonly path: string
  readonly text: string
  /** SHA-256 of the bytes on disk, in hexadecimal. */
  readonly sha256: string
}
