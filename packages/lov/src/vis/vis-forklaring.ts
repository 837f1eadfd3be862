import { type Dato, type Svar, iso, skrivDato } from '@fodfaeste/grund'
import type { Foedselsdag, Orlov, TidligereForloeb } from '../fakta.ts'
import { findOpslag } from '../katalog.ts'
import { baerendeLed } from '../motor/betydning.ts'
import type { Brugt, Forklaring } from '../motor/forklaring.ts'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import { FAKTANAVNE } from './faktanavne.ts'
import type { BrugtVisning, ForklaringVisning, TvivlVisning } from './visning.ts'
import { erTidligere, visHjemmel } from './vis-hjemmel.ts'

/** Træet som rene data, med en linje om hvorfor på hvert led. `dag`: den dag, der afgøres. */
export function visForklaring(rod: Forklaring, dag: Dato): ForklaringVisning {
  const baerer = baerendeLed(rod)
  const vis = (f: Forklaring, betydning: boolean): ForklaringVisning => {
    const { id, art, spoergsmaal, hjemmel, forbehold } = f.led
    const har = betydning && baerer.has(f)
    return {
      id,
      art,
      svar: f.svar,
      spoergsmaal,
      hvorfor: skrivHvorfor(f),
      ...(hjemmel === undefined ? {} : { hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, dag)) }),
      brugt: f.brugt.map((brugt) => visBrugt(brugt, spoergsmaal)),
      spoergerOm: spoergerOm(f),
      harBetydning: har,
      ...(f.led.tvivl === undefined ? {} : { tvivl: visTvivl(f) }),
      ...(forbehold === undefined ? {} : { forbehold }),
      fordi: synlige(f).map((under) => vis(under, har)),
    }
  }
  return vis(rod, true)
}

/** Det, leddet bygger på eller venter på, så en skærm kan føre hen til det, også når det er oplyst. */
function spoergerOm({ brugt, mangler }: Forklaring): ForklaringVisning['spoergerOm'] {
  const navngivet = new Map([...brugt, ...mangler].map(({ art, id }) => [`${art} ${id}`, { art, id }]))
  return [...navngivet.values()]
}

/** Giver begge læsninger samme svar, vises kun den ene (den valgte): de to er den samme sag. */
function synlige(f: Forklaring): readonly Forklaring[] {
  const uenige = f.fordi[0]?.svar !== f.fordi[1]?.svar
  if (f.led.tvivl === undefined || uenige) return f.fordi
  return f.valgt?.laesning === 'B' ? f.fordi.slice(1) : f.fordi.slice(0, 1)
}

/** Tvivlen med begge læsninger og deres svar. @throws {Error} når leddet ikke er en tvivl */
export function visTvivl(f: Forklaring): TvivlVisning {
  const tvivl = f.led.tvivl
  if (tvivl === undefined) throw new Error(`${f.led.id} is not a doubt`)
  const a = f.fordi[0]?.svar ?? 'uoplyst'
  const b = f.fordi[1]?.svar ?? 'uoplyst'
  return {
    id: tvivl.id,
    titel: tvivl.titel,
    laesninger: [
      { id: 'A', tekst: tvivl.A, svar: a },
      { id: 'B', tekst: tvivl.B, svar: b },
    ],
    harBetydning: a !== b,
    hvemBeslutter: tvivl.hvemBeslutter,
    ...(f.valgt === undefined ? {} : { valgt: visValg(f.valgt) }),
  }
}

/** Et valg af læsning, som det vises. */
export function visValg({ laesning, af, den, begrundelse }: Laesningsvalg): NonNullable<TvivlVisning['valgt']> {
  return { laesning, af, begrundelse, ...(den === undefined ? {} : { den: iso(den) }) }
}

/** Leddets egen linje, eller den, alle led af samme slags har. */
export function skrivHvorfor(f: Forklaring): string {
  return f.led.hvorfor?.(f) ?? ALMINDELIG[f.led.art](f)
}

