import { type Brevbestilling, KANALER } from '@fodfaeste/kontrakt'
import { BREVARTER } from '../breve/brevarter.ts'
import type { Brevmangel, Brevudkast } from '../breve/byg-brev.ts'
import { skrivUdenTegn } from '../breve/motor/opsaet.ts'
import { modtagertjek } from '../breve/modtagertjek.ts'
import { udenTegn } from '../breve/motor/skriv-pdf.ts'
import { type RegistreretHaendelse, type Sag, faarBrevene } from '@fodfaeste/sag'
import { iso } from '@fodfaeste/grund'
import { somDetGaarUd } from '../breve/til-repraesentanten.ts'
import { type Kanalvalg, kanalvalg } from '../forsendelse/kanalvalg.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { kopiensNej } from './brevkopier.ts'
import { type Brevkopi, visBrevkopier } from '../vis/brevkopi-visning.ts'
import { medLovensOrd } from './lovens-ord-i-brevet.ts'
import { type HentetSag, visHentet } from './sag-adgang.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Brevet, og det, der skal ses efter, før det går ud. */
interface Fundet {
  /** Brevet til borgeren. */
  readonly udkast: Brevudkast
  /** Brevet, som det går ud: til borgeren eller til den, der får brevene i stedet. */
  readonly gaarUd: Brevudkast
  readonly sag: Sag
  readonly beskyttet: boolean
  readonly modtagertjek: readonly string[]
  readonly kanaler: readonly Kanalvalg[]
  readonly kopier: readonly Brevkopi[]
}

const BREV_FINDES_IKKE = afslag('AFVIST', 'Sagen har ikke det, brevet skal handle om. Vælg et brev på listen.', {
  kode: 'BREV_FINDES_IKKE',
})

/** Også de tegn, kun trykkeriet kan se mangler. */
export async function altDerMangler({ brev, mangler }: Brevudkast): Promise<readonly Brevmangel[]> {
  const uden = await udenTegn(brev)
  return uden.length === 0 ? mangler : [...mangler, { tekst: skrivUdenTegn(uden) }]
}

export const brevetMangler = (mangler: readonly Brevmangel[]): Afslag =>
  afslag('AFVIST', `Brevet er ikke færdigt. ${mangler.map(({ tekst }) => tekst).join(' ')}`, { kode: 'BREV_MANGLER' })

/** Brevet, som sagen og de egne ord gør det i dag. Må personen ikke kende borgerens navn, står det heller ikke i brevet. */
export async function udkastFra(
  omgivelser: Omgivelser,
  bruger: Bruger,
  sagId: string,
  /** Uden `om` handler brevet om det første, `foerst` gør. */
  { brev, om, egneOrd }: Omit<Brevbestilling, 'om'> & { readonly om?: number },
  /** Det, der sker i sagen, før brevet skrives; uden er det sagen, som den er. */
  foerst: (sag: HentetSag) => readonly RegistreretHaendelse[] | Afslag = () => [],
): Promise<Fundet | Afslag> {
  const { lager, ur } = omgivelser
  const kontekst = kontekstFor(bruger, omgivelser)
  const [{ kommune, cvr, lovensOrd }, tilknyttede, cpr] = await Promise.all([
    brevteksterne(omgivelser, bruger),
    lager.adgang.tilknytninger(kontekst, sagId),
    lager.sager.hentCpr(kontekst, sagId),
  ])
  const idag = ur.idag()
  const vilkaar = { idag, egneOrd, kommune, skriver: { navn: bruger.aktoer.navn } }
  const partsrepraesentanter = tilknyttede.filter(({ rolle }) => rolle === 'partsrepraesentant').map(({ navn }) => navn)
  const fundet = await visHentet(omgivelser, { bruger, sagId, handling: 'journalisere' }, (hentet) => {
    const nye = foerst(hentet)
    if (nye instanceof Afslag) return nye
    const haendelser = [...hentet.haendelser, ...nye]
    const nr = om ?? hentet.haendelser.length + 1
    const udkast = BREVARTER[brev].skriv(haendelser, nr, vilkaar)
    if (udkast === undefined) return BREV_FINDES_IKKE
    const sag = foldet(haendelser, haendelser.length)
    const beskyttet = hentet.forhold.beskyttet === true
    const modtager = { sag, idag, beskyttet, tilknyttede: partsrepraesentanter }
    const iStedet = faarBrevene(sag.repraesentanter, iso(idag))
    const vejen = { sag, idag, brev, cvr, harCpr: cpr !== undefined, ...(iStedet && { iStedet: iStedet.navn }) }
    const kanaler = KANALER.map((kanal) => kanalvalg(kanal, vejen))
    const data = { udkast, nr, sag, beskyttet, modtagertjek: modtagertjek(modtager), kanaler }
    return { data, hvad: `Udkast til brev (${brev})` }
  })
  if (fundet instanceof Afslag) return fundet
  const udkast = lovensOrd ? await medLovensOrd(omgivelser, fundet.udkast) : fundet.udkast
  const { sag, beskyttet, nr } = fundet
  const nej = kopiensNej({ udkast, beskyttet, sag })
  const kopier = visBrevkopier(sag, { brev, om: nr, idag, forsendelser: [], nej })
  return { ...fundet, udkast, gaarUd: somDetGaarUd(udkast, sag, iso(idag)), kopier }
}

/** Det, kommunen selv har sat, og som alle breve har. */
export async function brevteksterne(omgivelser: Omgivelser, bruger: Bruger) {
  const tekster = await omgivelser.lager.kommune.tekster(kontekstFor(bruger, omgivelser))
  const sat = (noegle: string): string => tekster[noegle]?.tekst ?? ''
  return {
    kommune: { navn: bruger.kommunenavn, brevhoved: sat('brevhoved'), kontakt: sat('kontakt') },
    cvr: sat('cvr'),
    lovensOrd: sat('lovens-ord') === 'ja',
  }
}
