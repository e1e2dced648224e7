import { z } from 'zod'

/** Words, one letter at least. */
export const filled = z.string().min(1)

/** YYYY-MM-DD. */
export const day = z.iso.date()

/** Where a right value comes from. */
export const evidence = z.strictObject({
  url: z.url().meta({ description: 'Where the right value stands' }),
  quotation: filled.optional().meta({ description: 'Its words' }),
  seen: day.optional().meta({ description: 'Day on which they stood there' })
})
