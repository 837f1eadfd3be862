import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import type { Omgivelser } from '../omgivelser.ts'
import type { Logpost } from '../store/sag-store.ts'
import { dagIDanmark } from '../ur.ts'
import { haendelseslinjer, visJournal } from '../vis/journal-visning.ts'
import { Afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { borgerskjul } from './borgerskjul.ts'
import { regneark } from './regneark.ts'
import { visHentet } from './sag-adgang.ts'
import { type Bruger, kontekstFor } from './session.ts'

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
    const brud = await sager.verificer(kontekstFor(bruger, omgivelser), sagId)
    return visJournal(sag, await sagensLog(omgivelser, bruger, sagId), brud)
  })

  rute(app, omgivelser, 'hentJournalSomRegneark', async ({ sti: { sagId }, valg, bruger }) => {
    const hvad = 'Journalen som regneark'
    const sag = await visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (data) => ({ data, hvad, ...valg }))
    if (sag instanceof Afslag) return sag
    const log = await sagensLog(omgivelser, bruger, sagId)
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

/** Et formål er skrevet af et menneske og kan nævne borgeren; må personen ikke kende navnet, er det skjult. */
async function sagensLog(omgivelser: Omgivelser, bruger: Bruger, sagId: string): Promise<readonly Logpost[]> {
  const skjul = await borgerskjul(omgivelser, bruger)
  const log = await omgivelser.lager.sager.adgangslog(kontekstFor(bruger, omgivelser), sagId)
  return log.map((post) => ({
    ...post,
    formaal: skjul.tekst(sagId, post.formaal),
    hvad: skjul.tekst(sagId, post.hvad),
  }))
}

const KOLONNER = ['Tidspunkt (UTC)', 'Hvem', 'Hvad', 'Indhold', 'Formål', 'Virker fra', 'Version', 'Hash']
