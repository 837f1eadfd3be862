import { afgjort } from '../afgoerelse/afgjort.ts'
import { bevilgetForloeb, forloebPasser } from '../afgoerelse/traef-afgoerelse.ts'
import { fravigerUdenTeamet } from '../afgoerelse/fravigelse.ts'
import { lukket } from '../afgoerelse/lukket.ts'
import type { Afvist } from '../afvist.ts'
import { jaNej, nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevFoerst, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'
import { AENDRINGER, IMOEDEKOMMES, type KlageHaendelser } from './haendelser.ts'
import { oplystEfterKlage } from './oplyst-efter-klage.ts'
import { proevKlage } from './proev-klage.ts'
import { somAfgoerelse } from './som-afgoerelse.ts'

type Aendret = KlageHaendelser['AfgoerelseAendretEfterKlage']

/**
 * Kommunen giver klageren helt eller delvist ret og afgør sagen igen (BEK 861/2025 § 11, stk. 1). Genvurderingen, den nye
 * afgørelse og svaret på klagen er én hændelse, så ingen af dem kan stå alene.
 */
export const AENDR_EFTER_KLAGE = opskrift({
  haendelse: 'AfgoerelseAendretEfterKlage',
  handling: 'afgoere',
  felter: {
    klage: nummer,
    afgoerelse: nummer,
    medhold: valg(IMOEDEKOMMES),
    genvurdering: tekst('Skriv, hvad kommunen har vurderet på ny, og hvorfor det fører til en anden afgørelse.'),
    svarPaaKlagen: valgfri(tekst('Skriv svaret på hvert af klagerens argumenter, eller udelad det.')),
    nytSiden: valgfri(tekst('Skriv, hvad der er kommet siden afgørelsen, og hvad det betød, eller udelad det.')),
    ikkeImoedekommet: valgfri(tekst('Skriv, hvad klageren ikke får, eller udelad det.')),
    oensket: valgfri(jaNej),
    ikkeTilSkade: valgfri(tekst('Skriv, hvorfor ændringen ikke er til skade, eller udelad det.')),
    aendring: valg(AENDRINGER),
    begrundelse: tekst('Skriv begrundelsen. Også den, der får ret, skal kunne se hvorfor.'),
    forloeb: valgfri(bevilgetForloeb),
  },
  kan: (sag, data) =>
    foerste(
      proevKlage(sag, data, ({ genvurderet, nyAfgoerelse, sendt, afgoerelse, den }) =>
        foerste(
          proevIkkeGjort('Klagen er sendt til Ankestyrelsen', sendt?.den),
          proevIkkeGjort(
            'Afgørelsen er ændret efter klagen',
            nyAfgoerelse === undefined ? undefined : genvurderet?.den,
          ),
          proevFoerst(
            genvurderet?.medhold !== 'intet',
            'genvurderingen gav intet medhold',
            'Send klagen til Ankestyrelsen, eller ret genvurderingen i journalen',
          ),
          proevFindes('afgoerelse', 'afgørelse', afgjort(sag), data.afgoerelse, (paaklaget) =>
            proevIkkeFoer('afgoerelse', den, paaklaget.den, 'dagen, den påklagede afgørelse blev truffet'),
          ),
          afgoerelse === undefined || data.afgoerelse === undefined || afgoerelse === data.afgoerelse
            ? undefined
            : { kode: 'VAERDI_PASSER_IKKE', felt: 'afgoerelse', grund: 'Klagen er over en anden afgørelse.' },
        ),
      ),
      erAendret(sag, data.afgoerelse),
    ),
  strid: (sag, data) => {
    const truffet = somAfgoerelse(
      data,
      sag.afgoerelser.find(({ version }) => version === data.afgoerelse),
    )
    // Loven spørges, som da sagen skal afgøres om.
    const omgjort = { ...sag, ...oplystEfterKlage(sag, data, { ...GAELDER_IKKE, den: data.den }) }
    return foerste(
      passerTilDetPaaklagede(sag, data),
      passerTilMedholdet(sag, data),
      forloebPasser(truffet),
      genbevilges(sag, data) ? undefined : lukket(omgjort, truffet),
      truffet.udfald === undefined ? undefined : fravigerUdenTeamet(sag, truffet),
    )
  },
})

const GAELDER_IKKE = { af: { id: '', navn: '' }, registreretTidspunkt: '' } as const

/** En afgørelse, der allerede er ændret, kan ikke ændres igen: det er den nye, der gælder. */
function erAendret({ afgoerelser }: Sag, afgoerelse: number | undefined): Afvist | undefined {
  const ny = afgoerelser.find(({ efterKlage }) => efterKlage !== undefined && efterKlage.afgoerelse === afgoerelse)
  return proevIkkeGjort('Den påklagede afgørelse er ændret', ny?.den)
}

/** Den påklagede afgørelse gav selv et forløb: så er det dets længde, der ændres, og ikke en ny bevilling. */
function genbevilges({ afgoerelser }: Sag, { afgoerelse }: Aendret): boolean {
  return afgoerelser.find(({ version }) => version === afgoerelse)?.forloeb !== undefined
}

function passerTilDetPaaklagede(sag: Sag, { afgoerelse, aendring, forloeb }: Aendret): Afvist | undefined {
  const art = afgjort(sag).find(({ version }) => version === afgoerelse)?.art
  if (art === 'efter-forloebet')
    return {
      kode: 'VAERDI_PASSER_IKKE',
      felt: 'afgoerelse',
      grund: 'Beslutningen om tiden efter forløbet afløses af en ny. Skriv den under «Efter forløbet».',
    }
  const ophoer = art === 'ophoer'
  if (ophoer !== (aendring === 'forloebet-fortsaetter'))
    return {
      kode: 'VAERDI_PASSER_IKKE',
      felt: 'aendring',
      grund: ophoer
        ? 'Klagen er over et ophør. Vælg, at ophøret falder bort, og forløbet fortsætter.'
        : 'Klagen er ikke over et ophør. Vælg, hvad afgørelsen bliver, eller at den falder bort.',
    }
  const foer = sag.afgoerelser.find(({ version }) => version === afgoerelse)
  if (aendring === 'afslag' && foer?.resultat === 'afslag')
    return {
      kode: 'VAERDI_PASSER_IKKE',
      felt: 'aendring',
      grund: 'Afgørelsen er allerede et afslag. Gives der intet medhold, genvurderes klagen uden en ny afgørelse.',
    }
  const sammeForloeb = foer?.forloeb !== undefined && ensForloeb(foer.forloeb, forloeb)
  if (aendring === 'bevilling' && foer?.resultat !== 'afslag' && sammeForloeb)
    return {
      kode: 'VAERDI_PASSER_IKKE',
      felt: 'forloeb',
      grund: 'Det er de samme dage som i afgørelsen, der er klaget over. Skriv de nye.',
    }
  return undefined
}

function ensForloeb(foer: NonNullable<Aendret['forloeb']>, efter: Aendret['forloeb']): boolean {
  return foer.efter === efter?.efter && foer.starter === efter.starter && foer.slutter === efter.slutter
}

function passerTilMedholdet({ klager }: Sag, { klage, medhold, ikkeImoedekommet }: Aendret): Afvist | undefined {
  const foer = klager.find(({ version }) => version === klage)?.genvurderet?.medhold
  if (foer !== undefined && foer !== medhold)
    return {
      kode: 'VAERDI_PASSER_IKKE',
      felt: 'medhold',
      grund:
        'Genvurderingen siger noget andet om, hvor meget klageren får ret i. Ret genvurderingen i journalen først.',
    }
  if (medhold === 'delvist' && ikkeImoedekommet === undefined)
    return {
      kode: 'FELT_MANGLER',
      felt: 'ikkeImoedekommet',
      skriv: 'Skriv, hvad klageren ikke får. Hun skal kunne tage stilling til, om klagen fastholdes.',
    }
  return medhold === 'helt' && ikkeImoedekommet !== undefined
    ? {
        kode: 'VAERDI_PASSER_IKKE',
        felt: 'ikkeImoedekommet',
        grund: 'Er der noget, klageren ikke får, er det delvist medhold. Vælg delvist, eller fjern teksten.',
      }
    : undefined
}
