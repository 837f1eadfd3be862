import type { Aktoer } from '../politik.ts'

/** En person, der kan vælges ved indgangen til øvekommunen. Alle er opdigtede. */
export interface DemoPerson extends Aktoer {
  readonly beskrivelse: string
}

const FJORDBY = { id: 'fjordby', navn: 'Fjordby Kommune' } as const
/** Nabokommunen findes, for at det kan ses, at den ene kommune ikke ser den andens sager. */
const OESTERKLIT = { id: 'oesterklit', navn: 'Østerklit Kommune' } as const

export const DEMO_KOMMUNER: readonly { readonly id: string; readonly navn: string }[] = [FJORDBY, OESTERKLIT]

export const NANNA: DemoPerson = {
  id: 'nanna-fyrlys',
  navn: 'Nanna Fyrlys',
  roller: ['koordinerende-sagsbehandler'],
  kommune: FJORDBY.id,
  beskrivelse: 'Koordinerende sagsbehandler i Fjordby. Registrerer, spørger borgeren og træffer skøn.',
}
export const SOLVEJ: DemoPerson = {
  id: 'solvej-maagedal',
  navn: 'Solvej Mågedal',
  roller: ['koordinerende-sagsbehandler'],
  kommune: FJORDBY.id,
  beskrivelse: 'Sagsbehandler i Fjordby siden 2013. Har de ældste forløb.',
}
export const HOLGER: DemoPerson = {
  id: 'holger-vagervagt',
  navn: 'Holger Vagervagt',
  roller: ['leder'],
  kommune: FJORDBY.id,
  beskrivelse: 'Faglig leder i Fjordby. Vælger læsning, hvor loven er uafklaret.',
}
const RAVN: DemoPerson = {
  id: 'ravn-sivmose',
  navn: 'Ravn Sivmose',
  roller: ['klage'],
  kommune: FJORDBY.id,
  beskrivelse: 'Jurist med klagesager i Fjordby. Læser sager og vurderinger, men registrerer ikke.',
}
export const THYRA: DemoPerson = {
  id: 'thyra-stenbryn',
  navn: 'Thyra Stenbryn',
  roller: ['koordinerende-sagsbehandler'],
  kommune: OESTERKLIT.id,
  beskrivelse: 'Sagsbehandler i Østerklit. Ser kun Østerklits sager.',
}

const VIGGO: DemoPerson = {
  id: 'viggo-strandeng',
  navn: 'Viggo Strandeng',
  roller: ['ydelse'],
  kommune: FJORDBY.id,
  beskrivelse: 'Ydelsesmedarbejder i Fjordby. Registrerer, men træffer ikke skøn.',
}
const ASTA: DemoPerson = {
  id: 'asta-lyngholm',
  navn: 'Asta Lyngholm',
  roller: ['administrator'],
  kommune: FJORDBY.id,
  beskrivelse: 'Administrator i Fjordby. Ser, hvem der er logget ind, men ingen sager.',
}
const EIGIL: DemoPerson = {
  id: 'eigil-roersoe',
  navn: 'Eigil Rørsø',
  roller: ['revision'],
  kommune: FJORDBY.id,
  beskrivelse: 'Revision i Fjordby. Læser alt og skriver intet.',
}

const MAREN: DemoPerson = {
  id: 'maren-vandrekilde',
  navn: 'Maren Vandrekilde',
  roller: ['moedeleder'],
  kommune: FJORDBY.id,
  beskrivelse: 'Mødeleder i Fjordby. Sætter rehabiliteringsteamets møder og leder dem.',
}
const TORE: DemoPerson = {
  id: 'tore-havgaard',
  navn: 'Tore Havgård',
  roller: ['teammedlem'],
  kommune: FJORDBY.id,
  beskrivelse: 'Medlem af rehabiliteringsteamet i Fjordby. Ser kun dagens sager, på de møder han er med på.',
}

export const DEMO_PERSONER: readonly DemoPerson[] = [
  NANNA,
  SOLVEJ,
  HOLGER,
  RAVN,
  THYRA,
  VIGGO,
  ASTA,
  EIGIL,
  MAREN,
  TORE,
]
