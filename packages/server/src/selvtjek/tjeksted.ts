import { nyesteKopi } from '../kopi/tag-kopi.ts'
import type { Omgivelser } from '../omgivelser.ts'
import type { Lager } from '../store/aabn-lager.ts'
import { KENDTE_SATSER } from './satser.ts'
import type { Tjeksted } from './tjek.ts'

/** Den kørende server, som tjekkene ser den. */
export function tjekstedFra(omgivelser: Omgivelser, kommuner: readonly string[]): Tjeksted {
  const { lager, lagerArt, cpr, dataMappe, dokumenter, kopimappe, ur, login } = omgivelser
  return {
    db: lager.db,
    lagerArt,
    kommuner,
    cpr,
    dataMappe,
    dokumenter: dokumenter.lager,
    nu: ur.rigtigtNu(),
    oevemiljoe: ur.oevemiljoe,
    ...(login.art === 'udbyder' && { udbyder: login.udbyder }),
    satser: KENDTE_SATSER,
    aeldsteBrevIKoe: () => aeldsteIKoe(lager, kommuner, ur.nu()),
    ...livstegn(lager, kopimappe),
  }
}

/** Hvornår nogen sidst tog arbejde, og hvornår der sidst blev taget kopi. Uden en mappe til kopier vides det sidste ikke herfra. */
export function livstegn(
  { job }: Pick<Lager, 'job'>,
  kopimappe: string | undefined,
): Pick<Tjeksted, 'sidsteLivstegn' | 'sidsteKopi'> {
  return {
    sidsteLivstegn: async () => (await job.arbejdere())[0]?.sidstSet,
    ...(kopimappe !== undefined && { sidsteKopi: () => nyesteKopi(kopimappe) }),
  }
}

/** Det ældste brev i kø i nogen af kommunerne. */
export async function aeldsteIKoe(
  { forsendelser }: Pick<Lager, 'forsendelser'>,
  kommuner: readonly string[],
  nu: Date,
): Promise<Date | undefined> {
  const bruger = { id: 'drift', navn: 'Driften' }
  const lagt = await Promise.all(
    kommuner.map((kommune) => forsendelser.aeldsteIKoe({ kommune, bruger, tidspunkt: nu })),
  )
  return lagt.filter((dag) => dag !== undefined).toSorted((a, b) => a.getTime() - b.getTime())[0]
}
