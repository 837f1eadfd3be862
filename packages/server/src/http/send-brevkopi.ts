import { createHash } from 'node:crypto'
import { dato } from '@fodfaeste/grund'
import type { Brevart } from '@fodfaeste/kontrakt'
import type { AfsendtBrev, Sag } from '@fodfaeste/sag'
import type { Brevudkast } from '../breve/byg-brev.ts'
import { BREVARTER } from '../breve/brevarter.ts'
import { skrivPdf } from '../breve/motor/skriv-pdf.ts'
import { somDetGaarUd } from '../breve/til-repraesentanten.ts'
import { gemHaendelser } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { beslut } from './beslut.ts'
import type { Kald, Svar } from './bro.ts'
import { dagenI, kopibeslutninger, kopierDerSkal, kopiforsendelser, skrivKopier } from './brevkopier.ts'
import { brevteksterne } from './brevudkast.ts'
import { efterSkrivning } from './efter-skrivning.ts'
import { medLovensOrd } from './lovens-ord-i-brevet.ts'
import { medTrykkeri } from './med-trykkeri.ts'
import { type HentetSag, hentSag } from './sag-adgang.ts'
import { konflikt } from './sagens-afslag.ts'
import { type Bruger, kontekstFor } from './session.ts'

/**
 * Sender en kopi af et brev, der er gået ud: fuldmagten kom til bagefter, eller kopien kunne ikke sendes. Brevet skrives igen,
 * som sagen var, og kun når det bliver nøjagtig det samme, går kopien ud.
 */
export async function sendBrevkopi(
  omgivelser: Omgivelser,
  bruger: Bruger,
  { sagId, version }: { readonly sagId: string; readonly version: number },
  { forventetVersion, repraesentant }: Kald<'sendBrevkopi'>['krop'],
): Promise<Svar<'sendBrevkopi'> | Afslag> {
  const hentet = await hentSag(omgivelser, { bruger, sagId, handling: 'journalisere' })
  if (hentet instanceof Afslag) return hentet
  if (hentet.lagrede.length !== forventetVersion) return konflikt(hentet, forventetVersion)
  const sag = foldet(hentet.haendelser, forventetVersion)
  const sendt = sag.breve.find((en) => en.version === version && en.kvittering?.svar !== 'afvist')
  if (sendt === undefined) return BREVET_ER_IKKE_SENDT
  const { brev, handlerOm: om, navn } = sendt
  const skal = kopierDerSkal(sag, { brev, om }, dagenI(omgivelser)).filter(
    (en) => en.repraesentant.version === repraesentant,
  )
  if (skal.length === 0) return SKAL_IKKE_HAVE_KOPI
  return medTrykkeri(omgivelser, async () => {
    const udkast = await detSammeBrev(omgivelser, bruger, hentet, sag, sendt)
    if (udkast instanceof Afslag) return udkast
    const beskyttet = hentet.forhold.beskyttet === true
    const { kommune } = bruger.aktoer
    const kopier = await skrivKopier(omgivelser, { sagId, kommune, sag, brev, om, udkast, beskyttet }, skal)
    if (kopier instanceof Afslag) return kopier
    const den = dagenI(omgivelser)
    const plan = { kopier, brevet: version, navn, foer: forventetVersion, kilde: bruger.kommunenavn, den }
    return gem(omgivelser, bruger, hentet, { sag, brev, plan })
  })
}

interface Plan {
  readonly sag: Sag
  readonly brev: Brevart
  readonly plan: Parameters<typeof kopibeslutninger>[0]
}

async function gem(
  omgivelser: Omgivelser,
  bruger: Bruger,
  hentet: HentetSag,
  { sag, brev, plan }: Plan,
): Promise<Svar<'sendBrevkopi'> | Afslag> {
  const { lager, ur } = omgivelser
  const haendelser = beslut(sag, kopibeslutninger(plan), { af: bruger.aktoer, frister: hentet.frister }, ur)
  if (haendelser instanceof Afslag) return haendelser
  const gemt = await gemHaendelser(lager.sager, kontekstFor(bruger, omgivelser), {
    sagId: hentet.sagId,
    foer: sag,
    haendelser,
    idag: ur.idag(),
    frister: hentet.frister,
    formaal: 'Sagsbehandling',
    forsendelser: kopiforsendelser(plan, { sagsnummer: sag.sagsnummer, brev }),
  })
  if (gemt.ok) return efterSkrivning(omgivelser, bruger, hentet, gemt.vaerdi.haendelser)
  const nyeste = await hentSag(omgivelser, { bruger, sagId: hentet.sagId, handling: 'se' })
  return nyeste instanceof Afslag ? nyeste : konflikt(nyeste, sag.version)
}

/** Brevet, skrevet igen af sagen, som den var, da det gik ud; et afslag, når det ikke bliver de samme bytes. */
async function detSammeBrev(
  omgivelser: Omgivelser,
  bruger: Bruger,
  { haendelser }: HentetSag,
  sag: Sag,
  { brev, handlerOm, egneOrd = {}, den, af, dokument }: AfsendtBrev,
): Promise<Brevudkast | Afslag> {
  const { kommune, lovensOrd } = await brevteksterne(omgivelser, bruger)
  const dengang = haendelser.slice(0, dokument - 1)
  const skrevet = BREVARTER[brev].skriv(dengang, handlerOm, { idag: dato(den), egneOrd, kommune, skriver: af })
  if (skrevet === undefined) return KAN_IKKE_SKRIVES_IGEN
  const udkast = lovensOrd ? await medLovensOrd(omgivelser, skrevet) : skrevet
  const gikUd = somDetGaarUd(udkast, foldet(dengang, dengang.length), den)
  if (gikUd.mangler.length > 0) return KAN_IKKE_SKRIVES_IGEN
  const pdf = await skrivPdf({ ...gikUd.brev, udkast: false })
  const aftryk = createHash('sha256').update(pdf).digest('hex')
  const gemt = sag.dokumenter.find(({ version }) => version === dokument)
  return aftryk === gemt?.aftryk ? udkast : KAN_IKKE_SKRIVES_IGEN
}

const BREVET_ER_IKKE_SENDT = afslag(
  'AFVIST',
  'Brevet er ikke sendt, så der er intet at sende en kopi af. Hent siden igen.',
  {
    kode: 'BREV_FINDES_IKKE',
  },
)
const SKAL_IKKE_HAVE_KOPI = afslag(
  'AFVIST',
  'Der skal ikke sendes en kopi: den er på vej eller undladt, eller fuldmagten gælder ikke i dag. Hent siden igen.',
  { kode: 'KOPI_SKAL_IKKE_SENDES' },
)
const KAN_IKKE_SKRIVES_IGEN = afslag(
  'AFVIST',
  'Brevet kan ikke skrives igen, nøjagtig som det gik ud; kommunens tekster eller sagen er ændret siden. Hent brevet, send kopien i hånden, og skriv det i et notat.',
  { kode: 'KOPI_ER_IKKE_ENS' },
)
