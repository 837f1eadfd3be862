import { dato, iso, skrivDato } from '@fodfaeste/grund'
import type { SendBrev } from '@fodfaeste/kontrakt'
import {
  type AfsendtBrev,
  type Handling,
  type Kommando,
  MEDDELER_AFGJORT,
  type Sag,
  faarBrevene,
  forsoegMed,
  maaKendeBorgeren,
  sendtBrev,
} from '@fodfaeste/sag'
import { BREVARTER } from '../breve/brevarter.ts'
import { skrivPdf } from '../breve/motor/skriv-pdf.ts'
import { optagBrev } from '../dokument/optag-brev.ts'
import { MAADE_AF_KANAL } from '../forsendelse/kanalvalg.ts'
import { forsendelsesnoegle } from '../forsendelse/noegle.ts'
import { gemHaendelser } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { beslut } from './beslut.ts'
import type { Svar } from './bro.ts'
import { type SkrevetKopi, kopibeslutninger, kopierDerSkal, kopiforsendelser, skrivKopier } from './brevkopier.ts'
import { altDerMangler, brevetMangler, udkastFra } from './brevudkast.ts'
import { medTrykkeri } from './med-trykkeri.ts'
import { type HentetSag, hentSag } from './sag-adgang.ts'
import { konflikt } from './sagens-afslag.ts'
import { medTaenkte, taenkt } from './taenkt.ts'
import { type Bruger, kontekstFor } from './session.ts'
import { efterSkrivning } from './efter-skrivning.ts'

/** Noget, der besluttes i samme greb som brevet om det. */
export interface Foerst {
  readonly handling: Handling
  readonly kommandoer: (sag: Sag) => readonly Kommando[] | Afslag
  /** Stedet for kladden til det. */
  readonly kladde: string
}

/**
 * Sender brevet, som det er nu: PDF'en bliver et dokument i sagen, en afgørelse er meddelt, og brevet lægges i kanalens kø.
 * Alt sker, eller intet. Er brevet sendt, afvises det; er det afvist af kanalen, kan det sendes igen. Med `foerst` er
 * brevet om det, der besluttes først.
 */
export async function sendBrev(
  omgivelser: Omgivelser,
  bruger: Bruger,
  sagId: string,
  { forventetVersion, kanal, ...bestilling }: SendBrev,
  foerst?: Foerst,
): Promise<Svar<'sendBrev'> | Afslag> {
  const sag = await hentSag(omgivelser, { bruger, sagId, handling: foerst?.handling ?? 'journalisere' })
  if (sag instanceof Afslag) return sag
  if (!maaKendeBorgeren(bruger.aktoer, sag.forhold)) return NAVNET_ER_BESKYTTET
  const foer = foldet(sag.haendelser, sag.lagrede.length)
  const emne = { brev: bestilling.brev, handlerOm: bestilling.om }
  const foerste = sendtBrev(foer.breve, emne)
  if (foerste !== undefined) return erSendt(foerste)
  if (sag.lagrede.length !== forventetVersion) return konflikt(sag, forventetVersion)
  const besluttes = foerst?.kommandoer(foer) ?? []
  if (besluttes instanceof Afslag) return besluttes
  const nye = taenkt(omgivelser, bruger.aktoer, sag, besluttes)
  if (nye instanceof Afslag) return nye
  const fundet = await udkastFra(omgivelser, bruger, sagId, bestilling, () => nye)
  if (fundet instanceof Afslag) return fundet
  const nej = fundet.kanaler.find((et) => et.kanal === kanal)?.nej
  if (nej !== undefined)
    return afslag('AFVIST', nej, { kode: 'KANAL_KAN_IKKE_BRUGES', fejl: [{ felt: 'kanal', besked: nej }] })
  return medTrykkeri(omgivelser, async () => {
    const mangler = await altDerMangler(fundet.gaarUd)
    if (mangler.length > 0) return brevetMangler(mangler)
    const { kommune } = bruger.aktoer
    const { brev, om } = bestilling
    const brevet = { ...fundet, sagId, kommune, sag: foer, brev, om, udkast: fundet.udkast }
    const kopier = await skrivKopier(omgivelser, brevet, kopierDerSkal(foer, brevet, iso(omgivelser.ur.idag())))
    if (kopier instanceof Afslag) return kopier
    const pdf = await skrivPdf({ ...fundet.gaarUd.brev, udkast: false })
    const dokument = await optagBrev(omgivelser.dokumenter, kommune, pdf)
    const noegle = forsendelsesnoegle({
      kommune,
      sagId,
      brev,
      om,
      afvist: forsoegMed(foer.breve, emne).length,
    })
    const kladde = foerst?.kladde ?? `brev:${bestilling.brev}-${bestilling.om}`
    return gem(omgivelser, bruger, sag, foer, { ...bestilling, kanal, dokument, noegle, kladde, besluttes, kopier })
  })
}

