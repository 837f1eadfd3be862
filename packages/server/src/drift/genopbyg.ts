import { skrivAntal } from '@fodfaeste/grund'
import { fold } from '@fodfaeste/sag'
import { laest } from '../http/sag-adgang.ts'
import { dagIDanmark } from '../ur.ts'
import { tilOversigt } from '../vis/sag-raekke.ts'
import { type Omverden, UDGANG, type Udgang, driften, medLager } from './omverden.ts'

/** `drift genopbyg`: listen over sager, regnet igen af hændelserne på dags dato. */
export async function genopbyg(omverden: Omverden): Promise<Udgang> {
  const idag = dagIDanmark(omverden.nu)
  return medLager(omverden, async ({ lager, kommuner }) => {
    for (const { id, navn } of kommuner) {
      const kontekst = driften(id, omverden.nu)
      const { antal } = await lager.sager.genopbyg(kontekst, (haendelser, frister) => {
        const sag = fold(haendelser.map(laest))
        return sag && tilOversigt(sag, idag, frister)
      })
      omverden.skriv(`${navn}: ${skrivAntal(antal, 'sag', 'sager')} på listen.\n`)
    }
    return UDGANG.ok
  })
}
