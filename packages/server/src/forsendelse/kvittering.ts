import { z } from 'zod'

/** Kanalens svar på en besked. `modtaget` er kun, at den er nået frem til kanalen: brevets vej er ikke slut. */
export interface Kanalsvar {
  readonly noegle: string
  readonly svar: 'leveret' | 'afvist' | 'modtaget'
  readonly grund?: string
}

/**
 * Statusserne er dem, Digitaliseringsstyrelsens offentlige eksempelkode kender. Hvordan en kvittering ser ud på den vej,
 * kommunen bruger, er ikke offentligt: afsendersystemet skriver dem om til dette. Se docs/afvigelser.md.
 */
const STATUS = { COMPLETED: 'leveret', INVALID: 'afvist', NOT_ALLOWED: 'afvist', RECEIVED: 'modtaget' } as const

const KvitteringSkema = z.object({
  messageUUID: z.uuid().transform((uuid) => uuid.toLowerCase()),
  receiptStatus: z.enum(['COMPLETED', 'INVALID', 'NOT_ALLOWED', 'RECEIVED']),
  errorMessage: z.string().optional(),
})

const STOERSTE_TEGN = 20_000
const HOEJST_GRUND = 300

/** `undefined`, når filen ikke er en kvittering. */
export function laesKvittering(fil: string): Kanalsvar | undefined {
  if (fil.length > STOERSTE_TEGN) return undefined
  const laest = KvitteringSkema.safeParse(somJson(fil))
  if (!laest.success) return undefined
  const { messageUUID: noegle, receiptStatus, errorMessage } = laest.data
  const svar = STATUS[receiptStatus]
  return { noegle, svar, ...(svar === 'afvist' && { grund: skrivGrund(receiptStatus, errorMessage) }) }
}

function somJson(fil: string): unknown {
  try {
    return JSON.parse(fil)
  } catch {
    return undefined
  }
}

const STATUSORD = { INVALID: 'beskeden er ugyldig', NOT_ALLOWED: 'modtageren kan ikke få den' } as const

/** Kanalens egne ord kan nævne modtagerens nummer; det må ikke stå i sagen. */
function skrivGrund(status: string, besked = ''): string {
  const ord = STATUSORD[status as keyof typeof STATUSORD] ?? status
  const rent = besked
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\d{6}-?\d{4}/g, '[nummer]')
    .trim()
  return `Digital Post svarede, at ${ord}.${rent === '' ? '' : ` ${rent.slice(0, HOEJST_GRUND)}`}`
}
