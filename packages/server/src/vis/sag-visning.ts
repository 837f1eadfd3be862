import { type Dato, alder, dato } from '@fodfaeste/grund'
import { visVurdering, vurder } from '@fodfaeste/lov'
import {
  type Aktoer,
  type MaaVisning,
  type RegistreretAdresse,
  type Sag,
  adressenPaa,
  ansvarligFor,
  baand,
  fase,
  fold,
  maaKendeBorgeren,
  skrivAdresse,
  tilFakta,
  vaerdAtVide,
  visMaa,
} from '@fodfaeste/sag'
import type { HentetSag } from '../http/sag-adgang.ts'
import type { Svar } from '../http/bro.ts'
import { visHaendelser } from './haendelse-visning.ts'
import { visDokumenter } from './dokument-visning.ts'
import { visOplysninger } from './oplysning-visning.ts'
import { visHoved } from './sagshoved.ts'
import { visOensker, visSkoen } from './skoen-visning.ts'

/** Hvordan sagen skal ses. */
export interface Blik {
  /** Til og med denne version. */
  readonly version: number
  /** Dagen, der vurderes pr. */
  readonly paa: Dato
}

/** Hele sagen i ét svar: som den er, eller som den var. */
export function visSag(
  { sagId, lagrede, haendelser, forhold }: Omit<HentetSag, 'frister' | 'krav'>,
  { version, paa }: Blik,
  aktoer: Aktoer,
): Svar<'hentSag'> {
  const sag = foldet(haendelser, version)
  const vurdering = visVurdering(vurder(tilFakta(sag), paa))
  const foedselsdag = sag.oplysninger.foedselsdag?.vaerdi
  return {
    id: sagId,
    sagsnummer: sag.sagsnummer,
    version,
    nyesteVersion: lagrede.length,
    borger: {
      navn: sag.borger.navn,
      cprMaskeret: sag.cprMaskeret,
      ...(foedselsdag !== undefined && { alder: alder(dato(foedselsdag), paa) }),
      beskyttet: forhold.beskyttet === true,
      ...visAdresse(sag, paa),
    },
    sagsbehandler: ansvarligFor(sag).navn,
    fase: fase(sag, paa),
    hoved: visHoved(sag, vurdering),
    oplysninger: visOplysninger(sag),
    skoen: visSkoen(sag, paa),
    oensker: visOensker(sag, paa),
    dokumenter: visDokumenter(sag, maaKendeBorgeren(aktoer, forhold)),
    vurdering,
    baand: baand(sag, vurdering, paa),
    haendelser: visHaendelser({ lagrede, haendelser }, { til: version }, paa),
    maa: version < lagrede.length ? KUN_LAESNING : visMaa(aktoer, forhold),
    vaerdAtVide: vaerdAtVide(vurdering, paa),
  }
}

function visAdresse({ adresser }: Sag, paa: Dato): Pick<Svar<'hentSag'>['borger'], 'adresse' | 'naesteAdresse'> {
  const vis = (en: RegistreretAdresse) => ({ tekst: skrivAdresse(en), fra: en.fra, kilde: en.kilde })
  const { nu, naeste } = adressenPaa(adresser, paa)
  return { ...(nu && { adresse: vis(nu) }), ...(naeste && { naesteAdresse: vis(naeste) }) }
}

/** En tidligere version kan ikke skrives om. */
const KUN_LAESNING: MaaVisning = {
  registrere: false,
  spoergeBorgeren: false,
  traeffeSkoen: false,
  vaelgeLaesning: false,
  vurdere: false,
  journalisere: false,
  rette: false,
  tilknytte: false,
  beskytte: false,
  giveAktindsigt: false,
  grundHvisNej: 'Du ser sagen, som den var. Gå tilbage til i dag for at skrive i den.',
}

/** Sagen ved versionen. @throws {Error} når der ingen hændelser er: det er set efter før */
export function foldet(haendelser: HentetSag['haendelser'], tilVersion: number): Sag {
  const sag = fold(haendelser, { tilVersion })
  if (sag === undefined) throw new Error('A case without events cannot be shown')
  return sag
}
