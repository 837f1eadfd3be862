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
  rolle: 'sagsbehandler',
  kommune: FJORDBY.id,
  beskrivelse: 'Sagsbehandler i Fjordby. Registrerer, spørger borgeren og træffer skøn.',
}
export const SOLVEJ: DemoPerson = {
  id: 'solvej-maagedal',
  navn: 'Solvej Mågedal',
  rolle: 'sagsbehandler',
  kommune: FJORDBY.id,
  beskrivelse: 'Sagsbehandler i Fjordby siden 2013. Har de ældste forløb.',
}
export const HOLGER: DemoPerson = {
  id: 'holger-vagervagt',
  navn: 'Holger Vagervagt',
  rolle: 'faglig-leder',
  kommune: FJORDBY.id,
  beskrivelse: 'Faglig leder i Fjordby. Vælger læsning, hvor loven er uafklaret.',
}
const RAVN: DemoPerson = {
  id: 'ravn-sivmose',
  navn: 'Ravn Sivmose',
  rolle: 'jurist',
  kommune: FJORDBY.id,
  beskrivelse: 'Jurist i Fjordby. Læser sager og vurderinger, men registrerer ikke.',
}
export const THYRA: DemoPerson = {
  id: 'thyra-stenbryn',
  navn: 'Thyra Stenbryn',
  rolle: 'sagsbehandler',
  kommune: OESTERKLIT.id,
  beskrivelse: 'Sagsbehandler i Østerklit. Ser kun Østerklits sager.',
}

export const DEMO_PERSONER: readonly DemoPerson[] = [NANNA, SOLVEJ, HOLGER, RAVN, THYRA]