interface Skrevet extends Omit<SendBrev, 'forventetVersion'> {
  readonly dokument: { readonly aftryk: string; readonly stoerrelse: number; readonly indholdstype: string }
  readonly noegle: string
  /** De kopier, der går med. */
  readonly kopier: readonly SkrevetKopi[]
  readonly kladde: string
  /** Det, der besluttes før brevet. */
  readonly besluttes: readonly Kommando[]
}

async function gem(
  omgivelser: Omgivelser,
  bruger: Bruger,
  sag: HentetSag,
  foer: Sag,
  skrevet: Skrevet,
): Promise<Svar<'sendBrev'> | Afslag> {
  const { lager, ur } = omgivelser
  const { brev, om, kanal, noegle, kladde, besluttes, kopier } = skrevet
  const efter = medTaenkte(omgivelser, bruger.aktoer, sag, besluttes)
  if (efter instanceof Afslag) return efter
  const den = iso(ur.idag())
  const brevets = beslutninger(efter, bruger, den, skrevet)
  const sendtMed = efter.version + brevets.length
  const plan = {
    kopier,
    brevet: sendtMed,
    navn: brevnavnI(efter, skrevet),
    foer: sendtMed,
    kilde: bruger.kommunenavn,
    den,
  }
  const kommandoer = [...besluttes, ...brevets, ...kopibeslutninger(plan)]
  const haendelser = beslut(foer, kommandoer, { af: bruger.aktoer, frister: sag.frister }, ur)
  if (haendelser instanceof Afslag) return haendelser
  const gemt = await gemHaendelser(lager.sager, kontekstFor(bruger, omgivelser), {
    sagId: sag.sagId,
    foer,
    haendelser,
    idag: ur.idag(),
    frister: sag.frister,
    formaal: 'Sagsbehandling',
    kladde,
    forsendelser: [
      { noegle, brevVersion: sendtMed, sagsnummer: foer.sagsnummer, brev, kanal, den },
      ...kopiforsendelser(plan, { sagsnummer: foer.sagsnummer, brev }),
    ],
  })
  if (gemt.ok) return efterSkrivning(omgivelser, bruger, sag, gemt.vaerdi.haendelser)
  // En anden kom først, måske med netop dette brev.
  const nyeste = await hentSag(omgivelser, { bruger, sagId: sag.sagId, handling: 'se' })
  if (nyeste instanceof Afslag) return nyeste
  const foerste = sendtBrev(foldet(nyeste.haendelser, nyeste.lagrede.length).breve, { brev, handlerOm: om })
  return foerste === undefined ? konflikt(nyeste, foer.version) : erSendt(foerste)
}

/** Dokumentet, at afgørelsen er meddelt, og brevet, som peger på dokumentet. */
function beslutninger(foer: Sag, { kommunenavn }: Bruger, den: string, skrevet: Skrevet): readonly Kommando[] {
  const { brev, om, kanal, egneOrd, dokument, noegle } = skrevet
  const navn = brevnavnI(foer, skrevet)
  const skrevne = Object.entries(egneOrd).filter(([, ord]) => ord.trim() !== '')
  return [
    {
      beslutning: 'registrer-dokument',
      navn,
      art: 'afsendt',
      kilde: kommunenavn,
      dateret: den,
      ...dokument,
      den,
    },
    ...(MEDDELER_AFGJORT.has(brev)
      ? [{ beslutning: 'meddel-afgoerelse', afgoerelse: om, maade: MAADE_AF_KANAL[kanal], den } as const]
      : []),
    {
      beslutning: 'send-brev',
      brev,
      handlerOm: om,
      navn,
      kanal,
      dokument: foer.version + 1,
      til: [faarBrevene(foer.repraesentanter, den) === undefined ? 'borger' : 'partsrepraesentant'],
      ...(skrevne.length > 0 && { egneOrd: Object.fromEntries(skrevne) }),
      noegle,
      den,
    },
  ]
}

/** Hvad brevet hedder i sagen. */
const brevnavnI = (sag: Sag, { brev, om }: Pick<Skrevet, 'brev' | 'om'>): string =>
  BREVARTER[brev].emner(sag).find((emne) => emne.om === om)?.navn ?? ''

const NAVNET_ER_BESKYTTET = afslag(
  'INGEN_ADGANG',
  'Borgerens navn er beskyttet for dig, så brevet ville gå ud uden. Bed den, der har sagen, om at sende det.',
)

const KANAL = { 'digital-post': 'i Digital Post', 'fysisk-post': 'som fysisk post' } as const

function erSendt({ kanal, den, af }: AfsendtBrev): Afslag {
  return afslag(
    'AFVIST',
    `Brevet er sendt ${KANAL[kanal]} ${skrivDato(dato(den))} af ${af.navn}. Det sendes ikke igen. Hent siden igen for at se, hvor det er.`,
    { kode: 'BREV_ER_SENDT' },
  )
}