const ALMINDELIG: { readonly [K in Forklaring['led']['art']]: (f: Forklaring) => string } = {
  regel: (f) => taelOp('Alle skal være opfyldt', f),
  alle: (f) => taelOp('Alle skal være opfyldt', f),
  'mindst-en': (f) => taelOp('Mindst én skal være opfyldt', f),
  ikke: (f) =>
    f.svar === 'opfyldt'
      ? 'Det modsatte er besvaret med nej.'
      : f.svar === 'ikke-opfyldt'
        ? 'Det modsatte er besvaret med ja.'
        : 'Det modsatte er ikke besvaret.',
  undtagelse: (f) => hovedregel(f, 'Undtagelsen gælder, og den går forud.'),
  medmindre: (f) =>
    hovedregel(
      f,
      f.svar === 'opfyldt'
        ? 'Hovedreglen er ikke opfyldt, men borgeren ønsker det.'
        : 'Hovedreglen er ikke opfyldt, og der er ikke et ønske.',
    ),
  faktum: ({ brugt }) => (brugt[0] === undefined ? 'Ikke oplyst.' : skrivKilde(brugt[0])),
  skoen: ({ brugt, svar }) => skrivSkoen(brugt[0], svar),
  beregning: ({ svar }) =>
    ({
      opfyldt: 'Ja.',
      'ikke-opfyldt': 'Nej.',
      uoplyst: 'Kan ikke regnes, før det manglende er oplyst.',
      'kraever-skoen': 'Kræver et skøn.',
    })[svar],
  tvivl: skrivTvivl,
  oenske: ({ brugt }) => skrivOenske(brugt[0]),
}

function taelOp(krav: string, { fordi }: Forklaring): string {
  const antal = (svar: Svar): number => fordi.filter((f) => f.svar === svar).length
  const dele = [
    [antal('opfyldt'), 'opfyldt'],
    [antal('ikke-opfyldt'), 'ikke opfyldt'],
    [antal('uoplyst'), 'uoplyst'],
    [antal('kraever-skoen'), 'kræver skøn'],
  ] as const
  return `${krav}: ${dele.flatMap(([n, ord]) => (n === 0 ? [] : [`${n} ${ord}`])).join(', ')}.`
}

function hovedregel(f: Forklaring, ellers: string): string {
  const [regel, undtagelse] = f.fordi
  if (f.led.art === 'undtagelse' && undtagelse?.svar === 'opfyldt') return ellers
  if (regel?.svar === 'opfyldt')
    return f.svar === 'opfyldt' ? 'Hovedreglen er opfyldt.' : 'Hovedreglen er opfyldt; undtagelsen er ikke afklaret.'
  if (regel?.svar === 'ikke-opfyldt' && f.led.art === 'undtagelse') return 'Hovedreglen er ikke opfyldt.'
  if (regel?.svar === 'ikke-opfyldt')
    return f.svar === 'uoplyst' ? 'Hovedreglen er ikke opfyldt; borgerens ønske er ikke oplyst.' : ellers
  return f.svar === 'opfyldt'
    ? 'Borgeren ønsker det, så hovedreglen behøver ikke være afklaret.'
    : 'Hovedreglen er ikke afklaret.'
}

function skrivKilde({ indhold }: Brugt): string {
  if (!('vaerdi' in indhold)) return ''
  const { vaerdi, kilde, den } = indhold
  return `${vaerdi === true ? 'Ja' : 'Nej'}. Kilde: ${kilde}${den === undefined ? '' : `, ${skrivDato(den)}`}.`
}

function skrivSkoen(brugt: Brugt | undefined, svar: Svar): string {
  if (brugt === undefined) return 'Et menneske skal vurdere det og begrunde det.'
  const { af, den, svar: eget } = brugt.indhold as Skoen
  if (svar === 'kraever-skoen') return 'Skønnet mangler en begrundelse eller et navn og gælder ikke.'
  return `Skøn: ${eget}. Truffet af ${af}${den === undefined ? '' : ` ${skrivDato(den)}`}.`
}

function skrivTvivl(f: Forklaring): string {
  if (f.valgt !== undefined) return `Læsning ${f.valgt.laesning} er valgt af ${f.valgt.af}.`
  return f.fordi[0]?.svar === f.fordi[1]?.svar
    ? 'Loven er uafklaret; læsningerne giver samme svar her.'
    : 'Loven er uafklaret, og læsningerne giver hvert sit svar. Der skal vælges.'
}

