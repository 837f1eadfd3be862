import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { ADGANGSREGEL_NAVN, ROLLE_NAVN, erRolle, laesCpr, maa, skrivAfvist } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { rute } from './bro.ts'
import { borgerskjul } from './borgerskjul.ts'
import { hentForhold, hentSag, visHentet } from './sag-adgang.ts'
import { type Bruger, kontekstFor } from './session.ts'

const GJORT = { gjort: true } as const

/** Det, der åbner og lukker en sag for en person, og kommunens overblik over det. */
export function adgangRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser
  const her = (bruger: Bruger) => kontekstFor(bruger, omgivelser)
  const idag = () => iso(ur.idag())

  rute(app, omgivelser, 'aabnSag', async ({ sti: { sagId }, krop, bruger }) => {
    const { aktoer } = bruger
    const forhold = await hentForhold(omgivelser, bruger, sagId)
    if (forhold instanceof Afslag) return forhold
    const adgang = maa(aktoer, 'se', forhold)
    // Er sagen åben i forvejen, er der intet at begrunde, og lederen skal ikke læse om det.
    if (adgang.maa) return GJORT
    if (!adgang.kanAabnes) {
      await lager.log.afvist(her(bruger), { sagId, regel: ADGANGSREGEL_NAVN[adgang.regel] })
      return afslag('INGEN_ADGANG', adgang.grund)
    }
    await lager.adgang.aabn(her(bruger), sagId, idag(), krop.begrundelse)
    return GJORT
  })

  rute(app, omgivelser, 'tilknyt', async ({ sti: { sagId }, krop, bruger }) => {
    const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'tilknytte' })
    if (sag instanceof Afslag) return sag
    const { personId, rolle, til } = krop
    const tilknytning = { sagId, personId, rolle, ...(til !== undefined && { til }) }
    const findes = await lager.adgang.tilknyt(her(bruger), tilknytning, idag())
    return findes ? GJORT : ukendtPerson('personId')
  })

  rute(app, omgivelser, 'saetBeskyttelse', async ({ sti: { sagId }, krop, bruger }) => {
    const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'beskytte' })
    if (sag instanceof Afslag) return sag
    await lager.adgang.beskyt(her(bruger), sagId, krop.beskyttet)
    return GJORT
  })

  rute(app, omgivelser, 'hentSagensAdgang', async ({ sti: { sagId }, bruger }) => {
    const maaTilknytte = await visHentet(omgivelser, { bruger, sagId, handling: 'se' }, ({ forhold }) => ({
      data: maa(bruger.aktoer, 'tilknytte', forhold).maa,
      hvad: 'Sagens adgang',
    }))
    if (maaTilknytte instanceof Afslag) return maaTilknytte
    const tilknyttede = await lager.adgang.tilknytninger(her(bruger), sagId)
    return {
      beskyttet: await lager.adgang.erBeskyttet(her(bruger), sagId),
      tilknyttede: tilknyttede.map(({ sagId: _, ...en }) => ({ ...en, rolle: skrivRolle(en.rolle) })),
      personer: maaTilknytte ? await lager.personer.personer(bruger.aktoer.kommune) : [],
    }
  })

  moedeRuter(app, omgivelser)
  erklaeringRuter(app, omgivelser)
  overblikRuter(app, omgivelser)
}

/** Dagens møde: hvem der er med, og hvilke sager der er på. Sagerne nævnes på deres numre, aldrig på borgerens navn. */
function moedeRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager } = omgivelser
  const her = (bruger: Bruger) => kontekstFor(bruger, omgivelser)

  rute(app, omgivelser, 'hentMoede', async ({ valg: { dag }, bruger }) => {
    const moedet = await lager.adgang.moede(her(bruger), dag)
    const alle = await lager.personer.personer(bruger.aktoer.kommune)
    return {
      personer: alle.map(({ id, navn }) => ({ id, navn, med: moedet.personer.includes(id) })),
      sagsnumre: moedet.sagsnumre,
    }
  })

  rute(app, omgivelser, 'saetMoede', async ({ krop, bruger }) => {
    const svar = await lager.adgang.saetMoede(her(bruger), krop)
    if (svar.sat) return GJORT
    if (svar.ukendt === 'person') return ukendtPerson('personer')
    const besked = `Der er ingen sag med nummeret ${svar.nummer} i kommunen. Ret det, eller tag det ud.`
    return ugyldigtInput([{ felt: 'sagsnumre', besked }])
  })
}

