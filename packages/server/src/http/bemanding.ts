import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { erRolle, naegtetRolle } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { type Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { type Kald, type Svar, rute } from './bro.ts'
import type { Teamnej } from '../store/bemanding-store.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Hvem der ser hvis dag: stedfortrædere og teams. Ingen af dem åbner en sag, som ellers er lukket for en. */
export function bemandingRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { bemanding } = omgivelser.lager

  rute(app, omgivelser, 'hentBemanding', ({ bruger }) => vis(omgivelser, bruger))

  rute(app, omgivelser, 'saetStedfortraeder', async ({ krop, bruger }) => {
    const nej = efterse(omgivelser, krop, bruger)
    if (nej !== undefined) return nej
    const { personId = bruger.aktoer.id, stedfortraederId, fra, til } = krop
    if (!(await kolleger(omgivelser, bruger)).some(({ id }) => id === stedfortraederId))
      return ukendt('stedfortraederId')
    const sat = await bemanding.saetStedfortraeder(kontekstFor(bruger, omgivelser), {
      personId,
      stedfortraederId,
      fra,
      til,
    })
    return sat ? vis(omgivelser, bruger) : ukendt('personId')
  })

  rute(app, omgivelser, 'fjernStedfortraeder', async ({ krop, bruger }) => {
    const { personId = bruger.aktoer.id, stedfortraederId } = krop
    if (personId !== bruger.aktoer.id && !erLeder(bruger)) return KUN_LEDEREN
    await bemanding.fjernStedfortraeder(kontekstFor(bruger, omgivelser), personId, stedfortraederId)
    return vis(omgivelser, bruger)
  })

  rute(app, omgivelser, 'gemTeam', async ({ krop, bruger }) => {
    const mulige = new Set((await kolleger(omgivelser, bruger)).map(({ id }) => id))
    const fremmed = krop.medlemmer.some((id) => !mulige.has(id))
    if (fremmed) return ukendt('medlemmer')
    const svar = await bemanding.gemTeam(kontekstFor(bruger, omgivelser), krop)
    return svar.ok ? vis(omgivelser, bruger) : teamnej(svar.afvist)
  })

  rute(app, omgivelser, 'hentTeams', async ({ bruger }) => {
    const { teams, kolleger: mulige } = await vis(omgivelser, bruger)
    return { teams, kolleger: mulige }
  })
}

const erLeder = ({ aktoer }: Bruger): boolean => naegtetRolle(aktoer.roller, 'lede-bemanding') === undefined

const KUN_LEDEREN = afslag(
  'INGEN_ADGANG',
  'Du kan kun ændre din egen stedfortræder. Bed lederen om at ændre en andens.',
)

function efterse({ ur }: Omgivelser, krop: Kald<'saetStedfortraeder'>['krop'], bruger: Bruger): Afslag | undefined {
  const { personId = bruger.aktoer.id, stedfortraederId, fra, til } = krop
  if (personId !== bruger.aktoer.id && !erLeder(bruger)) return KUN_LEDEREN
  const fejl = [
    ...(personId === stedfortraederId
      ? [{ felt: 'stedfortraederId', besked: 'Vælg en anden end den, der skal afløses.' }]
      : []),
    ...(til < fra
      ? [{ felt: 'til', besked: 'Skriv en sidste dag, der er samme dag som den første eller senere.' }]
      : []),
    ...(til < iso(ur.idag()) ? [{ felt: 'til', besked: 'Perioden er gået. Skriv en dag fra i dag og frem.' }] : []),
  ]
  return fejl.length === 0 ? undefined : ugyldigtInput(fejl)
}

function ukendt(felt: string): Afslag {
  return ugyldigtInput([{ felt, besked: 'Vælg en kollega i kommunen, som har opgaver i sagerne.' }])
}

function teamnej(nej: Teamnej): Afslag {
  switch (nej) {
    case 'UKENDT_PERSON':
      return ukendt('medlemmer')
    case 'NAVNET_ER_TAGET':
      return ugyldigtInput([{ felt: 'navn', besked: 'Der er allerede et team med det navn. Vælg et andet.' }])
    case 'TEAMET_ER_VAEK':
      return ugyldigtInput([
        {
          felt: 'navn',
          besked: 'Teamet er lukket eller omdøbt af en anden imens. Hent siden igen for at se, hvad der er nu.',
        },
      ])
  }
}

/** Dem, der kan have en dag at se: kommunens folk med opgaver i sagerne. */
async function kolleger(
  { lager }: Omgivelser,
  { aktoer }: Bruger,
): Promise<readonly { readonly id: string; readonly navn: string }[]> {
  const personer = await lager.personer.personer(aktoer.kommune)
  return personer
    .filter(({ roller }) => naegtetRolle(roller.filter(erRolle), 'se-min-dag') === undefined)
    .map(({ id, navn }) => ({ id, navn }))
    .toSorted((a, b) => DANSK.compare(a.navn, b.navn))
}

const DANSK = new Intl.Collator('da')

async function vis(omgivelser: Omgivelser, bruger: Bruger): Promise<Svar<'hentBemanding'>> {
  const { lager, ur } = omgivelser
  const kontekst = kontekstFor(bruger, omgivelser)
  const navne = new Map((await lager.personer.personer(bruger.aktoer.kommune)).map(({ id, navn }) => [id, navn]))
  const person = (id: string) => ({ id, navn: navne.get(id) ?? id })
  const maaLede = erLeder(bruger)
  return {
    kolleger: await kolleger(omgivelser, bruger),
    stedfortraedere: (await lager.bemanding.stedfortraedere(kontekst, iso(ur.idag()))).map(
      ({ personId, stedfortraederId, fra, til }) => ({
        person: person(personId),
        stedfortraeder: person(stedfortraederId),
        fra,
        til,
        maaFjernes: maaLede || personId === bruger.aktoer.id,
      }),
    ),
    teams: (await lager.bemanding.teams(kontekst)).map(({ navn, medlemmer }) => ({
      navn,
      medlemmer: medlemmer.map(person),
    })),
    maaLede,
  }
}
