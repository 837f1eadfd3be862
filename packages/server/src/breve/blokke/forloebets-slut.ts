import { dato, skrivDato, skrivDatoMedUgedag } from '@fodfaeste/grund'
import type { Blok } from '../blok.ts'
import { fvl } from '../hjemler.ts'
import { type Stykke, tekst } from '../motor/brev.ts'
import type { Slutgrundlag } from '../slutgrundlag.ts'

/** Det, der er besluttet, og forløbets dage, så vidt sagen har dem. */
export const FORLOEBETS_SLUT: Blok<Slutgrundlag> = {
  id: 'forloebets-slut',
  hjemmel: [fvl({ paragraf: '22' })],
  skriv: ({ slut, afgoerelse: { den } }) => {
    const foerst = tekst(`Det har vi afgjort den ${skrivDato(dato(den))}.`)
    if (slut.type === 'ForloebOphoert') return { stykker: [foerst, ...medSlut(slut.data.sidsteDag)] }
    return { stykker: [foerst, tekst(FOELGER[slut.data.art])] }
  },
}

const FOELGER = {
  indsatser: 'Når dit ressourceforløb er slut, skal du have den hjælp, der står længere nede.',
  'nyt-forloeb': 'Når dit ressourceforløb er slut, vil vi give dig et nyt. Det får du et brev for sig om.',
  forlaengelse: 'Vi vil give dig længere tid. Det er et nyt forløb, og du får et brev for sig om det.',
} as const

const medSlut = (sidsteDag: string): readonly Stykke[] => [
  tekst(`Den sidste dag i dit ressourceforløb er ${skrivDatoMedUgedag(dato(sidsteDag))}.`),
]

/** Fra hvornår til hvornår. En dag, sagen ikke har, står ikke i brevet. */
export const FORLOEBETS_DAGE: Blok<Slutgrundlag> = {
  id: 'forloebets-dage',
  overskrift: 'Dit forløb',
  hjemmel: [{ lov: 'LAB', paragraf: '114', stk: 1, udgave: 'LBK 280/2024' }],
  skriv: ({ sag: { oplysninger }, slut }) => {
    const { starter, 'planlagt-slut': slutter } = oplysninger
    const sidste = slut.type === 'ForloebOphoert' ? slut.data.sidsteDag : undefined
    const raekker = [
      ...raekke('Første dag', starter?.vaerdi),
      ...raekke(sidste === undefined ? 'Sidste dag' : 'Planlagt sidste dag', slutter?.vaerdi),
      ...raekke('Sidste dag nu', sidste),
    ]
    return raekker.length === 0 ? undefined : { stykker: [{ art: 'raekker', raekker }] }
  },
}

const raekke = (navn: string, dag: string | undefined) =>
  dag === undefined ? [] : [{ navn, vaerdi: skrivDatoMedUgedag(dato(dag)) }]
