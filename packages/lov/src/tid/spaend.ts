import { type Dato, type Svar, dato, dele, plusAar, plusDage, plusMaaneder, skrivDato } from '@fodfaeste/grund'
import type { Foedselsdag } from '../fakta.ts'
import { type Pensionstabel, folkepensionsdag } from '../lsp/paragraf-1a.ts'

/** En dag, kendt så præcist som fødselsdagen: `tidligst` = `senest`, når den er kendt. */
export type Spaend = Foedselsdag

/** «3. marts 2019», eller «mellem 3. marts 2019 og 2. marts 2020», når fødselsdagen ikke er kendt på dagen. */
export function skrivSpaend(tidligst: number, senest: number | undefined = tidligst): string {
  const fra = skrivDato(tidligst as Dato)
  return tidligst === senest ? fra : `mellem ${fra} og ${skrivDato(senest as Dato)}`
}

/** Den dag (eller de dage imellem hvilke) personen fylder `aar`. */
export function fylder(foedt: Foedselsdag, aar: number): Spaend {
  const tidligst = plusAar(foedt.tidligst, aar)
  return foedt.tidligst === foedt.senest
    ? { tidligst, senest: tidligst }
    : { tidligst, senest: plusAar(foedt.senest, aar) }
}

/** Den dag personen når folkepensionsalderen. Tabellen stiger med fødselsdagen, så enderne er spændets ender. */
export function pensionsspaend(tabel: Pensionstabel, foedt: Foedselsdag): Spaend {
  const tidligst = folkepensionsdag(tabel, foedt.tidligst)
  return foedt.tidligst === foedt.senest
    ? { tidligst, senest: tidligst }
    : { tidligst, senest: folkepensionsdag(tabel, foedt.senest) }
}

/** Er fødselsdagen kendt på dagen og 29. februar? */
export function erFoedtSkuddag({ tidligst, senest }: Foedselsdag): boolean {
  if (tidligst !== senest || kanIkkeVaereSkuddag(tidligst)) return false
  const { maaned, dag } = dele(tidligst)
  return maaned === 2 && dag === 29
}

const FOER_1900 = dato('1900-03-01')
const EFTER_2100 = dato('2100-02-28')
const EN_SKUDDAG = dato('1972-02-29')
const DAGE_I_FIRE_AAR = 1461

/** Mellem 1900 og 2100 er der altid lige langt mellem skuddagene. Det er hurtigere at se end at skille måneden ud. */
function kanIkkeVaereSkuddag(dag: Dato): boolean {
  return dag > FOER_1900 && dag < EFTER_2100 && (dag - EN_SKUDDAG) % DAGE_I_FIRE_AAR !== 0
}

/** Den anden læsning for den, der er født 29. februar: er dagen klemt til 28. februar, bliver den 1. marts. */
export function efterSkuddag({ tidligst }: Spaend): Spaend {
  const { maaned, dag } = dele(tidligst)
  const rykket = maaned === 2 && dag === 28 ? plusDage(tidligst, 1) : tidligst
  return { tidligst: rykket, senest: rykket }
}

/** Seks år før: regnet tilbage fra folkepensionsdagen med klemmereglen. */
export function seksAarFoer(pension: Spaend): Spaend {
  const tidligst = plusMaaneder(pension.tidligst, -72)
  return pension.tidligst === pension.senest
    ? { tidligst, senest: tidligst }
    : { tidligst, senest: plusMaaneder(pension.senest, -72) }
}

/** Er dagen i spændet nået på `dag`? Afgjort, når hele spændet er på samme side. */
export function erNaaet(spaend: Spaend | undefined, dag: Dato): Svar {
  if (spaend === undefined) return 'uoplyst'
  if (spaend.senest <= dag) return 'opfyldt'
  return spaend.tidligst <= dag ? 'uoplyst' : 'ikke-opfyldt'
}

/** Ligger dagen i spændet strengt før `dag`? */
export function erPasseret(spaend: Spaend | undefined, dag: Dato): Svar {
  if (spaend === undefined) return 'uoplyst'
  if (spaend.senest < dag) return 'opfyldt'
  return spaend.tidligst < dag ? 'uoplyst' : 'ikke-opfyldt'
}
