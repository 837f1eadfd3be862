import { type Afgjort, afgjort } from '../afgoerelse/afgjort.ts'
import { flere, form, nummer, ord, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { type ISagen, foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'
import { sendtBrev } from './breve.ts'
import { BREV_OM, type BrevHaendelser, KANALER, MODTAGERE } from './haendelser.ts'

type Brev = BrevHaendelser['BrevAfsendt']['brev']

/** Det, et brev kan handle om. */
export const EMNER: { readonly [B in Brev]: { readonly hvad: string; readonly i: (sag: Sag) => readonly ISagen[] } } = {
  afgoerelse: { hvad: 'afgørelse', i: ({ afgoerelser }) => afgoerelser },
  partshoering: { hvad: 'partshøring', i: ({ partshoeringer }) => partshoeringer },
  klagekvittering: { hvad: 'klage', i: ({ klager }) => klager },
  indkaldelse: {
    hvad: 'samtale eller indkaldelse til teamet',
    i: ({ samtaler, teamindkaldelser }) => [...samtaler.samtaler, ...teamindkaldelser.indkaldt],
  },
  'efter-forloebet': { hvad: 'beslutning om tiden efter forløbet', i: (sag) => af(sag, 'efter-forloebet') },
  ophoer: { hvad: 'ophør', i: (sag) => af(sag, 'ophoer') },
}

function af(sag: Sag, art: Afgjort['art']): readonly ISagen[] {
  return afgjort(sag).filter((et) => et.art === art)
}

export const NOEGLE = form(
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  'Nøglen er en UUID, version 4. Den gives af serveren.',
)

/** Brevet skal være om noget i sagen, og det samme brev sendes kun igen, når kanalen har afvist det. */
export const SEND_BREV = opskrift({
  haendelse: 'BrevAfsendt',
  handling: 'journalisere',
  felter: {
    brev: valg(BREV_OM),
    handlerOm: nummer,
    navn: tekst('Skriv, hvad brevet hedder.'),
    kanal: valg(KANALER),
    dokument: nummer,
    til: flere(MODTAGERE),
    egneOrd: valgfri(ord('Skriv et objekt med de egne ord, felt for felt, eller udelad det.')),
    noegle: NOEGLE,
  },
  kan: ({ dokumenter }, { dokument, den }) =>
    proevFindes('dokument', 'dokument', dokumenter, dokument, (et) =>
      proevIkkeFoer('den', den, et.den, 'dagen, brevet blev lagt i sagen'),
    ),
  strid: (sag, { brev, handlerOm, til }) =>
    foerste(
      proevFindes('handlerOm', EMNER[brev].hvad, EMNER[brev].i(sag), handlerOm),
      til.length === 0
        ? { kode: 'VAERDI_PASSER_IKKE', felt: 'til', grund: 'Vælg, hvem brevet sendes til.' }
        : undefined,
      proevIkkeGjort('Brevet er sendt', sendtBrev(sag.breve, { brev, handlerOm })?.den),
    ),
})