const ER_TRUKKET = afslag(
  'FINDES_IKKE',
  'Du har ingen gældende erklæring som den. Er den trukket tilbage i et andet vindue, så hent siden igen.',
)

/** Det, den ansatte selv erklærer. */
function erklaeringRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, cpr } = omgivelser
  const her = (bruger: Bruger) => kontekstFor(bruger, omgivelser)

  rute(app, omgivelser, 'erklaer', async ({ krop, bruger }) => {
    const laest = laesCpr(krop.cpr)
    if (!laest.ok) return ugyldigtInput([{ felt: 'cpr', besked: skrivAfvist(laest.afvist) }])
    const cifre = krop.cpr.replace('-', '')
    const { id: erklaeretAf, kommune } = bruger.aktoer
    const nummer = { ...cpr.laas(cifre, { kommune, erklaeretAf }), opslagene: cpr.opslagene(cifre, kommune) }
    await lager.adgang.erklaer(her(bruger), nummer, krop.art)
    return GJORT
  })

  rute(app, omgivelser, 'traekErklaeringTilbage', async ({ krop, bruger }) =>
    (await lager.adgang.traekTilbage(her(bruger), krop)) ? GJORT : ER_TRUKKET,
  )

  rute(app, omgivelser, 'hentErklaeringer', async ({ bruger }) => {
    const { id: erklaeretAf, kommune } = bruger.aktoer
    const egne = await lager.adgang.erklaeringer(her(bruger))
    return {
      erklaeringer: egne.map(({ krypteret, ...erklaering }) => ({
        ...erklaering,
        ...(krypteret && { cprMaskeret: maskeret(cpr.laasOp({ krypteret }, { kommune, erklaeretAf })) }),
      })),
    }
  })
}

/** Kommunens overblik over, hvem der kan hvad, og dens eget valg. */
function overblikRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser
  const her = (bruger: Bruger) => kontekstFor(bruger, omgivelser)

  rute(app, omgivelser, 'listAabninger', async ({ bruger }) => {
    const skjul = await borgerskjul(omgivelser, bruger)
    const aabninger = await lager.adgang.aabninger(her(bruger))
    return { aabninger: aabninger.map((en) => ({ ...en, begrundelse: skjul.tekst(en.sagId, en.begrundelse) })) }
  })

  rute(app, omgivelser, 'hentAdgangsvalg', ({ bruger }) => lager.adgang.valg(her(bruger)))

  rute(app, omgivelser, 'saetAdgangsvalg', async ({ krop, bruger }) => {
    await lager.adgang.vaelg(her(bruger), krop)
    return krop
  })

  rute(app, omgivelser, 'listPersoner', async ({ bruger }) => {
    const personer = await lager.login.personerMedSessioner(bruger.aktoer.kommune, ur.rigtigtNu())
    return {
      personer: personer.map(({ beskrivelse: _, ...person }) => ({ ...person, roller: person.roller.map(skrivRolle) })),
    }
  })

  rute(app, omgivelser, 'lukSessioner', async ({ sti, bruger }) => ({
    lukkede: await lager.login.lukPersonens(bruger.aktoer.kommune, sti.personId),
  }))
}

const skrivRolle = (rolle: string): string => (erRolle(rolle) ? ROLLE_NAVN[rolle] : rolle)

const maskeret = (cifre: string): string => `${cifre.slice(0, 6)}-xxxx`

function ukendtPerson(felt: string): Afslag {
  const besked = 'Personen findes ikke i kommunen. En person findes, når han eller hun har logget ind én gang.'
  return ugyldigtInput([{ felt, besked }])
}
