import { type Dagsvalg, paaSpurgtDag } from '../motor/lov-paa.ts'
import { type Dato, type Hjemmel, type Svar, dato, skrivDato } from '@fodfaeste/grund'
import { GARANTI_TVIVL } from '../garanti/garanti-tvivl.ts'
import { type Sted, UDGAVE, lab } from '../lab/udgaver.ts'
import type { Laesningsvalg, Oplysning } from '../motor/oplysning.ts'
import type { Version } from '../motor/version.ts'
import { beregnet, fast } from '../motor/beregnet.ts'
import { mindstEtVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LUKKET_FRA, NYTAAR_2022, SIDSTE_BEVILLINGSDAG } from '../overgang/skaeringsdage.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { iKraft } from '../motor/lovsaet.ts'

/** Det, reglerne i et løbende forløb har til fælles. */
export interface ForloebFakta {
  /** Efter § 112 (målgruppen) eller § 115 (førtidspensionist under 40). */
  readonly efter: '112' | '115'
  /** Forløbets faktiske sidste dag, når det er ophørt. At slutdagen er passeret, er ikke et ophør. */
  readonly ophoert?: Oplysning<Dato>
  readonly laesningsvalg: { readonly [tvivlId: string]: Laesningsvalg }
}

/** Sagen, som en regel i et løbende forløb ser den. */
export interface Forloebsgrundlag<F extends ForloebFakta = ForloebFakta> {
  readonly fakta: F
  readonly dage: Forloebsdage
  readonly paa: Dato
}

/** Er borgeren i forløbet den dag? Slutdagen alene afgør det ikke: uden beslutning løber forløbet videre. */
export function erIForloebet({ fakta, dage, paa }: Forloebsgrundlag): Svar {
  if (dage.starter === undefined) return 'uoplyst'
  if (paa < dage.starter) return 'ikke-opfyldt'
  return fakta.ophoert !== undefined && fakta.ophoert.vaerdi < paa ? 'ikke-opfyldt' : 'opfyldt'
}

/** Ledet «er borgeren i forløbet den dag?». */
export function iForloebet<F extends ForloebFakta>(id: string, hjemmel: Hjemmel): Vilkaar<Forloebsgrundlag<F>> {
  return beregnet<Forloebsgrundlag<F>>(
    {
      id,
      spoergsmaal: 'Er borgeren i ressourceforløb den dag?',
      hjemmel,
      hvorfor: ({ tal }) => {
        if (tal['start'] === undefined) return 'Forløbets første dag er ikke oplyst.'
        const slut = tal['ophoert'] === undefined ? '' : ` og ophørte ${skrivDato(tal['ophoert'] as Dato)}`
        return `Forløbet begyndte ${skrivDato(tal['start'] as Dato)}${slut}.`
      },
    },
    {
      svar: erIForloebet,
      tal: ({ dage, fakta }) => ({ start: dage.starter, ophoert: fakta.ophoert?.vaerdi }),
      brugt: ({ fakta }) =>
        fakta.ophoert === undefined ? [] : [{ art: 'faktum', id: 'ophoert', indhold: fakta.ophoert }],
      mangler: () => [{ art: 'faktum', id: 'starter' }],
    },
  )
}

/** Gælder bestemmelsen for forløbets slags? Altid efter § 112; efter § 115 er det uafklaret. */
export function gaelderForSlagsen<F extends ForloebFakta>(id: string, hjemmel: Hjemmel): Vilkaar<Forloebsgrundlag<F>> {
  const tvivl = GARANTI_TVIVL.foertidspensionist
  return mindstEtVilkaar<Forloebsgrundlag<F>>(
    { id, spoergsmaal: 'Gælder bestemmelsen for den slags forløb?', hjemmel },
    [
      beregnet<Forloebsgrundlag<F>>(
        { id: `${id}-112`, spoergsmaal: 'Er forløbet givet efter § 112?', hjemmel },
        { svar: ({ fakta }) => (fakta.efter === '112' ? 'opfyldt' : 'ikke-opfyldt') },
      ),
      tvivlsomt<Forloebsgrundlag<F>>(
        { id: `${id}-115`, spoergsmaal: tvivl.titel, hjemmel },
        tvivl,
        {
          A: fast({ id: `${id}-115-A`, spoergsmaal: 'En førtidspensionist i forløb er i forløb', hjemmel }, 'opfyldt'),
          B: fast({ id: `${id}-115-B`, spoergsmaal: '§ 115 henviser ikke hertil', hjemmel }, 'ikke-opfyldt'),
        },
        ({ fakta }) => fakta.laesningsvalg[tvivl.id],
      ),
    ],
  )
}

/** Udgaver af en bestemmelse, der kom 1. januar 2022 og er frosset for de løbende forløb fra 1. februar 2026. */
export function versionerFra2022<T>(
  paragraf: string,
  kilde: string,
  byg: (h: (sted: Sted) => Hjemmel) => T,
): readonly Version<T>[] {
  return [
    { fra: dato('0001-01-01'), indtil: NYTAAR_2022, kilde, fravaer: 'endnu-ikke' },
    { fra: NYTAAR_2022, indtil: dato('2024-03-01'), kilde, indhold: byg(lab(paragraf, UDGAVE.lbk701)) },
    { fra: dato('2024-03-01'), indtil: LUKKET_FRA, kilde, indhold: byg(lab(paragraf, UDGAVE.lbk280)) },
    { fra: LUKKET_FRA, kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ]
}

/** Lovens dag for et løbende forløb: dagen selv, dog højst den sidste før lukningen, hvis tekst er frosset. */
export function frossenDag(paa: Dato): Dato {
  return iKraft(LUKKET_FRA, paa) ? SIDSTE_BEVILLINGSDAG : paa
}

/** Loven for et løbende forløb: dagens, og efter lukningen den frosne tekst, fordi forløbet er bevilget (eller begyndt) før. */
export function frossenLov(paa: Dato, { bevilget, starter }: Forloebsdage): Dagsvalg {
  const lovensDag = frossenDag(paa)
  if (lovensDag === paa) return paaSpurgtDag(paa)
  const sagensDag = bevilget ?? starter
  return sagensDag === undefined
    ? { ...paaSpurgtDag(paa), lovensDag, overgang: 'OVERGANG-FROSSEN-TEKST' }
    : {
        lovensDag,
        overgang: 'OVERGANG-FROSSEN-TEKST',
        sagensDag,
        hvilken: bevilget === undefined ? 'start' : 'bevilling',
      }
}

/** Skriver en dag, eller «ukendt». */
export function skrivDag(dag: number | undefined): string {
  return dag === undefined ? 'ukendt' : skrivDato(dag as Dato)
}
