import { dagen, nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes, proevIkkeFoer } from '../proev-sag.ts'

/** Borgeren kan altid trække fuldmagten tilbage, også en, der havde en sidste dag. */
export const OPHOER_REPRAESENTATION = opskrift({
  haendelse: 'RepraesentationOphoert',
  handling: 'registrere',
  felter: { repraesentant: nummer, til: dagen },
  kan: ({ repraesentanter }, { repraesentant }) =>
    proevFindes('repraesentant', 'partsrepræsentant', repraesentanter, repraesentant),
  strid: ({ repraesentanter }, { repraesentant, til }) => {
    const en = repraesentanter.find(({ version }) => version === repraesentant)
    return en?.til === til ? { kode: 'UAENDRET' } : proevIkkeFoer('til', til, en?.fra, 'fuldmagtens første dag')
  },
  virkerFra: ({ til }) => til,
})
