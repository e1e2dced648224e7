const YAML = /^([A-Za-z][\w .-]{0,60}?)[ \t]*:[ \t]+(\S.*)$/
const TOML = /^([A-Za-z][\w.-]{0,60})[ \t]*=[ \t]*(\S.*)$/
const QUOTED = /^(["'])(.*)\1$/

/** The simple `key: value` (YAML) or `key = value` (TOML) lines of front matter, values as printed without quotes. */
export function readMetadata(value: string, format: 'yaml' | 'toml', into: Map<string, string>): void {
  const pattern = format === 'yaml' ? YAML : TOML
  for (const line of value.split(/\r\n?|\n/)) {
    const match = pattern.exec(line)
    if (match === null) continue
    const printed = match[2]!.trim()
    into.set(match[1]!, QUOTED.exec(printed)?.[2] ?? printed)
  }
}
