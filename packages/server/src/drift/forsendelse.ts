import { skrivAntal } from '@fodfaeste/grund'
import { brevnavn } from '../forsendelse/brevnavn.ts'
import { ulaeselige } from '../forsendelse/indbakke.ts'
import type { Tilsyn } from '../store/forsendelse-store.ts'
import { type Omverden, UDGANG, type Udgang, driften, medLager } from './omverden.ts'

interface Kommunens {
  readonly kommune: string
  readonly forsendelser: readonly Tilsyn[]
  /** Kvitteringer, der ikke kunne bruges. */
  readonly ulaeselige: readonly string[]
}

/** `drift forsendelse`: breve i kø, uden svar eller afvist. Er noget opgivet, afvist eller ulæseligt, er udgangen 1. */
export function forsendelse({ json }: { readonly json: boolean }, omverden: Omverden): Promise<Udgang> {
  return medLager(omverden, async ({ lager }) => {
    const alle: Kommunens[] = []
    for (const kommune of await lager.job.kommuner()) {
      alle.push({
        kommune,
        forsendelser: await lager.forsendelser.aabne(driften(kommune, omverden.nu)),
        ulaeselige: await ulaeselige(omverden.dataMappe, kommune),
      })
    }
    omverden.skriv(json ? `${JSON.stringify(alle, undefined, 2)}\n` : alle.map(somTekst).join(''))
    return alle.some(skalSesEfter) ? UDGANG.fund : UDGANG.ok
  })
}

const skalSesEfter = (den: Kommunens): boolean =>
  den.ulaeselige.length > 0 || den.forsendelser.some(({ opgivet, svar }) => opgivet || svar === 'afvist')

function somTekst({ kommune, forsendelser, ulaeselige: filer }: Kommunens): string {
  const linjer = [
    `${kommune}: ${skrivAntal(forsendelser.length, 'brev', 'breve')} er ikke leveret.`,
    ...forsendelser.map(
      ({ noegle, sagsnummer, brev, kanal, lagt, fejl, ...en }) =>
        `  ${noegle}: sag ${sagsnummer}, ${brevnavn(brev)}, ${kanal}, lagt ${lagt.toISOString()}, ${tilstand(en)}` +
        (fejl === undefined ? '' : `: ${fejl}`),
    ),
    ...filer.map((navn) => `  Kvitteringen ${navn} kunne ikke bruges.`),
  ]
  return `${linjer.join('\n')}\n`
}

function tilstand({ svar, afsendt, opgivet }: Pick<Tilsyn, 'svar' | 'afsendt' | 'opgivet'>): string {
  if (svar !== undefined) return svar
  if (afsendt !== undefined) return 'afsendt uden svar'
  return opgivet ? 'opgivet' : 'i kø'
}
