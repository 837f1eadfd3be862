import { dato, plusDage } from '@fodfaeste/grund'
import type { Sagsfakta } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import { type Valg, kendte, oplyst, oplystDag, skete } from './fra-sagen.ts'
import { garantifakta } from './garantifakta.ts'
import { kontaktfakta } from './kontaktfakta.ts'

type Del = 'garanti' | 'sundhedssamtale' | 'afslutning' | 'jobformidler' | 'koordinerende' | 'plan' | 'kontakt'

/** Et bevilget forløb har alle sine pligter, også dem, der intet er registreret om. */
export function forloebsfakta(sag: Sag, laesningsvalg: Valg): Pick<Sagsfakta, Del> {
  const { ophoert } = sag.forloebet
  const faelles = {
    efter: forloebetEfter(sag),
    laesningsvalg,
    ...(ophoert && { ophoert: oplystDag(ophoert.sidsteDag, ophoert) }),
  }
  return {
    garanti: { ...garantifakta(sag), ...faelles },
    sundhedssamtale: { ...sundhedsfakta(sag), ...faelles },
    afslutning: { ...afslutningsfakta(sag), ...faelles },
    jobformidler: { ...jobformidlerfakta(sag), ...faelles },
    koordinerende: { udpegede: udpegede(sag), ...faelles },
    plan: { laesningsvalg },
    kontakt: { ...kontaktfakta(sag), laesningsvalg },
  }
}

/** Paragraffen, forløbet er givet efter: som det begyndte, ellers som det blev bevilget, ellers af sagens oplysninger. */
function forloebetEfter({ forloebet, afgoerelser, oplysninger }: Sag): '112' | '115' {
  const bevilling = afgoerelser.findLast(({ forloeb }) => forloeb !== undefined)
  const registreret = forloebet.begyndt?.efter ?? bevilling?.forloeb?.efter
  return registreret ?? (oplysninger['modtager-foertidspension']?.vaerdi === true ? '115' : '112')
}

function sundhedsfakta({
  sundhed,
  indsatser,
}: Sag): Omit<NonNullable<Sagsfakta['sundhedssamtale']>, 'efter' | 'laesningsvalg'> {
  const tilbud = sundhed.samtaler.flatMap((samtale) => {
    const indsats = indsatser.find(({ version }) => version === samtale.indsats)
    if (indsats === undefined) return []
    const { holdt, udtalelse, stillingtagen, af } = samtale
    return [
      {
        id: `indsats-${indsats.version}`,
        navn: indsats.navn,
        givet: oplystDag(indsats.aftaltDen ?? indsats.den, indsats),
        begyndt: oplyst(
          indsats.begyndtDen === undefined ? ('ikke-begyndt' as const) : dato(indsats.begyndtDen),
          indsats,
        ),
        samtale: {
          oensket: oplystDag(samtale.den, samtale),
          ...kendte({
            holdt: holdt && oplyst({ den: dato(holdt.den), deltagere: holdt.deltagere }, { den: holdt.den, af }),
            udtalelse: skete(udtalelse && { den: udtalelse.den, af }),
            stillingtagen:
              stillingtagen &&
              oplyst({ den: dato(stillingtagen.den), valg: stillingtagen.valg }, { den: stillingtagen.den, af }),
          }),
        },
      },
    ]
  })
  return {
    tilbud,
    ...(sundhed.vejledtDen !== undefined && {
      vejledtSkriftligt: oplystDag(sundhed.vejledtDen, { den: sundhed.vejledtDen }),
    }),
  }
}

function afslutningsfakta({
  forloebet: { slutbeslutning },
}: Sag): Pick<NonNullable<Sagsfakta['afslutning']>, 'beslutning'> {
  if (slutbeslutning === undefined) return {}
  const { art, nyForberedendeDel, teamHoert } = slutbeslutning
  return {
    beslutning: {
      truffet: oplystDag(slutbeslutning.den, slutbeslutning),
      art,
      ...(nyForberedendeDel !== undefined && { nyForberedendeDel: oplyst(nyForberedendeDel, slutbeslutning) }),
      ...(teamHoert !== undefined && { teamHoert: oplyst(teamHoert, slutbeslutning) }),
    },
  }
}

function jobformidlerfakta({
  jobformidler: { vejledtDen, oenske, udpeget },
}: Sag): Pick<NonNullable<Sagsfakta['jobformidler']>, 'vejledt' | 'oenske' | 'faaet'> {
  return {
    ...(vejledtDen !== undefined && { vejledt: oplystDag(vejledtDen, { den: vejledtDen }) }),
    ...(oenske && { oenske: { svar: oenske.svar, den: dato(oenske.den) } }),
    ...(udpeget && { faaet: oplystDag(udpeget.den, udpeget) }),
  }
}

/** Hver er det, til den næste er det. */
function udpegede({ koordinerende: { udpegede: alle } }: Sag): NonNullable<Sagsfakta['koordinerende']>['udpegede'] {
  return alle.map(({ person, den }, nr) => {
    const naeste = alle[nr + 1]
    return {
      navn: person.navn,
      fra: dato(den),
      ...(naeste && { til: plusDage(dato(naeste.den), naeste.den === den ? 0 : -1) }),
    }
  })
}
