import { type Brevbestilling, KANALER } from '@fodfaeste/kontrakt'
import { BREVARTER } from '../breve/brevarter.ts'
import type { Brevmangel, Brevudkast } from '../breve/byg-brev.ts'
import { skrivUdenTegn } from '../breve/motor/opsaet.ts'
import { modtagertjek } from '../breve/modtagertjek.ts'
import { udenTegn } from '../breve/motor/skriv-pdf.ts'
import type { RegistreretHaendelse } from '@fodfaeste/sag'
import { type Kanalvalg, kanalvalg } from '../forsendelse/kanalvalg.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { medLovensOrd } from './lovens-ord-i-brevet.ts'
import { type HentetSag, visHentet } from './sag-adgang.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Brevet, og det, der skal ses efter, før det går ud. */
interface Fundet {
  readonly udkast: Brevudkast
  readonly modtagertjek: readonly string[]
  readonly kanaler: readonly Kanalvalg[]
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
  const [tekster, tilknyttede, cpr] = await Promise.all([
    lager.kommune.tekster(kontekst),
    lager.adgang.tilknytninger(kontekst, sagId),
    lager.sager.hentCpr(kontekst, sagId),
  ])
  const kommune = {
    navn: bruger.kommunenavn,
    brevhoved: tekster['brevhoved']?.tekst ?? '',
    kontakt: tekster['kontakt']?.tekst ?? '',
  }
  const idag = ur.idag()
  const vilkaar = { idag, egneOrd, kommune, skriver: { navn: bruger.aktoer.navn } }
  const partsrepraesentanter = tilknyttede.filter(({ rolle }) => rolle === 'partsrepraesentant').map(({ navn }) => navn)
  const fundet = await visHentet(omgivelser, { bruger, sagId, handling: 'journalisere' }, (hentet) => {
    const nye = foerst(hentet)
    if (nye instanceof Afslag) return nye
    const haendelser = [...hentet.haendelser, ...nye]
    const udkast = BREVARTER[brev].skriv(haendelser, om ?? hentet.haendelser.length + 1, vilkaar)
    if (udkast === undefined) return BREV_FINDES_IKKE
    const sag = foldet(haendelser, haendelser.length)
    const modtager = { sag, idag, beskyttet: hentet.forhold.beskyttet === true, partsrepraesentanter }
    const vejen = { sag, idag, brev, cvr: tekster['cvr']?.tekst ?? '', harCpr: cpr !== undefined }
    const kanaler = KANALER.map((kanal) => kanalvalg(kanal, vejen))
    return { data: { udkast, modtagertjek: modtagertjek(modtager), kanaler }, hvad: `Udkast til brev (${brev})` }
  })
  if (fundet instanceof Afslag || tekster['lovens-ord']?.tekst !== 'ja') return fundet
  return { ...fundet, udkast: await medLovensOrd(omgivelser, fundet.udkast) }
}
