import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import type { Omgivelser } from '../omgivelser.ts'
import { dagIDanmark } from '../ur.ts'
import { haendelseslinjer, visJournal } from '../vis/journal-visning.ts'
import { Afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { regneark } from './regneark.ts'
import { visHentet } from './sag-adgang.ts'
import { kontekstFor } from './session.ts'

/** Sagens journal: alt, der er sket, og alle, der har åbnet den. Også det at læse journalen er en læsning. */
export function journalRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { sager } = omgivelser.lager

  rute(app, omgivelser, 'hentJournal', async ({ sti: { sagId }, valg, bruger }) => {
    const sag = await visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (data) => ({
      data,
      hvad: 'Journalen',
      ...valg,
    }))
    if (sag instanceof Afslag) return sag
    const kontekst = kontekstFor(bruger, omgivelser)
    return visJournal(sag, await sager.adgangslog(kontekst, sagId), await sager.verificer(kontekst, sagId))
  })

  rute(app, omgivelser, 'hentJournalSomRegneark', async ({ sti: { sagId }, valg, bruger }) => {
    const hvad = 'Journalen som regneark'
    const sag = await visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (data) => ({ data, hvad, ...valg }))
    if (sag instanceof Afslag) return sag
    const log = await sager.adgangslog(kontekstFor(bruger, omgivelser), sagId)
    const sket = haendelseslinjer(sag).map((h) => ({
      ...h,
      celler: [h.tidspunkt, h.hvem, 'skrevet', h.tekst, '', h.virkerFra, h.version, h.hash],
    }))
    const set = log
      .filter(({ handling }) => handling === 'laest')
      .map((l) => ({ ...l, celler: [l.tidspunkt, l.brugerNavn, 'åbnet', l.hvad, l.formaal, '', '', ''] }))
    const linjer = [...sket, ...set].toSorted((a, b) => (a.tidspunkt < b.tidspunkt ? -1 : 1))
    const navn = `journal-${sagId}-${iso(dagIDanmark(omgivelser.ur.nu()))}.csv`
    return regneark(
      navn,
      KOLONNER,
      linjer.map(({ celler }) => celler),
    )
  })
}

const KOLONNER = ['Tidspunkt (UTC)', 'Hvem', 'Hvad', 'Indhold', 'Formål', 'Virker fra', 'Version', 'Hash']
