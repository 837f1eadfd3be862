import { dato } from '@fodfaeste/grund'
import { dagen, jaNej, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevPeriode } from '../proev-sag.ts'
import { ORLOVSARTER } from './haendelser.ts'

/** Orlov i forløbet lægges til den orlov, sagen allerede har. */
export const REGISTRER_ORLOV = opskrift({
  haendelse: 'OrlovRegistreret',
  handling: 'registrere',
  felter: { art: valg(ORLOVSARTER), fra: dagen, til: dagen, retTilDagpenge: valgfri(jaNej) },
  strid: ({ oplysninger: { orlov } }, { fra, til }) => {
    const samtidig = orlov?.vaerdi.find((o) => o.fra <= til && fra <= o.til)
    return foerste(
      proevPeriode('til', fra, til),
      samtidig && { kode: 'PERIODER_OVERLAPPER', felt: 'fra', dag: dato(samtidig.fra > fra ? samtidig.fra : fra) },
    )
  },
  virkerFra: ({ fra }) => fra,
})
