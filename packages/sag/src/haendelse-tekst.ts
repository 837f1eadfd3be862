import { dato, skrivAntal, skrivDato } from '@fodfaeste/grund'
import { KATALOG } from '@fodfaeste/lov'
import type { Haendelse, OenskeBesvaret, OplysningRegistreret } from './haendelser.ts'
import { type OplysningId, type OplysningVaerdi, type OrlovJson, erDagId, erJaNejId } from './oplysning.ts'
import { ProgramFejl } from './program-fejl.ts'

/** Journalens linje om hændelsen, på dansk. */
export function haendelseTekst(h: Haendelse): string {
  switch (h.type) {
    case 'SagOprettet':
      return `Sag ${h.data.sagsnummer} oprettet. Henvist fra ${h.data.henvistFra} ${dag(h.data.henvistDen)}. Sagsbehandler: ${h.data.sagsbehandler.navn}.`
    case 'OplysningRegistreret':
      return oplysningTekst(h)
    case 'OenskeSpurgt':
      return `Borgeren spurgt ${dag(h.data.den)} om «${KATALOG.oensker[h.data.emne].navn}».`
    case 'OenskeBesvaret':
      return oenskeTekst(h)
    case 'SkoenTruffet':
      return `Skøn truffet om «${KATALOG.skoen[h.data.id].navn}»: ${h.data.svar}. ${h.data.begrundelse}`
    case 'LaesningValgt':
      return `Læsning ${h.data.laesning} valgt, hvor loven er uafklaret. ${h.data.begrundelse}`
    case 'VurderingForetaget': {
      const { paa, lovensUdgave, mangler, bemaerkning } = h.data
      const mangel = mangler.length === 0 ? 'Intet manglede.' : `${mangler.length} ting manglede.`
      return `Vurdering foretaget pr. ${dag(paa)} efter ${lovensUdgave}. ${mangel}${bemaerkning === undefined ? '' : ` ${bemaerkning}`}`
    }
    case 'DokumentRegistreret': {
      const { navn, art, dateret, kilde } = h.data
      return `Dokumentet «${navn}» registreret (${DOKUMENTART[art]} ${dag(dateret)}). Kilde: ${kilde}.`
    }
    default:
      return ukendt(h)
  }
}

const DOKUMENTART = {
  modtaget: 'modtaget',
  afsendt: 'afsendt',
  'internt-endeligt': 'internt, færdigt',
  'internt-udkast': 'internt udkast',
} as const

function ukendt(h: never): never {
  const { type } = h as { type: string }
  throw new ProgramFejl('Event type has no journal text', { type })
}

function oplysningTekst({ data }: OplysningRegistreret): string {
  const { id, vaerdi, kilde, den } = data
  const fra = `Kilde: ${kilde}, ${dag(den)}.`
  if (vaerdi === null) return `${oplysningNavn(id)} er igen uoplyst. ${fra}`
  return `${oplysningNavn(id)}: ${skrivVaerdi(id, vaerdi)}. ${fra}`
}

function oenskeTekst({ data: { emne, svar, ord, den } }: OenskeBesvaret): string {
  const om = `«${KATALOG.oensker[emne].navn}»`
  if (svar === 'trukket-tilbage') return `Borgeren trak ${dag(den)} sit svar om ${om} tilbage: «${ord}»`
  return `Borgeren svarede ${svar} ${dag(den)} om ${om}: «${ord}»`
}

const ANDRE_NAVNE = {
  foedselsdag: 'Fødselsdag',
  'tidligere-forloeb': 'Tidligere ressourceforløb',
  orlov: 'Orlov i forløbet',
  varighed: 'Bevilget eller påtænkt længde',
} as const

/** Oplysningens navn, som loven kender den. */
export function oplysningNavn(id: OplysningId): string {
  if (erDagId(id)) return KATALOG.dage[id].navn
  if (erJaNejId(id)) return KATALOG.jaNej[id].navn
  return ANDRE_NAVNE[id]
}

/** Værdien på dansk: «12. maj 1977», «ja», «13. oktober 2014 – 12. oktober 2016». */
export function skrivVaerdi(id: OplysningId, vaerdi: OplysningVaerdi): string {
  if (typeof vaerdi === 'boolean') return vaerdi ? 'ja' : 'nej'
  if (typeof vaerdi === 'number') return skrivAntal(vaerdi, 'måned', 'måneder')
  if (typeof vaerdi === 'string') return dag(vaerdi)
  if (vaerdi.length === 0) return id === 'orlov' ? 'ingen orlov' : 'ingen tidligere forløb'
  return vaerdi.map((p) => ('art' in p ? skrivOrlov(p) : skrivPeriode(p))).join('; ')
}

function skrivOrlov({ fra, til, art, retTilDagpenge }: OrlovJson): string {
  const ret = retTilDagpenge === undefined ? '' : retTilDagpenge ? ', med ret til dagpenge' : ', uden ret til dagpenge'
  return `${art} ${skrivPeriode({ fra, til })}${ret}`
}

function skrivPeriode({ fra, til }: { readonly fra?: string; readonly til?: string }): string {
  if (fra === undefined && til === undefined) return 'et forløb, hvis dage ikke er kendt'
  if (til === undefined) return `fra ${dag(fra ?? '')}`
  if (fra === undefined) return `til ${dag(til)}`
  return `${dag(fra)} – ${dag(til)}`
}

function dag(tekst: string): string {
  return skrivDato(dato(tekst))
}