function skrivOenske(brugt: Brugt | undefined): string {
  if (brugt === undefined) return 'Borgeren er ikke spurgt.'
  const { svar } = brugt.indhold as { svar?: 'ja' | 'nej' }
  if (svar === undefined) return 'Borgeren er spurgt og har ikke svaret.'
  return svar === 'ja' ? 'Borgeren ønsker det.' : 'Borgeren ønsker det ikke.'
}

function visBrugt({ art, id, indhold }: Brugt, spoergsmaal: string): BrugtVisning {
  const navn = art === 'tvivl' ? id : (findOpslag(art, id)?.navn ?? FAKTANAVNE[id] ?? spoergsmaal)
  if (art === 'skoen') {
    const { svar, af, den, begrundelse, kilde } = indhold as Skoen
    return {
      id,
      navn,
      vaerdi: svar,
      kilde: kilde ?? af,
      af,
      begrundelse,
      ...(den === undefined ? {} : { den: iso(den) }),
    }
  }
  if (art === 'oenske') {
    const oenske = indhold as { svar?: 'ja' | 'nej'; svaretDen?: Dato; ord?: string; kilde?: string }
    return {
      id,
      navn,
      vaerdi: oenske.svar ?? 'ikke svaret',
      kilde: oenske.kilde ?? 'borgeren',
      ...(oenske.svaretDen === undefined ? {} : { den: iso(oenske.svaretDen) }),
      ...(oenske.ord === undefined ? {} : { begrundelse: oenske.ord }),
    }
  }
  const { vaerdi, kilde, den } = indhold as Oplysning<unknown>
  return { id, navn, vaerdi: skrivVaerdi(id, vaerdi), kilde, ...(den === undefined ? {} : { den: iso(den) }) }
}

/** Værdien af en oplysning på dansk. */
export function skrivVaerdi(id: string, vaerdi: unknown): string {
  if (typeof vaerdi === 'boolean') return vaerdi ? 'ja' : 'nej'
  if (id === 'varighed') return `${String(vaerdi)} måneder`
  if (typeof vaerdi === 'number') return skrivDato(vaerdi as Dato)
  if (id === 'foedselsdag') return skrivFoedselsdag(vaerdi as Foedselsdag)
  if (id === 'tidligere-forloeb') return skrivForloeb(vaerdi as readonly TidligereForloeb[])
  if (id === 'orlov') return skrivOrlov(vaerdi as readonly Orlov[])
  if (typeof vaerdi === 'string') return skrivKode(vaerdi)
  return Object.values(vaerdi as object)
    .flatMap((del: unknown) => (del === undefined ? [] : [skrivVaerdi('', del)]))
    .join(', ')
}

/** En kode er lovens ord i ASCII («foertidspension»); andet er allerede menneskets egne ord og får lov at stå. */
function skrivKode(ord: string): string {
  if (!/^[a-z0-9-]+$/.test(ord)) return ord
  return ord.replaceAll('-', ' ').replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å')
}

function skrivFoedselsdag({ tidligst, senest }: Foedselsdag): string {
  return tidligst === senest ? skrivDato(tidligst) : `mellem ${skrivDato(tidligst)} og ${skrivDato(senest)}`
}

function skrivForloeb(forloeb: readonly TidligereForloeb[]): string {
  if (forloeb.length === 0) return 'ingen'
  const et = ({ fra, til }: TidligereForloeb): string =>
    fra === undefined || til === undefined ? 'et forløb uden kendte dage' : `${skrivDato(fra)} – ${skrivDato(til)}`
  return forloeb.map(et).join('; ')
}

function skrivOrlov(orlov: readonly Orlov[]): string {
  if (orlov.length === 0) return 'ingen'
  return orlov
    .map(({ art, fra, til }) => `${art === 'barsel' ? 'barsel' : 'sorgorlov'} ${skrivDato(fra)} – ${skrivDato(til)}`)
    .join('; ')
}
