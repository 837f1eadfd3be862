import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { AENDRINGER, KlageHaendelser } from './haendelser.ts'

const FRA = { borgeren: 'borgeren', repraesentant: 'borgerens repræsentant', anden: 'en anden' } as const
const MEDHOLD_TEKST = { helt: 'fuldt medhold', delvist: 'delvist medhold', intet: 'intet medhold' } as const
const UDFALD_TEKST = {
  stadfaestelse: 'stadfæstelse',
  aendring: 'ændring',
  hjemvisning: 'hjemvisning',
  ophaevelse: 'ophævelse',
  afvisning: 'afvisning',
} as const

/** Det, afgørelsen bliver til, i få ord. */
const AENDRING_NAVN: { readonly [A in (typeof AENDRINGER)[number]]: string } = {
  bevilling: 'Ressourceforløb',
  afslag: 'Afslag på et ressourceforløb',
  pensionssag: 'Sagen overgår til en sag om førtidspension',
  'falder-bort': 'Afgørelsen falder bort, og sagen behandles igen',
  'forloebet-fortsaetter': 'Ophøret falder bort, og forløbet fortsætter',
}

export const KLAGE_TEKST: Tekster<KlageHaendelser> = {
  KlageModtaget: ({ klager, ord, den }) => `Klage fra ${FRA[klager]} modtaget ${skrivDag(den)}: «${ord}»`,
  KlageForsinket: ({ ventesAfsluttet, aarsag }) =>
    `Klageren har fået besked: genvurderingen ventes afsluttet ${skrivDag(ventesAfsluttet)}. ${aarsag}`,
  KlageGenvurderet: ({ medhold, begrundelse, den }) =>
    `Klagen genvurderet ${skrivDag(den)}: ${MEDHOLD_TEKST[medhold]}. ${begrundelse}`,
  AfgoerelseAendretEfterKlage: ({ medhold, aendring, forloeb, begrundelse, den }) =>
    `Afgørelsen ændret efter klagen ${skrivDag(den)}: ${MEDHOLD_TEKST[medhold]}. ${AENDRING_NAVN[aendring]}${forloeb === undefined ? '' : `, ${skrivDag(forloeb.starter)} – ${skrivDag(forloeb.slutter)}`}. ${begrundelse}`,
  KlageFastholdt: ({ den }) => `Klageren holdt fast i klagen ${skrivDag(den)}.`,
  KlageSendt: ({ klagerUnderrettet, den }) =>
    `Klagen sendt til Ankestyrelsen ${skrivDag(den)}. Klageren er ${klagerUnderrettet ? '' : 'ikke '}underrettet.`,
  KlageAfgjort: ({ udfald, begrundelse, den }) =>
    `Ankestyrelsens afgørelse ${skrivDag(den)}: ${UDFALD_TEKST[udfald]}. ${begrundelse}`,
}
