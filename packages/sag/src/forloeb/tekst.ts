import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { ForloebHaendelser } from './haendelser.ts'

const FRAVAER = { 'fritaget-for-raadighed': 'Fritaget for rådighed', ferie: 'Ferie', andet: 'Andet fravær' } as const
const BESKAEFTIGELSE = {
  'ordinaere-timer': 'Ordinære timer',
  'loentilskud-efter-kompensationsloven': 'Løntilskud efter kompensationsloven',
  stu: 'Særligt tilrettelagt ungdomsuddannelse',
} as const
const SLUT = { indsatser: 'indsatser', 'nyt-forloeb': 'et nyt forløb', forlaengelse: 'en forlængelse' } as const

const tid = ({ fra, til }: { readonly fra: string; readonly til?: string }): string =>
  til === undefined ? `fra ${skrivDag(fra)}` : `${skrivDag(fra)} – ${skrivDag(til)}`

export const FORLOEB_TEKST: Tekster<ForloebHaendelser> = {
  ForloebBegyndt: ({ efter, den }) => `Forløbet begyndt ${skrivDag(den)} efter LAB § ${efter}.`,
  OrlovRegistreret: ({ art, ...periode }) =>
    `${art === 'barsel' ? 'Barsel' : 'Sorgorlov'} registreret: ${tid(periode)}.`,
  FravaerRegistreret: ({ art, kilde, ...periode }) => `${FRAVAER[art]} ${tid(periode)}. Kilde: ${kilde}.`,
  BeskaeftigelseRegistreret: ({ art, kilde, ...periode }) => `${BESKAEFTIGELSE[art]} ${tid(periode)}. Kilde: ${kilde}.`,
  PeriodeAfsluttet: ({ til }) => `Perioden sluttede ${skrivDag(til)}.`,
  SlutbeslutningTruffet: ({ art, begrundelse, den }) =>
    `Besluttet ${skrivDag(den)}, hvad der følger efter forløbet: ${SLUT[art]}. ${begrundelse}`,
  ForloebOphoert: ({ sidsteDag, aarsag }) => `Forløbet ophørt. Sidste dag: ${skrivDag(sidsteDag)}. ${aarsag}`,
}
