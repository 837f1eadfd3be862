import type { Fakta, Sagsfakta } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import type { Teambehandling } from '../team/teambehandlinger.ts'
import { kendte, oplyst, oplystDag, punkter, skete, skoen } from './fra-sagen.ts'

type Teamfakta = NonNullable<Sagsfakta['team']>

/** Teamets behandlinger og det, kommunen afgjorde, når teamet har sagen; ellers `undefined`. */
export function teamfakta(sag: Sag, { foedselsdag, laesningsvalg }: Fakta): Teamfakta | undefined {
  const { teambehandlinger, afgoerelser, sundhed } = sag
  const seneste = teambehandlinger.at(-1)
  if (seneste === undefined && sundhed.udtalelser.length === 0) return undefined
  const afgjort = afgoerelser.findLast(
    ({ om, udfald, aendretVed }) => om === seneste?.om && udfald !== undefined && aendretVed === undefined,
  )
  const udtalelse = sundhed.udtalelser.at(-1)
  return {
    behandlinger: teambehandlinger.flatMap((behandling) => somBehandling(behandling, sag)),
    laesningsvalg,
    ...kendte({
      om: seneste && oplyst(seneste.om, seneste),
      foedt: foedselsdag && { ...foedselsdag, vaerdi: foedselsdag.vaerdi.tidligst },
      vilAfgoere: afgjort?.udfald && oplyst(afgjort.udfald, afgjort),
      truffet: skete(afgjort),
      region: udtalelse && {
        udtalelseAnmodet: oplystDag(udtalelse.den, udtalelse),
        ...kendte({
          udtalelseModtaget:
            udtalelse.modtagetDen === undefined ? undefined : oplystDag(udtalelse.modtagetDen, udtalelse),
        }),
      },
    }),
  }
}

/** Et møde, der kun er planlagt, er ikke en behandling. */
function somBehandling(behandling: Teambehandling, { sagsskoen }: Sag): readonly Teamfakta['behandlinger'][number][] {
  const { deltog, fravaerende = [], indstilling, moededag, art, af } = behandling
  if (deltog === undefined) return []
  const hvor = indstilling && { den: indstilling.den, af }
  const sagt = (svar: boolean | undefined) =>
    svar === undefined || hvor === undefined ? undefined : oplyst(svar, hvor)
  return [
    {
      den: oplystDag(moededag, behandling),
      art,
      deltog: {
        ...Object.fromEntries(fravaerende.map((en) => [en.hvem, oplyst(false, en)])),
        ...punkter(deltog, behandling),
      },
      ...(indstilling &&
        hvor && {
          indstilling: {
            udfald: oplyst(indstilling.udfald, hvor),
            indhold: punkter(indstilling.indhold, hvor),
            ...kendte({
              fyldestgoerende: skoen(sagsskoen['indstilling-fyldestgoerende']),
              kanKoereParallelt: sagt(indstilling.kanKoereParallelt),
              megetBegraensetArbejdsevne: sagt(indstilling.megetBegraensetArbejdsevne),
              tagerStillingTilOrdningen: sagt(indstilling.tagerStillingTilOrdningen),
            }),
          },
        }),
    },
  ]
}
