import type { Dato } from '@fodfaeste/grund'
import { type Forklaring, forklarPartshoering, visForklaring } from '@fodfaeste/lov'
import {
  type Aktoer,
  type Hoeringsbehov,
  type Hoeringspapir,
  type Sag,
  handlingFor,
  hoeringspapirer,
  hoeringsstand,
  maa,
  papirfakta,
  sendtBrev,
  svarDerVentes,
} from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { HentetSag } from '../http/sag-adgang.ts'
import { foldet } from './sag-visning.ts'

type Visning = Svar<'hentHoering'>
type Papir = Visning['papirer'][number]

/** Hvert papir med lovens svar på, om borgeren skal høres om det, og hver høring med det, der ventes på. */
export function visHoering(
  { haendelser, forhold }: HentetSag,
  { aktoer, idag }: { readonly aktoer: Aktoer; readonly idag: Dato },
): Visning {
  const sag = foldet(haendelser, haendelser.length)
  const adgang = maa(aktoer, handlingFor('vurder-hoeringsbehov'), forhold)
  const standser = new Set(svarDerVentes(sag, idag).map(({ version }) => version))
  return {
    version: sag.version,
    papirer: hoeringspapirer(sag).map((papir) => visPapir(sag, papir, idag)),
    hoeringer: sag.partshoeringer
      .map((hoering) => ({
        version: hoering.version,
        navn: hoering.navn,
        den: hoering.den,
        ...(hoering.svarfrist !== undefined && { svarfrist: hoering.svarfrist }),
        stand: hoeringsstand(hoering, idag),
        standser: standser.has(hoering.version),
        ...(hoering.svar !== undefined && { svar: { ...hoering.svar } }),
        brevSendt: sendtBrev(sag.breve, { brev: 'partshoering', handlerOm: hoering.version }) !== undefined,
      }))
      .toReversed(),
    ...(!adgang.maa && { maaIkke: adgang.grund }),
  }
}

function visPapir(sag: Sag, papir: Hoeringspapir, idag: Dato): Papir {
  const behov = sag.hoeringsbehov.find((et) => et.papir === papir.version)
  const forklaring = forklarPartshoering(papirfakta(sag, papir, behov))
  const { version, navn, art, kommet, dokument } = papir
  return {
    papir: version,
    navn,
    art,
    kommet,
    ...(dokument !== undefined && { dokument }),
    skal: forklaring.svar,
    mangler: [...mangler(forklaring)],
    forklaring: visForklaring(forklaring, idag),
    svar: svarene(behov),
    ...(behov?.hoering !== undefined && { hoering: behov.hoering }),
  }
}

/** De spørgsmål, et menneske skal svare på, så længe svaret ikke er givet. */
function mangler({ svar, fordi, led }: Forklaring): readonly string[] {
  if (svar === 'opfyldt' || svar === 'ikke-opfyldt') return []
  return fordi.length === 0 ? [led.spoergsmaal] : fordi.flatMap(mangler)
}

const SPOERGSMAAL = ['omGrundlaget', 'tilUgunst', 'bekendt', 'vaesentlig', 'undtagelse'] as const

/** De to andre er ja eller nej uden et skøn. */
const SKOEN: ReadonlySet<string> = new Set(['bekendt', 'vaesentlig', 'undtagelse'])

function svarene(behov: Hoeringsbehov | undefined): Papir['svar'] {
  return SPOERGSMAAL.flatMap((id) => {
    const givet = behov?.[id]
    if (givet === undefined) return []
    const { svar, begrundelse, af, den } = givet
    const ord = typeof svar === 'boolean' ? (svar ? 'ja' : 'nej') : svar
    return [{ id, svar: ord, ...(begrundelse !== '' && SKOEN.has(id) && { begrundelse }), af: af.navn, den }]
  })
}
