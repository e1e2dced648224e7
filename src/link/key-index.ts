import { append } from '../model/group.ts'

/** Items by the keys that they have; a key of many items says little, and `most` says how many. */
export class KeyIndex<T> {
  readonly #byKey = new Map<string, T[]>()
  readonly #most: number

  constructor(most: number, items: Iterable<T> = [], keysOf: (item: T) => Iterable<string> = () => []) {
    this.#most = most
    for (const item of items) this.add(item, keysOf(item))
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0
  }

  add(item: T, keys: Iterable<string>): void {
    for (const key of new Set(keys)) append(this.#byKey, key, item)
  }

  /** Items of the key; none when it has too many. */
  at(key: string): readonly T[] {
    const items = this.#byKey.get(key) ?? []
    return items.length <= this.#most ? items : []
  }

  /** The first items of the key. */
  first(key: string): readonly T[] {
    return this.#byKey.get(key)?.slice(0, this.#most) ?? []
  }

  /** Items that share a key with these; keys that have too many find none. */
  near(keys: Iterable<string>): Set<T> {
    const found = new Set<T>()
    for (const key of keys) for (const item of this.at(key)) found.add(item)
    return found
  }
}

/**
 * Each item with the earlier ones that share a key with it, each pair once. A key that more than `most` items have by
 * then finds none of them, so the work grows with the text and not with its square.
 */
export function pairsBySharedKey<T>(
  items: Iterable<T>,
  keysOf: (item: T) => Iterable<string>,
  most: number
): (readonly [T, T])[] {
  const index = new KeyIndex<T>(most - 1)
  const pairs: (readonly [T, T])[] = []
  for (const item of items) {
    const keys = new Set(keysOf(item))
    for (const earlier of index.near(keys)) pairs.push([earlier, item])
    index.add(item, keys)
  }
  return pairs
}
