import { KAEDENS_START, type Led, logbrud } from '../store/adgangslog-kaede.ts'
import type { LogStore } from '../store/log-store.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { type Brud, brud } from './brud.ts'

const BUNKE = 1000
const KODE = { HUL: 'LOG_HUL', FORGAENGER: 'LOG_LOESNET', INDHOLD: 'LOG_AENDRET' } as const
const ENDE = { AFKORTET: 'LOG_AFKORTET', MANGLER: 'LOG_MANGLER' } as const

export interface EftersetLog {
  readonly linjer: number
  readonly brud: readonly Brud[]
}

/** Kommunens adgangslog, kæde for kæde og linje for linje. Kan køre, mens der arbejdes. */
export async function efterseAdgangslog(
  log: LogStore,
  kontekst: Kontekst,
  vis: (linjer: number) => void,
): Promise<EftersetLog> {
  const fundne: Brud[] = []
  const { kommune } = kontekst
  let sidste: Led & { readonly kaede: string } = { kaede: '', ...KAEDENS_START }
  let linjer = 0
  for (;;) {
    const bunke = await log.kaeder(kontekst, sidste, BUNKE)
    for (const [kaede, poster] of Map.groupBy(bunke, (post) => post.kaede)) {
      // En lang kæde kan være delt mellem to bunker.
      const fra = kaede === sidste.kaede ? sidste : KAEDENS_START
      for (const { nr, hvad } of logbrud(kommune, poster, fra)) {
        fundne.push(brud(kommune, `${sted(kaede)}, linje ${nr}`, KODE[hvad]))
      }
    }
    linjer += bunke.length
    sidste = bunke.at(-1) ?? sidste
    vis(linjer)
    if (bunke.length < BUNKE) break
  }
  const ender = await log.loeseEnder(kontekst)
  return { linjer, brud: [...fundne, ...ender.map(({ kaede, hvad }) => brud(kommune, sted(kaede), ENDE[hvad]))] }
}

/** Adgangsloggen for en sag, eller for det, en bruger har set ud over sager. */
function sted(kaede: string): string {
  const [art, id] = kaede.split(/\/(.*)/s)
  return art === 'sag' ? `Adgangsloggen for sag ${id}` : `Adgangsloggen for bruger ${id}`
}
