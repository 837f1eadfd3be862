import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { BREVARTER as BREVNAVNE, type Brevbestilling } from '@fodfaeste/kontrakt'
import { BREVARTER } from '../breve/brevarter.ts'
import type { Brevmangel, Brevudkast } from '../breve/byg-brev.ts'
import { skrivUdenTegn } from '../breve/motor/opsaet.ts'
import { modtagertjek } from '../breve/modtagertjek.ts'
import { skrivPdf, udenTegn } from '../breve/motor/skriv-pdf.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { visBrev } from '../vis/brev-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { medTrykkeri } from './med-trykkeri.ts'
import { visHentet } from './sag-adgang.ts'
import { type Bruger, kontekstFor } from './session.ts'
import { Fil, somVedhaeftet } from './svar.ts'

/** Breve i en sag: hvilke der kan skrives, og hvordan et ser ud nu. Det er altid udkast; intet sendes herfra. */
export function brevruter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentBreve', ({ sti: { sagId }, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'journalisere' }, ({ haendelser }) => {
      const sag = foldet(haendelser, haendelser.length)
      const breve = BREVNAVNE.flatMap((brev) => BREVARTER[brev].emner(sag).map((emne) => ({ brev, ...emne })))
      return { data: { breve: breve.toSorted((a, b) => b.om - a.om) }, hvad: 'Brevene' }
    }),
  )

  rute(app, omgivelser, 'forhaandsvisBrev', async ({ sti: { sagId }, krop, bruger }) => {
    const fundet = await udkastFra(omgivelser, bruger, sagId, krop)
    if (fundet instanceof Afslag) return fundet
    return medTrykkeri(omgivelser, async () => {
      const mangler = await altDerMangler(fundet.udkast)
      return visBrev(fundet.udkast, { mangler, modtagertjek: fundet.modtagertjek })
    })
  })

  rute(app, omgivelser, 'forhaandsvisBrevSomPdf', async ({ sti: { sagId }, krop, bruger }) => {
    const fundet = await udkastFra(omgivelser, bruger, sagId, krop)
    if (fundet instanceof Afslag) return fundet
    const { faerdigt = false } = krop
    return medTrykkeri(omgivelser, async () => {
      const brev = { ...fundet.udkast.brev, udkast: !faerdigt }
      const mangler = faerdigt ? await altDerMangler(fundet.udkast) : []
      if (mangler.length > 0) return brevetMangler(mangler)
      const pdf = await skrivPdf(brev)
      return new Fil(Readable.from([pdf]), {
        'content-type': 'application/pdf',
        'content-length': String(pdf.length),
        // Filnavnet havner i mapper: sagsnummeret, intet om borgeren.
        'content-disposition': somVedhaeftet(
          `${krop.brev}-${brev.sagsnummer}${faerdigt ? '' : '-udkast'}.pdf`,
          'inline',
        ),
      })
    })
  })
}

interface Fundet {
  readonly udkast: Brevudkast
  readonly modtagertjek: readonly string[]
}

const BREV_FINDES_IKKE = afslag('AFVIST', 'Sagen har ikke det, brevet skal handle om. Vælg et brev på listen.', {
  kode: 'BREV_FINDES_IKKE',
})

/** Også de tegn, kun trykkeriet kan se mangler. */
async function altDerMangler({ brev, mangler }: Brevudkast): Promise<readonly Brevmangel[]> {
  const uden = await udenTegn(brev)
  return uden.length === 0 ? mangler : [...mangler, { tekst: skrivUdenTegn(uden) }]
}

const brevetMangler = (mangler: readonly Brevmangel[]): Afslag =>
  afslag('AFVIST', `Brevet er ikke færdigt. ${mangler.map(({ tekst }) => tekst).join(' ')}`, { kode: 'BREV_MANGLER' })

/** Brevet, som sagen og de egne ord gør det i dag. Må personen ikke kende borgerens navn, står det heller ikke i brevet. */
async function udkastFra(
  omgivelser: Omgivelser,
  bruger: Bruger,
  sagId: string,
  { brev, om, egneOrd }: Brevbestilling,
): Promise<Fundet | Afslag> {
  const { lager, ur } = omgivelser
  const kontekst = kontekstFor(bruger, omgivelser)
  const [tekster, tilknyttede] = await Promise.all([
    lager.kommune.tekster(kontekst),
    lager.adgang.tilknytninger(kontekst, sagId),
  ])
  const kommune = {
    navn: bruger.kommunenavn,
    brevhoved: tekster['brevhoved']?.tekst ?? '',
    kontakt: tekster['kontakt']?.tekst ?? '',
  }
  const idag = ur.idag()
  const vilkaar = { idag, egneOrd, kommune, skriver: { navn: bruger.aktoer.navn } }
  const partsrepraesentanter = tilknyttede.filter(({ rolle }) => rolle === 'partsrepraesentant').map(({ navn }) => navn)
  return visHentet(omgivelser, { bruger, sagId, handling: 'journalisere' }, ({ haendelser, forhold }) => {
    const udkast = BREVARTER[brev].skriv(haendelser, om, vilkaar)
    if (udkast === undefined) return BREV_FINDES_IKKE
    const sag = foldet(haendelser, haendelser.length)
    const modtager = { sag, idag, beskyttet: forhold.beskyttet === true, partsrepraesentanter }
    return { data: { udkast, modtagertjek: modtagertjek(modtager) }, hvad: `Udkast til brev (${brev})` }
  })
}
