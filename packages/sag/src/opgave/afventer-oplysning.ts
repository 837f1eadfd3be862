import { type Dato, iso, plusDage, skrivDato } from '@fodfaeste/grund'
import { KATALOG } from '@fodfaeste/lov'
import { aabneBetaenkningstider } from '../betaenkningstid/betaenkningstider.ts'
import { type Indhentning, ikkeHentede } from '../indhentning/indhentninger.ts'
import type { Laegeattest } from '../laegeattest/laegeattester.ts'
import { ventesSenest } from '../laegeattest/svartid.ts'
import type { Person } from '../person.ts'
import type { Sag } from '../sag.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import type { Opgave } from './opgave.ts'

interface Omkring {
  readonly ansvarlig: Person
  readonly idag: Dato
  readonly frister: KommunensFrister
}

/** Det, sagen mangler for at blive oplyst: attester, der ventes, oplysninger, der er kendt, og et svar, borgeren tænker over. */
export function afventerOplysning(sag: Sag, om: Omkring): readonly Opgave[] {
  const { attester, udeladt } = sag.laegeattester
  const ventes = udeladt === undefined ? attester.filter(({ modtagetDen }) => modtagetDen === undefined) : []
  return [
    ...ventes.map((attest) => laegeattest(attest, om)),
    ...ikkeHentede(sag).map((en) => kendt(en, om)),
    ...aabneBetaenkningstider(sag).flatMap(({ emne, ord, spoergesIgen, version, den }) =>
      spoergesIgen === undefined
        ? []
        : [
            {
              noegle: `SPOERG-IGEN/${version}`,
              art: 'hus' as const,
              hvad: 'Spørg borgeren igen om et ønske',
              fra: den,
              frist: spoergesIgen,
              tilstand: 'aktiv' as const,
              hvorfor: `Borgeren bad om tid til at svare på «${KATALOG.oensker[emne].navn}»: «${ord}»`,
              opfyldesVed: 'Borgeren har svaret, eller der er spurgt igen.',
              beslutning: 'besvar-oenske' as const,
              ansvarlig: om.ansvarlig,
            },
          ],
    ),
  ]
}

/** Til og med dagen ventes der; dagen efter rykkes der. Dagen er aftalt eller sat af et menneske, aldrig af loven. */
function laegeattest(attest: Laegeattest, { ansvarlig, idag, frister }: Omkring): Opgave {
  const senest = ventesSenest(attest, frister)
  const venter = idag <= senest
  const rykket = attest.rykketDen === undefined ? '' : ' og rykket for'
  return {
    noegle: `LAEGEATTEST/${attest.version}`,
    art: venter ? 'vent' : 'hus',
    hvad: venter ? 'Venter på lægeattesten (LÆ 265)' : 'Ryk for lægeattesten (LÆ 265)',
    fra: attest.den,
    frist: iso(venter ? senest : plusDage(senest, 1)),
    tilstand: venter ? 'venter' : 'aktiv',
    hvorfor: `Attesten er bestilt${rykket} og ventes senest ${skrivDato(senest)}. Dagen er en aftale, ikke lovens.`,
    opfyldesVed: 'Attesten er kommet, eller der er rykket for den.',
    beslutning: venter ? 'modtag-laegeattest' : 'ryk-for-laegeattest',
    ansvarlig,
  }
}

/** Hvad det er, står kun i begrundelsen: teksten går også ud i kalenderen. */
function kendt({ version, navn, den }: Indhentning, { ansvarlig }: Omkring): Opgave {
  return {
    noegle: `HENT/${version}`,
    art: 'hus',
    hvad: 'Hent en oplysning, kommunen ved findes, eller begrund, at den ikke hentes',
    fra: den,
    tilstand: 'aktiv',
    hvorfor: `«${navn}» er kendt og ikke hentet. Kommunen har ansvaret for, at sagen er oplyst (RSL § 10).`,
    opfyldesVed: 'Oplysningen er hentet, begrundet bort, eller borgeren har sagt nej til samtykke.',
    beslutning: 'afslut-indhentning',
    ansvarlig,
  }
}
