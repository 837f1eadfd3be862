import type {
  OenskeBesvaret,
  OenskeSpurgt,
  OplysningRegistreret,
  RegistreretHaendelse,
  SagOprettet,
} from './haendelser.ts'
import { ProgramFejl } from './program-fejl.ts'
import { oplystAf } from './oplyst-af.ts'
import { gaeldendeRettelser, somRettet } from './rettelse/gaeldende-rettelser.ts'
import type { OenskeISag, Sag } from './sag.ts'
import { TOMME_DELE, udviklDel } from './sagens-dele.ts'

/**
 * Sagen efter hændelsen. Beslutter intet og afviser intet: det, der er sket, er sket.
 * @throws {ProgramFejl} når typen er ukendt, eller hændelsen står før «SagOprettet»; begge er fejl i programmet
 */
export function udvikl(sag: Sag | undefined, haendelse: RegistreretHaendelse): Sag {
  if (haendelse.type === 'SagOprettet') return nySag(haendelse)
  if (sag === undefined) throw new ProgramFejl('Event before the case was opened', { type: haendelse.type })
  const { type, registreretTidspunkt } = haendelse
  const faelles = {
    version: sag.version + 1,
    opdateret: registreretTidspunkt,
    haendelser: [...sag.haendelser, haendelse],
  }
  return {
    ...(type === 'HaendelseRettet' ? foldOm(sag, haendelse) : { ...sag, ...aendret(sag, haendelse) }),
    ...faelles,
  }
}

/** Sagen, som den ville være, var det rettede aldrig skrevet, eller skrevet som erstatningen. */
function foldOm({ haendelser }: Sag, rettelse: RegistreretHaendelse): Sag {
  const [foerste, ...resten] = [...haendelser, rettelse]
  if (foerste?.type !== 'SagOprettet') throw new ProgramFejl('Case without its opening event', {})
  const rettelser = gaeldendeRettelser([foerste, ...resten])
  return resten.reduce((sag, h, nr) => {
    const rettet = somRettet(h, rettelser.get(nr + 2))
    // Versionerne tælles videre hen over det, der er rettet bort: andet peger på dem.
    return { ...sag, ...(rettet === undefined ? {} : aendret(sag, rettet)), version: nr + 2 }
  }, nySag(foerste))
}

function nySag(oprettet: SagOprettet & RegistreretHaendelse): Sag {
  const { data, registreretTidspunkt } = oprettet
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
    opdateret: registreretTidspunkt,
    haendelser: [oprettet],
    ...TOMME_DELE,
  }
}

function aendret(sag: Sag, h: RegistreretHaendelse): Partial<Sag> {
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
    case 'SagOprettet':
    case 'HaendelseRettet':
      return {}
    default:
      return { ...udviklDel(sag, h), ...oplystAf(sag, h) }
  }
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
