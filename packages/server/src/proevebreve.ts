import type { Kanal } from '@fodfaeste/kontrakt'
import { SEND_BREV, sendBreve } from './job/breve.ts'
import { IDAG, type Indlogget, type Proeveserver, demoSagId } from './proeveserver.ts'

const DRIFTEN = {
  kommune: 'fjordby',
  bruger: { id: 'drift', navn: 'Driften' },
  tidspunkt: new Date(`${IDAG}T09:00:00Z`),
}
const AFSLAG = {
  beslutning: 'traef-afgoerelse',
  om: 'fleksjob',
  resultat: 'afslag',
  udfald: 'fleksjob',
  form: 'skriftlig',
  begrundelse: 'Din arbejdsevne er ikke afklaret.',
  den: IDAG,
} as const
export const ADRESSE = {
  beslutning: 'registrer-adresse',
  vej: 'Havnegade 4',
  postnummer: '8000',
  by: 'Skovholt',
  fra: '2024-02-01',
  kilde: 'Folkeregisteret',
  den: IDAG,
} as const

/** Et brev, der er til at sende: sagen, og det, der bestilles. */
export interface KlartBrev {
  readonly sagId: string
  readonly bestilling: {
    readonly brev: 'afgoerelse' | 'efter-forloebet' | 'ophoer'
    readonly om: number
    readonly egneOrd: Record<string, string>
  }
}

/** Det, en prøve af breve skal kunne: en sag med noget at sende brev om, at sende det, og køen ved siden af. */
export function proevebreve(server: Proeveserver, nanna: Indlogget, foersteSag: number) {
  let naeste = foersteSag
  const version = async (sagId: string) => (await nanna.godt('hentSag', { sti: { sagId } })).version
  const skriv = async (sagId: string, kommando: object) =>
    nanna.godt('skrivBeslutning', {
      sti: { sagId },
      krop: { forventetVersion: await version(sagId), kommando: kommando as typeof AFSLAG },
    })
  /** Alle brevets ord, skrevet af et menneske. */
  const medOrd = async (sagId: string, brev: KlartBrev['bestilling']['brev'], om: number): Promise<KlartBrev> => {
    const { felter } = await nanna.godt('forhaandsvisBrev', { sti: { sagId }, krop: { brev, om, egneOrd: {} } })
    const egneOrd = Object.fromEntries(felter.map(({ id }) => [id, 'Skrevet af et menneske #1.']))
    return { sagId, bestilling: { brev, om, egneOrd } }
  }
  const medAfgoerelse = async (): Promise<KlartBrev> => {
    const sagId = demoSagId(naeste++)
    await skriv(sagId, ADRESSE)
    return medOrd(sagId, 'afgoerelse', (await skriv(sagId, AFSLAG)).version)
  }
  const krop = async ({ sagId, bestilling }: KlartBrev, kanal: Kanal) => ({
    sti: { sagId },
    krop: { ...bestilling, kanal, forventetVersion: await version(sagId) },
  })
  const paaListen = async ({ sagId, bestilling }: KlartBrev) => {
    const { breve } = await nanna.godt('hentBreve', { sti: { sagId } })
    return breve.find(({ brev, om }) => brev === bestilling.brev && om === bestilling.om)
  }
  return {
    version,
    skriv,
    medOrd,
    medAfgoerelse,
    krop,
    send: async (klar: KlartBrev, kanal: Kanal) => nanna.godt('sendBrev', await krop(klar, kanal)),
    brevet: async (klar: KlartBrev) => (await paaListen(klar))?.sendt ?? [],
    kopierne: async (klar: KlartBrev) => (await paaListen(klar))?.kopier ?? [],
    koeen: (sagId: string) => server.omgivelser.lager.forsendelser.iSagen(DRIFTEN, sagId),
    driften: DRIFTEN,
    /** Det, en server gør ved siden af, til der ikke er mere. */
    arbejd: async () => {
      const opgave = sendBreve(server.omgivelser)
      const { job } = server.omgivelser.lager
      const nu = new Date()
      for (;;) {
        const taget = await job.tag({ arbejder: 'a', arter: [SEND_BREV], nu, laanMs: 60_000 })
        if (taget === undefined) return
        await job.faerdig(taget, nu, await opgave.udfoer(taget, nu))
      }
    },
  }
}
