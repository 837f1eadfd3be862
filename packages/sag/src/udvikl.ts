import type {
  OenskeBesvaret,
  OenskeSpurgt,
  OplysningRegistreret,
  RegistreretHaendelse,
  SagOprettet,
} from './haendelser.ts'
import { ProgramFejl } from './program-fejl.ts'
import type { OenskeISag, Sag } from './sag.ts'

/**
 * Sagen efter hændelsen. Beslutter intet og afviser intet: det, der er sket, er sket.
 * @throws {ProgramFejl} når typen er ukendt, eller hændelsen står før «SagOprettet»; begge er fejl i programmet
 */
export function udvikl(sag: Sag | undefined, haendelse: RegistreretHaendelse): Sag {
  if (haendelse.type === 'SagOprettet') return nySag(haendelse)
  if (sag === undefined) throw new ProgramFejl('Event before the case was opened', { type: haendelse.type })
  return { ...sag, ...aendret(sag, haendelse), version: sag.version + 1, opdateret: haendelse.registreretTidspunkt }
}

function nySag({ data, registreretTidspunkt }: SagOprettet & RegistreretHaendelse): Sag {
  return {
    version: 1,
    sagsnummer: data.sagsnummer,
    borger: { navn: data.borger.navn },
    cprMaskeret: data.cprMaskeret,
    henvistFra: data.henvistFra,
    henvistDen: data.henvistDen,
    sagsbehandler: data.sagsbehandler,
    oplysninger: {},
    skoen: {},
    oensker: [],
    laesningsvalg: {},
    vurderinger: [],
    dokumenter: [],
    opdateret: registreretTidspunkt,
  }
}

function aendret(sag: Sag, h: Exclude<RegistreretHaendelse, SagOprettet>): Partial<Sag> {
  switch (h.type) {
    case 'OplysningRegistreret':
      return { oplysninger: medOplysning(sag, h) }
    case 'OenskeSpurgt':
      return { oensker: [...sag.oensker, spurgt(h)] }
    case 'OenskeBesvaret':
      return { oensker: medSvar(sag.oensker, h.data) }
    case 'SkoenTruffet': {
      const { id, svar, begrundelse, den } = h.data
      return { skoen: { ...sag.skoen, [id]: { svar, begrundelse, den, af: h.af } } }
    }
    case 'LaesningValgt': {
      const { tvivl, laesning, begrundelse, den } = h.data
      return { laesningsvalg: { ...sag.laesningsvalg, [tvivl]: { laesning, begrundelse, den, af: h.af } } }
    }
    case 'VurderingForetaget': {
      const { paa, kode, lovensUdgave } = h.data
      return { vurderinger: [...sag.vurderinger, { paa, kode, lovensUdgave, af: h.af, version: sag.version + 1 }] }
    }
    case 'DokumentRegistreret':
      return { dokumenter: [...sag.dokumenter, { ...h.data, version: sag.version + 1, af: h.af }] }
    default:
      return ukendt(h)
  }
}

function ukendt(h: never): never {
  const { type } = h as { type: string }
  throw new ProgramFejl('Event type has no case in udvikl(); was it added without an upcast?', { type })
}

function medOplysning(sag: Sag, h: OplysningRegistreret & RegistreretHaendelse): Sag['oplysninger'] {
  const { id, vaerdi, kilde, den } = h.data
  const { [id]: _foer, ...resten } = sag.oplysninger
  // Fravær er «uoplyst»: en tom plads med en kilde ville se ud som viden.
  if (vaerdi === null) return resten
  return { ...resten, [id]: { vaerdi, kilde, den, af: h.af, registreretTidspunkt: h.registreretTidspunkt } }
}

function spurgt({ data, af }: OenskeSpurgt & RegistreretHaendelse): OenskeISag {
  return { emne: data.emne, spoergsmaal: data.spoergsmaal, spurgtDen: data.den, spurgtAf: af }
}

/**
 * Svaret hører til det seneste spørgsmål om emnet, som ikke er besvaret; ellers er det givet uopfordret.
 * Et tilbagetrukket ønske bliver stående med sin dag: det var et retligt faktum, mens det gjaldt.
 */
function medSvar(
  oensker: readonly OenskeISag[],
  { emne, svar, ord, den }: OenskeBesvaret['data'],
): readonly OenskeISag[] {
  if (svar === 'trukket-tilbage') {
    const nr = oensker.findLastIndex(
      (o) => o.emne === emne && o.svar !== undefined && o.trukketTilbageDen === undefined,
    )
    return oensker.map((o, i) => (i === nr ? { ...o, trukketTilbageDen: den } : o))
  }
  const nr = oensker.findLastIndex((o) => o.emne === emne && o.svar === undefined)
  if (nr === -1) return [...oensker, { emne, svar, ord, svaretDen: den }]
  return oensker.map((o, i) => (i === nr ? { ...o, svar, ord, svaretDen: den } : o))
}
