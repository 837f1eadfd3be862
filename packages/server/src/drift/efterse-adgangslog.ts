import { KAEDENS_START, type KaedeEnde, logbrud } from '../store/adgangslog-kaede.ts'
import type { LogStore } from '../store/log-store.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { type Brud, brud } from './brud.ts'

const BUNKE = 1000
const KODE = { HUL: 'LOG_HUL', FORGAENGER: 'LOG_LOESNET', INDHOLD: 'LOG_AENDRET' } as const

export interface EftersetLog {
  readonly linjer: number
  /** Kædens ende nu. Skrives den ned et andet sted, kan ingen siden skifte hele kæden ud uset. */
  readonly ende: KaedeEnde
  readonly brud: readonly Brud[]
}

/** Kommunens adgangslog, linje for linje fra den første. Kan køre, mens der arbejdes: kun linjerne til nu ses efter. */
export async function efterseAdgangslog(
  log: LogStore,
  kontekst: Kontekst,
  vis: (linjer: number) => void,
): Promise<EftersetLog> {
  const ende = await log.ende(kontekst)
  const fundne: Brud[] = []
  let forrige: KaedeEnde = KAEDENS_START
  let linjer = 0
  for (;;) {
    const hentet = await log.kaede(kontekst, forrige.nr, BUNKE)
    const poster = hentet.filter(({ nr }) => nr <= ende.nr)
    for (const { nr, hvad } of logbrud(kontekst.kommune, poster, forrige)) {
      fundne.push(brud(kontekst.kommune, `Adgangsloggen, linje ${nr}`, KODE[hvad]))
    }
    linjer += poster.length
    forrige = poster.at(-1) ?? forrige
    vis(linjer)
    if (poster.length < BUNKE) break
  }
  if (forrige.nr !== ende.nr || forrige.hash !== ende.hash) {
    fundne.push(brud(kontekst.kommune, `Adgangsloggen, efter linje ${forrige.nr} af ${ende.nr}`, 'LOG_AFKORTET'))
  }
  return { linjer, ende, brud: fundne }
}
