import { type Dato, dato, iso, skrivDato } from '@fodfaeste/grund'
import type { Person } from '../person.ts'
import type { Sag } from '../sag.ts'
import type { Teambehandling } from '../team/teambehandlinger.ts'
import { type Opmaerksomhed, indkaldelsensStand } from '../teamindkaldelse/indkaldelsens-stand.ts'
import type { Opgave } from './opgave.ts'

/**
 * Borgerens svar på indkaldelsen til teamet, og den tolk, hun har bedt om. Der ventes til mødets dag, som et menneske satte;
 * loven har ingen frist for nogen af delene.
 */
export function afventerIndkaldelsessvar(sag: Sag, ansvarlig: Person, idag: Dato): readonly Opgave[] {
  return sag.teambehandlinger.flatMap((behandling) => {
    if (behandling.deltog !== undefined || behandling.moededag < iso(idag)) return []
    const { opmaerksom, indkaldt, sidsteSvar } = indkaldelsensStand(sag, behandling, { dag: behandling.moededag })
    const har = (en: Opmaerksomhed): boolean => opmaerksom.includes(en)
    return [
      ...(har('ikke-svaret') && indkaldt !== undefined ? [venter(behandling, indkaldt, ansvarlig)] : []),
      ...(har('tolk-mangler') && sidsteSvar !== undefined ? [bestil(behandling, sidsteSvar, ansvarlig)] : []),
    ]
  })
}

interface Fra {
  readonly version: number
  readonly den: string
  readonly tolkesprog?: string
}

function venter({ moededag }: Teambehandling, { version, den }: Fra, ansvarlig: Person): Opgave {
  return {
    noegle: `INDKALDELSE/${version}`,
    art: 'vent',
    hvad: 'Venter på borgerens svar på indkaldelsen til teamet',
    fra: den,
    frist: moededag,
    tilstand: 'venter',
    hvorfor: `Borgeren er indkaldt til mødet ${skrivDato(dato(moededag))} og har ikke svaret. Loven sætter ingen frist for svaret.`,
    opfyldesVed: 'Borgeren har svaret, eller mødet er holdt.',
    beslutning: 'besvar-teamindkaldelse',
    ansvarlig,
  }
}

/** Sproget står kun i begrundelsen: teksten går også ud i kalenderen. */
function bestil({ moededag }: Teambehandling, { version, den, tolkesprog }: Fra, ansvarlig: Person): Opgave {
  return {
    noegle: `TOLK/${version}`,
    art: 'hus',
    hvad: 'Bestil tolk til mødet i teamet',
    fra: den,
    frist: moededag,
    tilstand: 'aktiv',
    hvorfor: `Borgeren har bedt om tolk til ${tolkesprog ?? ''} på mødet ${skrivDato(dato(moededag))}.`,
    opfyldesVed: 'Tolken er bestilt.',
    beslutning: 'bestil-tolk',
    ansvarlig,
  }
}
