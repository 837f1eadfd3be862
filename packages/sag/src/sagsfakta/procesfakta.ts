import { dato } from '@fodfaeste/grund'
import type { Sagsfakta } from '@fodfaeste/lov'
import { type Indhentning, gaeldendeSamtykke, indhentningerILoven } from '../indhentning/indhentninger.ts'
import { afgjort } from '../afgoerelse/afgjort.ts'
import type { Klage } from '../klage/klager.ts'
import type { Sag } from '../sag.ts'
import { hoeringsfakta } from './hoeringsfakta.ts'
import { type Valg, kendte, oplyst, oplystDag, skete, skoen } from './fra-sagen.ts'

type Procesfakta = NonNullable<Sagsfakta['procedure']>

/** Høring, afgørelse, klage, notater og dokumenter, når der er nogen; ellers `undefined`. */
export function procesfakta(sag: Sag, laesningsvalg: Valg): Procesfakta | undefined {
  const { notater, dokumenter, sagsskoen } = sag
  const dele = kendte({
    hoering: ikkeTom(hoeringsfakta(sag)),
    afgoerelse: afgoerelse(sag),
    klage: klage(sag),
    notater: ikkeTom(
      notater.flatMap((n) =>
        n.art === 'andet'
          ? []
          : [
              {
                id: `notat-${n.version}`,
                navn: n.navn,
                art: n.art,
                den: oplystDag(n.skete, n),
                noteret: oplystDag(n.den, n),
              },
            ],
      ),
    ),
    dokumenter: ikkeTom(
      dokumenter.map((d) => ({
        id: `dokument-${d.version}`,
        navn: d.navn,
        art: d.art,
        den: oplystDag(d.dateret, d),
        journaliseret: oplystDag(d.den, d),
      })),
    ),
    ...henvendelser(sag),
    medvirken: skoen(sagsskoen['mulighed-for-at-medvirke']),
  })
  return Object.keys(dele).length === 0 ? undefined : { ...dele, laesningsvalg }
}

/** Det, borgeren har søgt og bedt om, og det, kommunen vil hente hos andre. */
function henvendelser(sag: Sag) {
  const { ansoegninger, henvendelser: alle, udsaettelser, aktindsigter } = sag.forholdene
  const ansoegning = ansoegninger.at(-1)
  const udsaettelse = udsaettelser.at(-1)
  return {
    ansoegning: ansoegning && { modtaget: oplystDag(ansoegning.den, ansoegning) },
    indhentning: ikkeTom(indhentningerILoven(sag).map((en) => indhentning(sag, en))),
    henvendelser: ikkeTom(
      alle.map((h) => ({
        id: `henvendelse-${h.version}`,
        modtaget: oplystDag(h.den, h),
        skriftlig: oplyst(h.skriftlig, h),
      })),
    ),
    udsaettelse: udsaettelse && { forlangt: oplystDag(udsaettelse.den, udsaettelse) },
    aktindsigt: ikkeTom(aktindsigter.map((a) => ({ id: `aktindsigt-${a.version}`, modtaget: oplystDag(a.den, a) }))),
  }
}

/** Et samtykke, der er trukket tilbage, er ikke et samtykke længere. */
function indhentning(sag: Sag, { version, navn, art }: Indhentning) {
  const svar = gaeldendeSamtykke(sag, version)
  const spurgt = sag.indhentningerne.spurgte.findLast((en) => en.indhentning === version)
  const samtykke = svar?.svar === 'givet' ? ('givet' as const) : ('naegtet' as const)
  return {
    id: `indhentning-${version}`,
    navn,
    art,
    ...kendte({
      samtykke: svar && { ...oplyst(samtykke, svar), kilde: svar.kilde, den: dato(svar.den) },
      samtykkeForsoegt: spurgt && oplystDag(spurgt.den, spurgt),
    }),
  }
}

function afgoerelse({ afgoerelser }: Sag): Procesfakta['afgoerelse'] {
  const seneste = afgoerelser.at(-1)
  if (seneste === undefined) return undefined
  const { meddelt, form, af, efterKlage } = seneste
  return {
    truffetDen: oplystDag(seneste.den, seneste),
    form: oplyst(form, seneste),
    ...kendte({
      meddelt: meddelt && oplyst({ maade: meddelt.maade, den: dato(meddelt.den) }, { den: meddelt.den, af }),
      givetFuldtUd: efterKlage && oplyst(efterKlage.medhold === 'helt', seneste),
      oensket:
        efterKlage?.oensket === undefined
          ? undefined
          : { svar: efterKlage.oensket ? ('ja' as const) : ('nej' as const) },
    }),
  }
}

function klage(sag: Sag): Procesfakta['klage'] {
  const seneste = sag.klager.at(-1)
  return seneste && klagefakta(sag, seneste)
}

/** Det, loven får at vide om klagen. */
export function klagefakta(sag: Sag, seneste: Klage): NonNullable<Procesfakta['klage']> {
  const { afgoerelser, sagsskoen } = sag
  const { klager: hvem, forsinket, genvurderet, fastholdtDen, sendt, af } = seneste
  const ny =
    seneste.nyAfgoerelse === undefined
      ? genvurderet && afgoerelser.findLast(({ den }) => den >= genvurderet.den)
      : afgoerelser.find(({ version }) => version === seneste.nyAfgoerelse)
  return {
    modtaget: oplystDag(seneste.den, seneste),
    fraPersonenSelv: oplyst(hvem !== 'anden', seneste),
    ...kendte({
      paaklaget: paaklaget(sag, seneste),
      dispensation: skoen(sagsskoen['klage-dispensation']),
      hastende: skoen(sagsskoen['klage-hastende']),
      manglerOplysninger: forsinket && oplyst(true, { den: forsinket.den, af }),
      beskedOmForsinkelse: skete(forsinket && { den: forsinket.den, af }),
      ventesAfsluttet: forsinket && oplystDag(forsinket.ventesAfsluttet, { den: forsinket.den, af }),
      genvurderet:
        genvurderet &&
        oplyst({ den: dato(genvurderet.den), medhold: genvurderet.medhold }, { den: genvurderet.den, af }),
      nyAfgoerelse:
        ny?.meddelt && oplyst({ maade: ny.meddelt.maade, den: dato(ny.meddelt.den) }, { den: ny.meddelt.den, af }),
      fastholdt: fastholdtDen === undefined ? undefined : oplystDag(fastholdtDen, { den: fastholdtDen, af }),
      sendtTilAnkestyrelsen: skete(sendt && { den: sendt.den, af }),
      klagerUnderrettet: sendt?.klagerUnderrettet === true ? skete({ den: sendt.den, af }) : undefined,
    }),
  }
}

/** Det, klagen er over, når det ikke er den seneste afgørelse: det nævnte, ellers den afgørelse, der gjaldt, da klagen kom. */
function paaklaget(sag: Sag, { afgoerelse: version, den }: Klage): NonNullable<Procesfakta['klage']>['paaklaget'] {
  const denne =
    version === undefined
      ? sag.afgoerelser.findLast((en) => en.den <= den)
      : afgjort(sag).find((en) => en.version === version)
  if (denne === undefined || denne.version === sag.afgoerelser.at(-1)?.version) return undefined
  const { meddelt, af } = denne
  return kendte({
    meddelt: meddelt && oplyst({ maade: meddelt.maade, den: dato(meddelt.den) }, { den: meddelt.den, af }),
  })
}

function ikkeTom<T>(liste: readonly T[]): readonly T[] | undefined {
  return liste.length === 0 ? undefined : liste
}
