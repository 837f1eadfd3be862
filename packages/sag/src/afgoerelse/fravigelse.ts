import { dato } from '@fodfaeste/grund'
import { visHjemmel, vurderSag } from '@fodfaeste/lov'
import type { Afvist } from '../afvist.ts'
import type { Sag } from '../sag.ts'
import { oplyst } from '../sagsfakta/fra-sagen.ts'
import { teamfakta } from '../sagsfakta/teamfakta.ts'
import { UDFALDSNAVN } from '../team/navne.ts'
import { tilFakta } from '../til-fakta.ts'
import type { AfgoerelseHaendelser } from './haendelser.ts'

type Truffet = AfgoerelseHaendelser['AfgoerelseTruffet']

/**
 * En afgørelse, der er en anden end teamets indstilling, må vente på teamets anden behandling. Om den skal det, svarer
 * loven på afgørelsens dag; er loven uafklaret dér, standser sagen den ikke, men pligten står der med sin tvivl.
 */
export function fravigerUdenTeamet(sag: Sag, { om, resultat, udfald, den }: Truffet): Afvist | undefined {
  const teambehandlinger = sag.teambehandlinger.filter((behandling) => behandling.om === om)
  const indstilling = teambehandlinger.findLast(
    ({ art, indstilling: givet }) => art !== 'revurdering' && givet !== undefined && givet.den <= den,
  )?.indstilling
  if (indstilling === undefined) return undefined
  if (udfald === undefined)
    return {
      kode: 'FELT_MANGLER',
      felt: 'udfald',
      skriv: `Teamet har indstillet ${UDFALDSNAVN[indstilling.udfald]}. Vælg, hvad kommunen afgør, så de to kan lægges ved siden af hinanden.`,
    }
  const maalgruppe = tilFakta(sag)
  const team = teamfakta({ ...sag, teambehandlinger, afgoerelser: [] }, maalgruppe)
  if (team === undefined) return undefined
  // Afslag på netop det, teamet indstillede, er også at gå imod det.
  const afslaar = resultat === 'afslag' && udfald === om
  const valgt = afslaar
    ? { foelgesIndstillingen: oplyst(udfald !== indstilling.udfald, { den }) }
    : { vilAfgoere: oplyst(udfald, { den }) }
  const pligt = vurderSag({ maalgruppe, team: { ...team, ...valgt } }, dato(den)).pligter.find(
    ({ id }) => id === 'LOB-11-2',
  )
  if (pligt?.tilstand !== 'aktiv' && pligt?.tilstand !== 'overskredet') return undefined
  return {
    kode: 'INDSTILLING_FRAVIGES',
    felt: 'udfald',
    indstillet: UDFALDSNAVN[indstilling.udfald],
    afgoeres: afslaar ? `afslag på ${UDFALDSNAVN[udfald]}` : UDFALDSNAVN[udfald],
    hjemmel: visHjemmel(pligt.hjemmel, false).tekst,
  }
}
