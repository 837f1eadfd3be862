import { type Dato, dato, iso } from '@fodfaeste/grund'
import { type Pligt, type Sagsvurdering, erTidligere, skrivHvorfor, visHjemmel } from '@fodfaeste/lov'
import { fase } from '../fase.ts'
import { ansvarligFor } from '../koordinerende/koordinerende.ts'
import type { Person } from '../person.ts'
import type { Rolle } from '../roller.ts'
import type { Sag } from '../sag.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { handlingFor } from '../udfoer.ts'
import { begrundelseGaelder } from './begrundelse-gaelder.ts'
import { gruppe } from './gruppe.ts'
import { afventerHoeringssvar } from './afventer-hoeringssvar.ts'
import { afventerIndkaldelsessvar } from './afventer-indkaldelsessvar.ts'
import { afventerOplysning } from './afventer-oplysning.ts'
import { kommunensSkridt, naesteSkridt } from './kommunens-skridt.ts'
import { opfyldesMed } from './opfyldes-med.ts'
import type { BegrundetBortPligt, Opgave, Opgaver, Opgavetilstand } from './opgave.ts'
import { type Ventende, ventende } from './ventende.ts'

/**
 * Alt, der skal gøres i sagen på dagen. En åben sag har altid en pligt, en ventetid med en dag eller kommunens eget
 * skridt. I en afsluttet sag står kun de pligter, hvis frist er gået: de er der, til de er gjort eller begrundet bort.
 */
export function opgaver(
  sag: Sag,
  { pligter }: Pick<Sagsvurdering, 'pligter'>,
  idag: Dato,
  frister: KommunensFrister,
): Opgaver {
  const ansvarlig = ansvarligFor(sag)
  const kommunens = pligter.filter(erKommunens)
  const noegler = noeglerTil(kommunens)
  const bort = kommunens.flatMap((pligt) => begrundet(sag, pligt, noegler, idag))
  const naevnte = new Set(bort.map(({ noegle }) => noegle))
  const venter = ventende(sag, idag)
  const efterLov = kommunens
    .filter((pligt) => !naevnte.has(noegler.get(pligt) ?? ''))
    .map((pligt) => efterLoven(pligt, { ansvarlig, noegle: noegler.get(pligt) ?? pligt.id, venter, idag }))
  return {
    opgaver: (fase(sag, idag) === 'afsluttet'
      ? efterLov.filter((opgave) => gruppe(opgave, idag) === 'overskredet')
      : medNaeste(
          sag,
          [
            ...efterLov,
            ...kommunensSkridt(sag, ansvarlig, idag),
            ...afventerOplysning(sag, { ansvarlig, idag, frister }),
            ...afventerHoeringssvar(sag, ansvarlig, idag),
            ...afventerIndkaldelsessvar(sag, ansvarlig, idag),
          ],
          ansvarlig,
        )
    ).toSorted(efterFrist),
    begrundetBort: bort,
  }
}

/** Borgerens egne pligter er borgerens; en, der er gjort eller faldet bort, er ikke længere noget at gøre. */
function erKommunens({ ejer, tilstand }: Pligt): boolean {
  return ejer !== 'borger' && tilstand !== 'opfyldt' && tilstand !== 'bortfaldet'
}

/** Id'et og dagen, pligten begyndte; er der to af dem, tælles de i den orden, loven giver dem. */
function noeglerTil(pligter: readonly Pligt[]): ReadonlyMap<Pligt, string> {
  const set = new Map<string, number>()
  return new Map(
    pligter.map((pligt) => {
      const noegle = `${pligt.id}/${iso(pligt.fra)}`
      const nr = (set.get(noegle) ?? 0) + 1
      set.set(noegle, nr)
      return [pligt, nr === 1 ? noegle : `${noegle}/${nr}`]
    }),
  )
}

function begrundet(
  sag: Sag,
  pligt: Pligt,
  noegler: ReadonlyMap<Pligt, string>,
  idag: Dato,
): readonly BegrundetBortPligt[] {
  const seneste = sag.begrundetBort.findLast((en) => begrundelseGaelder(en, pligt))
  if (seneste === undefined) return []
  const { begrundelse, af, den } = seneste
  return [{ noegle: noegler.get(pligt) ?? pligt.id, pligt: pligt.id, ...faelles(pligt, idag), begrundelse, af, den }]
}

const faelles = ({ hvad, hjemmel, fra, fristDen }: Pligt, idag: Dato) => ({
  hvad,
  hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, idag)),
  fra: iso(fra),
  ...(fristDen !== undefined && { frist: iso(fristDen) }),
})

interface Omkring {
  readonly ansvarlig: Person
  readonly noegle: string
  readonly venter: Ventende | undefined
  readonly idag: Dato
}

function efterLoven(pligt: Pligt, { ansvarlig, noegle, venter, idag }: Omkring): Opgave {
  const { id, ejer, opfyldesVed, tilstand, hvorfor } = pligt
  const beslutning = opfyldesMed(id)
  const rolle = rolleFor(pligt)
  return {
    noegle,
    art: 'lov',
    pligt: id,
    ...faelles(pligt, idag),
    tilstand: tilstand as Opgavetilstand,
    hvorfor: skrivHvorfor(hvorfor),
    opfyldesVed,
    ...(beslutning !== undefined && { beslutning }),
    ansvarlig,
    ...(rolle !== undefined && { rolle }),
    ...((ejer === 'sundhedskoordinator' || ejer === 'rehabiliteringsteam' || ejer === 'klageinstans') && {
      hosAndre: true as const,
    }),
    ...(venter !== undefined && kanVente(pligt, venter) && { tagesOp: iso(venter.tagesOp) }),
  }
}

/** Den, pligten ud over sagsbehandleren også ligger hos: den, loven nævner, eller den, hvis beslutning opfylder den. */
function rolleFor({ id, ejer }: Pligt): Rolle | undefined {
  if (ejer === 'sundhedskoordinator') return ejer
  const beslutning = opfyldesMed(id)
  return beslutning !== undefined && handlingFor(beslutning) === 'behandle-klage' ? 'klage' : undefined
}

/** En pligt, der skal gøres, før sagen tages op igen, eller snarest, venter ikke, fordi sagen gør. */
function kanVente({ fristDen, tilstand }: Pligt, { tagesOp }: Ventende): boolean {
  return fristDen === undefined ? tilstand !== 'aktiv' : fristDen >= tagesOp
}

/** Er der intet næste skridt og ingen ventetid med en dag, er det kommunens eget skridt at finde et. */
function medNaeste(sag: Sag, fundne: readonly Opgave[], ansvarlig: Person): readonly Opgave[] {
  return fundne.some(erNaesteSkridt) ? fundne : [...fundne, naesteSkridt(sag, ansvarlig)]
}

/** En pligt, der måske aldrig kommer, og en, der ligger hos andre uden en dag, er ikke et næste skridt. */
export function erNaesteSkridt({ tilstand, frist, hosAndre }: Opgave): boolean {
  return frist !== undefined || (tilstand !== 'kommende' && hosAndre !== true)
}

function efterFrist(a: Opgave, b: Opgave): number {
  if (a.frist !== b.frist) {
    if (a.frist === undefined) return 1
    return b.frist === undefined || dato(a.frist) < dato(b.frist) ? -1 : 1
  }
  return a.noegle < b.noegle ? -1 : 1
}
