import { z } from 'zod'

/** A published schema. "An entry or null" is one type in it, so that what is wrong with an entry is not told of both. */
export const entryOrNull = (schema: z.ZodType) =>
  z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    reused: 'inline',
    override: ({ jsonSchema }) => {
      const [inner, second] = jsonSchema.anyOf ?? []
      if (inner?.type !== 'object' || second?.type !== 'null') return
      delete jsonSchema.anyOf
      Object.assign(jsonSchema, inner, { type: ['object', 'null'] })
    }
  })
