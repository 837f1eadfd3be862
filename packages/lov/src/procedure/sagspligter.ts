import { paaBegivenhed } from '../motor/lov-paa.ts'
import { type Dato, type Hjemmel, seneste } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import type { Pligt } from '../pligter/pligt.ts'
import type { Procesfakta } from './fakta.ts'
import { fvl, offl, rsl } from './hjemmel.ts'
import { OFFL_13_1, OFFL_13_2, OFFL_15 } from './notat-og-journal.ts'
import { BESKEDNUMRE, RSL_11_2, RSL_11_C_5, RSL_12_PLIGT } from './oplysning-af-sagen.ts'
import { lavPligt } from './pligttilstand.ts'
import { forklarPaa } from './reglen-paa.ts'
import { RSL_3_1, RSL_3_2, RSL_3_2_BESKED } from './sagsbehandlingstid.ts'
import { FVL_7_1, FVL_7_2 } from './vejledning-og-repraesentation.ts'

const gjort = (den: Oplysning<Dato> | undefined): { readonly opfyldtDen?: Dato } =>
  den === undefined ? {} : { opfyldtDen: den.vaerdi }

/** RSL § 3: så hurtigt som muligt, inden kommunens egen frist, og skriftlig besked når den ikke holder. */
export function tidspligter({ ansoegning }: Procesfakta, dag: Dato): readonly Pligt[] {
  if (ansoegning === undefined) return []
  const { modtaget, kommunensFrist, afgjort, skriftligBesked } = ansoegning
  const fra = modtaget.vaerdi
  const faelles = { ejer: 'kommune' as const, opfyldesVed: 'Afgørelse truffet' }
  const frist = kommunensFrist?.vaerdi
  return [
    lavPligt(
      {
        ...faelles,
        id: 'RSL-3-1',
        hvad: 'Behandl spørgsmålet så hurtigt som muligt',
        hjemmel: rsl({ paragraf: '3', stk: 1 }),
        fra,
        ...gjort(afgjort),
      },
      forklarPaa(RSL_3_1, paaBegivenhed('ansoegning', fra), ansoegning),
      dag,
    ),
    lavPligt(
      {
        ...faelles,
        id: 'RSL-3-2',
        hvad: 'Træf afgørelse inden kommunens egen frist',
        hjemmel: rsl({ paragraf: '3', stk: 2, pkt: 1 }),
        fra,
        ...(frist === undefined ? {} : { fristDen: frist }),
        ...gjort(afgjort),
      },
      forklarPaa(RSL_3_2, paaBegivenhed('ansoegning', fra), ansoegning),
      dag,
    ),
    lavPligt(
      {
        id: 'RSL-3-2-besked',
        hvad: 'Giv borgeren skriftlig besked om, hvornår afgørelsen kan ventes',
        ejer: 'kommune',
        hjemmel: rsl({ paragraf: '3', stk: 2, pkt: 3 }),
        fra: frist ?? fra,
        ...(frist === undefined ? {} : { fristDen: frist }),
        opfyldesVed: 'Skriftlig besked med en forventet dag',
        ...gjort(skriftligBesked),
      },
      forklarPaa(RSL_3_2_BESKED, paaBegivenhed('ansoegning', fra), ansoegning),
      dag,
    ),
  ]
}

/** Notater og journal: «snarest muligt», så ingen dag kan overskrides, men pligten står, til den er gjort. */
export function notatpligter({ notater = [], dokumenter = [] }: Procesfakta, dag: Dato): readonly Pligt[] {
  const snarest = (
    id: string,
    hvad: string,
    hjemmel: Hjemmel,
    fra: Dato,
    den: Oplysning<Dato> | undefined,
    hvorfor: Forklaring,
  ): Pligt =>
    lavPligt(
      { id, hvad, ejer: 'kommune', hjemmel, fra, opfyldesVed: 'Gjort snarest muligt', ...gjort(den) },
      hvorfor,
      dag,
    )
  return [
    ...notater.map((notat) => {
      const stk = notat.art === 'oplysning' ? 1 : 2
      const hvorfor = forklarPaa(stk === 1 ? OFFL_13_1 : OFFL_13_2, paaBegivenhed('notat', notat.den.vaerdi), notat)
      const hjemmel = offl({ paragraf: '13', stk })
      return snarest(
        `OFFL-13-${stk}/${notat.id}`,
        `Gør notat om ${notat.navn}`,
        hjemmel,
        notat.den.vaerdi,
        notat.noteret,
        hvorfor,
      )
    }),
    ...dokumenter.map((dokument) =>
      snarest(
        `OFFL-15/${dokument.id}`,
        `Journalisér ${dokument.navn}`,
        offl({ paragraf: '15', stk: 2 }),
        dokument.den.vaerdi,
        dokument.journaliseret,
        forklarPaa(OFFL_15, paaBegivenhed('dokument', dokument.den.vaerdi), dokument),
      ),
    ),
  ]
}

