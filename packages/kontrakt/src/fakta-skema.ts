import { z } from 'zod'
import { FaktaFilSkema } from './fakta-fil.ts'

/** Faktafilens JSON Schema: filen, som mennesker skriver den, med dage som tekst. */
export function faktaJsonSkema(): object {
  return z.toJSONSchema(FaktaFilSkema, { io: 'input' })
}
