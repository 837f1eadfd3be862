import { z } from 'zod'
import { SagsFilSkema } from './sagsfil.ts'

/** Sagsfilens JSON Schema: filen, som mennesker skriver den, med dage som tekst. */
export function sagsJsonSkema(): object {
  return z.toJSONSchema(SagsFilSkema, { io: 'input' })
}
