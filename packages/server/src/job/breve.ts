import { laesIndbakke } from '../forsendelse/indbakke.ts'
import { sendUd } from '../forsendelse/send-ud.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { saetAfsendt } from '../store/forsendelse-store.ts'
import type { Opgave } from './opgave.ts'

type Til = Pick<Omgivelser, 'lager' | 'cpr' | 'dataMappe' | 'dokumenter' | 'ur' | 'noter'>

export const SEND_BREV = 'send-brev'

/** Et brev, der er sendt i en sag, gives til sin kanal. Kommer fra udbakken, og fra den, der prøver igen. */
export function sendBreve(til: Til): Opgave {
  return {
    art: SEND_BREV,
    planlaeg: () => [],
    udfoer: async ({ kommune, data }, nu) => {
      const noegle = noegleI(data)
      if (kommune === undefined || noegle === undefined) throw new Error('A letter belongs to a municipality')
      await sendUd(til, { kommune, bruger: { id: 'drift', navn: 'Driften' }, tidspunkt: nu }, noegle)
      return (trx) => saetAfsendt(trx, noegle, nu)
    },
  }
}

/** Det, `sendBreve` skal have i jobbet. */
export const brevjob = (noegle: string) => ({ data: { noegle } })

function noegleI(data: { readonly [felt: string]: unknown }): string | undefined {
  const { noegle } = (data['data'] ?? {}) as { readonly noegle?: unknown }
  return typeof noegle === 'string' ? noegle : undefined
}

const MINUTTER_MELLEM = 5

/** Hvert femte minut i hver kommune: det, Digital Post har svaret. */
export function laesKvitteringer(til: Til): Opgave {
  return {
    art: 'laes-kvitteringer',
    planlaeg: (nu, kommuner) => {
      const bunke = Math.floor(nu.getTime() / (MINUTTER_MELLEM * 60_000))
      return kommuner.map((kommune) => ({ kommune, art: 'laes-kvitteringer', noegle: String(bunke) }))
    },
    udfoer: async ({ kommune }) => {
      if (kommune === undefined) throw new Error('Receipts belong to a municipality')
      await laesIndbakke(til, kommune)
      return undefined
    },
  }
}
