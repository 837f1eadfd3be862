import { join } from 'node:path'
import { afleverEnGang } from './aflever.ts'
import type { Aflevering } from './aflevering.ts'
import { brevnavn } from './brevnavn.ts'
import { efterseMemo } from './memo/efterse-memo.ts'
import { memoBesked } from './memo/memo-besked.ts'
import { skrivXml } from './memo/xml.ts'

/** Hvor de færdige beskeder ligger, til kommunens afsendersystem tager dem. */
const digitalPostMappe = (rod: string): string => join(rod, 'digital-post', 'ud')

/** Skriver brevet som en MeMo-besked i mappen til afsendersystemet. Passer beskeden ikke med reglerne, skrives intet. */
export async function digitalPost({ rod, forsendelse, pdf, sendt, kommune, cpr }: Aflevering): Promise<void> {
  const { noegle, sagsnummer, brev } = forsendelse
  if (cpr === undefined) throw new Error('Digital Post needs the number of the recipient')
  const besked = memoBesked({
    uuid: noegle,
    emne: brevnavn(brev),
    afsender: kommune,
    cpr,
    sagsnummer,
    oprettet: sendt,
    fil: { navn: `${brev}-${sagsnummer}.pdf`, pdf },
  })
  const brud = efterseMemo(besked)
  if (brud.length > 0) throw new Error(`The MeMo message breaks its rules: ${brud.join('; ')}`)
  await afleverEnGang({
    rod,
    noegle,
    til: join(digitalPostMappe(rod), `${noegle}.xml`),
    indhold: Buffer.from(skrivXml(besked)),
  })
}
