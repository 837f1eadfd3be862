import { iKommune } from '../store/i-kommune.ts'
import { laastMedAndre } from '../store/skift-noegle.ts'
import { type Tjek, type Tjeksted, fejl, iOrden } from './tjek.ts'

/** Så mange numre åbnes i hver kommune. */
const PROEVES = 20

export const NOEGLER: Tjek = {
  id: 'noegler',
  spoergsmaal: 'Kan CPR-numrene læses med nøglen?',
  hvordan: `Op til ${PROEVES} numre i hver kommune åbnes og glemmes igen, og der ses efter, om et nøgleskift er halvt.`,
  proev: async (sted) => {
    const [laest, ulaeselige, halve] = await taeller(sted)
    if (ulaeselige > 0) {
      return fejl(
        `${ulaeselige} af ${laest + ulaeselige} prøvede numre kan ikke åbnes.`,
        'Læg den rigtige nøgle tilbage i datamappen eller FODFAESTE_NOEGLE, og genstart. Lav ikke en ny.',
      )
    }
    if (halve > 0) {
      return fejl(
        `${halve} numre er endnu låst med en gammel nøgle.`,
        'Kør «npx fodfaeste drift skift-noegle» igen, til den siger, at alt er flyttet. Behold den gamle nøgle så længe.',
      )
    }
    return iOrden(laest === 0 ? 'Der er endnu ingen numre at læse.' : `${laest} prøvede numre kunne læses.`)
  },
}

async function taeller({ db, cpr, kommuner, nu }: Tjeksted): Promise<readonly [number, number, number]> {
  let [laest, ulaeselige, halve] = [0, 0, 0]
  for (const kommune of kommuner) {
    const raekker = await iKommune(db, { kommune }, (trx) =>
      trx.selectFrom('sag_borger').select(['sag_id', 'cpr_krypteret']).orderBy('sag_id').limit(PROEVES).execute(),
    )
    for (const { sag_id: sagId, cpr_krypteret: krypteret } of raekker) {
      try {
        cpr.laasOp({ krypteret }, { kommune, sagId })
        laest += 1
      } catch {
        // Hvorfor det ikke gik, siger intet mere end, at det er den forkerte nøgle.
        ulaeselige += 1
      }
    }
    halve += await laastMedAndre(db, { kommune, bruger: { id: 'drift', navn: 'Driften' }, tidspunkt: nu }, cpr)
  }
  return [laest, ulaeselige, halve]
}
