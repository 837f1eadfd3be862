import { adgangslog, logLaesning } from './adgangslog.ts'
import type { Db } from './forbindelse.ts'
import { genopbyg } from './genopbyg.ts'
import { kaedefejl } from './haendelseskaede.ts'
import { hent, hentCpr, hentKaede } from './hent.ts'
import { laes } from './laes.ts'
import { liste, listemuligheder } from './liste.ts'
import { sletninger } from './opbevaring-store.ts'
import { foraeldede, omregn } from './omregn.ts'
import { opret } from './opret.ts'
import type { SagStore } from './sag-store.ts'
import { tilfoej } from './tilfoej.ts'

/** Lageret oven på en database, PGlite eller PostgreSQL: koden kender ikke forskel. */
export function kyselySagStore(db: Db): SagStore {
  return {
    tilfoej: (kontekst, ind) => tilfoej(db, kontekst, ind),
    opret: (kontekst, borger, beslut) => opret(db, kontekst, borger, beslut),
    laes: (kontekst, sag, vis) => laes(db, kontekst, sag, vis),
    hent: (kontekst, sagId, tidsrejse) => hent(db, kontekst, sagId, tidsrejse),
    hentCpr: (kontekst, sagId) => hentCpr(db, kontekst, sagId),
    liste: (kontekst, valg, laesning) => liste(db, kontekst, valg, laesning),
    listemuligheder: (kontekst, synlige) => listemuligheder(db, kontekst, synlige),
    foraeldede: (kontekst, dag, hoejst) => foraeldede(db, kontekst, dag, hoejst),
    omregn: (kontekst, dag, omregning, kun) => omregn(db, kontekst, dag, omregning, kun),
    logLaesning: (kontekst, laesning) => logLaesning(db, kontekst, laesning),
    adgangslog: (kontekst, sagId) => adgangslog(db, kontekst, sagId),
    genopbyg: (kontekst, fold, fra) => genopbyg(db, kontekst, fold, fra),
    verificer: async (kontekst, sagId) => {
      const [sletning] = await sletninger(db, kontekst, sagId)
      return kaedefejl(kontekst.kommune, await hentKaede(db, kontekst, sagId), sletning)
    },
  }
}