/** Vejledning og videresendelse af henvendelser. */
export function vejledningspligter({ henvendelser = [] }: Procesfakta, dag: Dato): readonly Pligt[] {
  return henvendelser.flatMap((henvendelse) => {
    const fra = henvendelse.modtaget.vaerdi
    return [
      lavPligt(
        {
          id: `FVL-7-1/${henvendelse.id}`,
          hvad: 'Giv borgeren vejledning',
          ejer: 'kommune',
          hjemmel: fvl({ paragraf: '7', stk: 1 }),
          fra,
          opfyldesVed: 'Svar på henvendelsen',
          ...gjort(henvendelse.besvaret),
        },
        forklarPaa(FVL_7_1, paaBegivenhed('henvendelse', fra), henvendelse),
        dag,
      ),
      lavPligt(
        {
          id: `FVL-7-2/${henvendelse.id}`,
          hvad: 'Send henvendelsen videre til rette myndighed, så vidt det er muligt',
          ejer: 'kommune',
          hjemmel: fvl({ paragraf: '7', stk: 2 }),
          fra,
          opfyldesVed: 'Henvendelsen sendt videre',
          ...gjort(henvendelse.videresendt),
        },
        forklarPaa(FVL_7_2, paaBegivenhed('henvendelse', fra), henvendelse),
        dag,
      ),
    ]
  })
}

/** Beskeden om rettigheder og pligter, borgerens oplysningspligt, og forsøget på at få samtykke. */
export function oplysningspligter(fakta: Procesfakta, dag: Dato): readonly Pligt[] {
  const fra = fakta.hjaelpFra?.vaerdi
  const forsoeg = (fakta.indhentning ?? [])
    .filter(({ sagstypeUdenSamtykke }) => sagstypeUdenSamtykke !== undefined)
    .map((indhentning) =>
      lavPligt(
        {
          id: `RSL-11-c-5/${indhentning.id}`,
          hvad: `Forsøg at få samtykke til at hente ${indhentning.navn}`,
          ejer: 'kommune',
          hjemmel: rsl({ paragraf: '11 c', stk: 5 }),
          fra: dag,
          opfyldesVed: 'Borgeren spurgt om samtykke',
          ...gjort(indhentning.samtykkeForsoegt),
        },
        forklarPaa(RSL_11_C_5, dag, indhentning),
        dag,
      ),
    )
  return fra === undefined ? forsoeg : [...forsoeg, ...beskedpligter(fakta, fra, dag)]
}

function beskedpligter(fakta: Procesfakta, fra: Dato, dag: Dato): readonly Pligt[] {
  const givet = BESKEDNUMRE.flatMap((nr) => fakta.skriftligBesked?.[nr]?.vaerdi ?? [])
  const [foerste, ...resten] = givet
  return [
    lavPligt(
      {
        id: 'RSL-12',
        hvad: 'Giv borgeren skriftlig besked om kommunens adgang til oplysninger og borgerens pligter',
        ejer: 'kommune',
        hjemmel: rsl({ paragraf: '12' }),
        fra,
        opfyldesVed: 'Skriftlig besked om alle fem punkter',
        ...(foerste === undefined || givet.length < BESKEDNUMRE.length
          ? {}
          : { opfyldtDen: seneste(foerste, ...resten) }),
      },
      forklarPaa(RSL_12_PLIGT, paaBegivenhed('hjaelp', fra), fakta),
      dag,
    ),
    lavPligt(
      {
        id: 'RSL-11-2',
        hvad: 'Oplys om ændringer, der kan have betydning for hjælpen',
        ejer: 'borger',
        hjemmel: rsl({ paragraf: '11', stk: 2 }),
        fra,
        opfyldesVed: 'Besked til kommunen, når noget ændrer sig; pligten varer, så længe hjælpen gør',
      },
      forklarPaa(RSL_11_2, paaBegivenhed('hjaelp', fra), fakta),
      dag,
    ),
  ]
}
