import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { forsendelsesmappe, lavMappe, skrivNy } from '../forsendelse/mapper.ts'
import { type Tjek, fejl, iOrden } from './tjek.ts'

const HOEJST_I_KOE_MIN = 60

/** Breve skal kunne komme ud: mappen kan skrives i, og intet ligger i kø uden at være begyndt eller færdigt. */
export const FORSENDELSER: Tjek = {
  id: 'forsendelser',
  spoergsmaal: 'Kommer brevene ud?',
  hvordan: `En fil skrives i kommunens mappe til forsendelser og fjernes igen, og det ældste brev i kø må højst være ${HOEJST_I_KOE_MIN} minutter gammelt.`,
  proev: async ({ dataMappe, kommuner, aeldsteBrevIKoe, nu, oevemiljoe }) => {
    for (const kommune of kommuner) {
      const mappe = forsendelsesmappe(dataMappe, kommune)
      if (!(await kanSkrives(mappe)))
        return fejl(
          'Mappen til breve på vej ud kan ikke skrives.',
          'Giv serverens bruger ret til mappen «forsendelse» i datamappen, og se efter, om disken er fuld.',
        )
    }
    // I et øvemiljø lægges breve i kø på øvedagen, og deres alder kan ikke holdes op mod uret.
    const aeldste = oevemiljoe ? undefined : await aeldsteBrevIKoe?.()
    const minutter = aeldste === undefined ? 0 : Math.floor((nu.getTime() - aeldste.getTime()) / 60_000)
    if (minutter > HOEJST_I_KOE_MIN)
      return fejl(
        `Et brev har ligget i kø i ${minutter} minutter.`,
        'Se under Administration, Forsendelser, hvad der er galt, og prøv igen.',
      )
    return iOrden(aeldste === undefined ? 'Intet brev ligger i kø.' : 'Det, der ligger i kø, er nyt.')
  },
}

async function kanSkrives(mappe: string): Promise<boolean> {
  const proeve = join(mappe, `.proeve.${randomUUID()}`)
  try {
    await lavMappe(mappe)
    await skrivNy(proeve, '')
    await rm(proeve)
    return true
  } catch {
    return false
  }
}
