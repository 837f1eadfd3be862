import { dato } from '@fodfaeste/grund'
import type { Brevart, Brevliste, Forsendelsestilstand } from '@fodfaeste/kontrakt'
import { type AfsendtBrev, type Sag, forsoegMed } from '@fodfaeste/sag'
import { fremmeMed } from '../forsendelse/kanalvalg.ts'
import type { Forsendelse } from '../store/forsendelse-store.ts'

type Sendt = Brevliste['breve'][number]['sendt']

/** De gange, hvert brev er sendt, og hvor det er. */
export function visSendte(sag: Sag, forsendelser: readonly Forsendelse[]): (brev: Brevart, om: number) => Sendt {
  return (brev, om) =>
    forsoegMed(sag.breve, { brev, handlerOm: om }).map((sendt) => {
      const { version, kanal, den, dokument, af, til, kvittering } = sendt
      return {
        version,
        kanal,
        den,
        dokument,
        af: af.navn,
        til: til.includes('borger') ? 'borger' : 'partsrepraesentant',
        tilstand: tilstand(sendt, forsendelser),
        ...(kvittering?.svar !== 'afvist' && fremmeMed(kanal, brev, sag, dato(den))),
        ...(kvittering !== undefined && { svaretDen: kvittering.den }),
        ...(kvittering?.grund !== undefined && { grund: kvittering.grund }),
      }
    })
}

/** Sagen ved, hvad kanalen svarede; køen ved, om brevet er gået. */
function tilstand({ version, kvittering }: AfsendtBrev, forsendelser: readonly Forsendelse[]): Forsendelsestilstand {
  if (kvittering !== undefined) return kvittering.svar
  return forsendelser.find(({ brevVersion }) => brevVersion === version)?.afsendt === undefined ? 'i-koe' : 'afsendt'
}
