import { type AfsendtBrev, forsoegMed } from '../brev/breve.ts'
import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import { type Repraesentant, repraesentanterPaa } from '../repraesentant/repraesentanter.ts'
import type { Sag } from '../sag.ts'
import type { BrevkopiHaendelser } from './haendelser.ts'

interface Registreret {
  readonly version: number
  readonly af: Person
}
export type Brevkopi = BrevkopiHaendelser['BrevkopiSendt'] &
  Registreret & { readonly kvittering?: Omit<BrevkopiHaendelser['BrevkopiKvitteret'], 'kopi'> }
export type UndladtKopi = BrevkopiHaendelser['BrevkopiUndladt'] & Registreret

interface Brevkopier {
  readonly sendt: readonly Brevkopi[]
  readonly undladt: readonly UndladtKopi[]
}

export const BREVKOPIER: Del<BrevkopiHaendelser, Brevkopier> = {
  tom: { sendt: [], undladt: [] },
  udvikl: {
    BrevkopiSendt: (foer, sket) => ({ ...foer, sendt: [...foer.sendt, ny(sket)] }),
    BrevkopiKvitteret: (foer, { data: { kopi, ...kvittering } }) => ({
      ...foer,
      sendt: med(foer.sendt, kopi, { kvittering }),
    }),
    BrevkopiUndladt: (foer, sket) => ({ ...foer, undladt: [...foer.undladt, ny(sket)] }),
  },
}

type Brevemne = Pick<AfsendtBrev, 'brev' | 'handlerOm'>

/** Alle forsøg på at sende en kopi af brevet til den repræsentant, det ældste først; også af et brev, der selv blev afvist. */
export function kopiforsoeg(
  { breve, brevkopier }: Pick<Sag, 'breve' | 'brevkopier'>,
  hvad: Brevemne,
  repraesentant: number,
): readonly Brevkopi[] {
  const forsoeg = new Set(forsoegMed(breve, hvad).map(({ version }) => version))
  return brevkopier.sendt.filter((en) => forsoeg.has(en.brevet) && en.repraesentant === repraesentant)
}

/** Kopien, der er på vej eller fremme. Kun en, der ikke kunne sendes, kan sendes igen. */
export function sendtKopi(
  sag: Pick<Sag, 'breve' | 'brevkopier'>,
  hvad: Brevemne,
  repraesentant: number,
): Brevkopi | undefined {
  return kopiforsoeg(sag, hvad, repraesentant).find(({ kvittering }) => kvittering?.svar !== 'afvist')
}

/** Hvem der skal have en kopi af brevet, og hvor langt det er. `skal`: den er hverken sendt eller undladt. */
export interface Kopistand {
  readonly repraesentant: Repraesentant
  readonly stand: 'skal' | 'paa-vej' | 'leveret' | 'undladt'
  readonly kopi?: Brevkopi
  readonly undladt?: UndladtKopi
}

/** Kopierne af et brev, der går ud den dag (ISO), eller gik ud den dag. */
export function kopierAf(
  sag: Pick<Sag, 'breve' | 'brevkopier' | 'repraesentanter'>,
  hvad: Brevemne,
  dag: string,
): readonly Kopistand[] {
  return repraesentanterPaa(sag.repraesentanter, dag)
    .filter(({ breve }) => breve === 'kopi')
    .map((repraesentant): Kopistand => {
      const { version } = repraesentant
      const kopi = sendtKopi(sag, hvad, version)
      if (kopi !== undefined)
        return { repraesentant, stand: kopi.kvittering?.svar === 'leveret' ? 'leveret' : 'paa-vej', kopi }
      const undladt = sag.brevkopier.undladt.findLast(
        (en) => en.repraesentant === version && en.brev === hvad.brev && en.handlerOm === hvad.handlerOm,
      )
      return undladt === undefined ? { repraesentant, stand: 'skal' } : { repraesentant, stand: 'undladt', undladt }
    })
}
