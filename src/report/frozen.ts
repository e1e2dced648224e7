/** The same shape all the way down, read only. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? number extends T['length']
    ? readonly Frozen<Item>[]
    : { readonly [Index in keyof T]: Frozen<T[Index]> }
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T
