import { z } from 'zod'
import { BeslutningSkema, SkrivBeslutningSkema } from './beslutninger/skriv-beslutning.ts'
import { FaktaFilSkema } from './fakta-fil.ts'
import { FristerSkema } from './frister.ts'
import { SkoenSkema } from './felt-skemaer.ts'
import { OplystDagSkema, OplystJaNejSkema } from './sagsfil/dele.ts'
import { SagsFilSkema } from './sagsfil/sagsfil.ts'
import { FEJLKODER, type Fejlkode } from './fejlkoder.ts'
import { ForklaringSkema, HjemmelSkema, TvivlSkema, VurderingSkema } from './forklaring.ts'
import { DemoPersonerSkema, HvadNuHvisSvarSkema, VaelgLaesningSkema } from './opslag.ts'
import { AendringSkema, HvorforIkkeSvarSkema, RegelLedSkema, RegelListeSkema, RegelSideSkema } from './regelbog.ts'
import { LovtekstSkema } from './lovtekst.ts'
import { BemandingSkema, MinDagSkema, OpgaveSkema, SagensOpgaverSkema } from './min-dag.ts'
import type { Rute } from './rute.ts'
import { RUTER } from './ruter.ts'
import {
  BaandSkema,
  MigSkema,
  ProblemSkema,
  SagListeSkema,
  SagRaekkeSkema,
  SagVisningSkema,
  SundhedSkema,
} from './sag.ts'
import {
  BesvarOenskeSkema,
  ForetagVurderingSkema,
  HvadNuHvisSkema,
  OpretSagSkema,
  RegistrerOplysningSkema,
  SpoergOmOenskeSkema,
  TraefSkoenSkema,
} from './skriv-i-sagen.ts'
import { type RuteNavn, STIER } from './stier.ts'

type Json = { [felt: string]: unknown }

/** Skemaer med eget navn i dokumentet. Dem, serveren giver, og dem, den tager, skrives hver for sig. */
const NAVNGIVNE = {
  output: {
    Sundhed: SundhedSkema,
    Mig: MigSkema,
    DemoPersoner: DemoPersonerSkema,
    SagRaekke: SagRaekkeSkema,
    SagListe: SagListeSkema,
    SagVisning: SagVisningSkema,
    Baand: BaandSkema,
    Hjemmel: HjemmelSkema,
    Tvivl: TvivlSkema,
    Forklaring: ForklaringSkema,
    Vurdering: VurderingSkema,
    HvadNuHvisSvar: HvadNuHvisSvarSkema,
    RegelListe: RegelListeSkema,
    Regel: RegelSideSkema,
    RegelLed: RegelLedSkema,
    HvorforIkkeSvar: HvorforIkkeSvarSkema,
    Frister: FristerSkema,
    Lovtekst: LovtekstSkema,
    Aendring: AendringSkema,
    Opgave: OpgaveSkema,
    MinDag: MinDagSkema,
    SagensOpgaver: SagensOpgaverSkema,
    Bemanding: BemandingSkema,
    Problem: ProblemSkema,
  },
  input: {
    OpretSag: OpretSagSkema,
    RegistrerOplysning: RegistrerOplysningSkema,
    TraefSkoen: TraefSkoenSkema,
    SpoergOmOenske: SpoergOmOenskeSkema,
    BesvarOenske: BesvarOenskeSkema,
    VaelgLaesning: VaelgLaesningSkema,
    ForetagVurdering: ForetagVurderingSkema,
    SkrivBeslutning: SkrivBeslutningSkema,
    Beslutning: BeslutningSkema,
    HvadNuHvis: HvadNuHvisSkema,
    FaktaFil: FaktaFilSkema,
    SagsFil: SagsFilSkema,
    Skoen: SkoenSkema,
    OplystDag: OplystDagSkema,
    OplystJaNej: OplystJaNejSkema,
  },
} as const

type Retning = keyof typeof NAVNGIVNE

/** Kontrakten som OpenAPI 3.1, lavet af samme tabel, som serveren registrerer sine ruter fra. */
export function openapi(version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fodfæste',
      version,
      description: 'Ressourceforløb: loven som kørende kode, sagen som sand optegnelse.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    tags: [...new Set(Object.values(RUTER).map((rute) => rute.gruppe))].map((name) => ({ name })),
    paths: paths(),
    components: {
      schemas: { ...navngivne('input'), ...navngivne('output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'fodfaeste_session' } },
    },
  }
}

function paths(): Json {
  const samlet: { [sti: string]: Json } = {}
  for (const [navn, rute] of Object.entries(RUTER) as [RuteNavn, Rute][]) {
    const { metode, sti } = STIER[navn]
    const skabelon = sti.replaceAll(/:(\w+)/g, '{$1}')
    samlet[skabelon] = { ...samlet[skabelon], [metode.toLowerCase()]: handling(navn, rute) }
  }
  return samlet
}

function handling(navn: RuteNavn, rute: Rute): Json {
  return {
    operationId: navn,
    summary: rute.resume,
    tags: [rute.gruppe],
    ...(rute.adgang === 'bruger' ? { security: [{ session: [] }] } : {}),
    parameters: [...parametre('path', rute.sti), ...parametre('query', rute.valg)],
    ...(rute.raaKrop && {
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: EN_FIL } },
      },
    }),
    ...(rute.krop === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: skema(rute.krop, 'input') } } } }),
    responses: { [rute.status]: godtSvar(rute), ...fejlsvar(rute.fejl) },
  }
}

function parametre(sted: 'path' | 'query', objekt: z.ZodObject | undefined): Json[] {
  return Object.entries(objekt?.shape ?? {}).map(([name, felt]) => ({
    name,
    in: sted,
    required: sted === 'path' || !(felt as z.ZodType).safeParse(undefined).success,
    schema: skema(felt as z.ZodType, 'input'),
  }))
}

/** Flere koder kan dele status; så nævner beskrivelsen dem alle. */
function fejlsvar(koder: readonly Fejlkode[]): Json {
  const status = [...new Set([...koder, 'SERVERFEJL' as const].map((kode) => FEJLKODER[kode].status))]
  return Object.fromEntries(
    status.map((nr) => {
      const her = [...koder, 'SERVERFEJL' as const].filter((kode) => FEJLKODER[kode].status === nr)
      const tekst = her.map((kode) => `${kode}: ${FEJLKODER[kode].titel}`).join(' · ')
      return [nr, svar(tekst, 'application/problem+json', ProblemSkema)]
    }),
  )
}

function godtSvar({ status, svar: indhold, fil }: Rute): Json {
  if (status === 302) return { description: 'Videre til en anden adresse', headers: { location: LOCATION } }
  if (fil !== undefined) return { description: 'Filen', content: { [fil]: { schema: EN_FIL } } }
  return svar('Det gik', 'application/json', indhold)
}

const EN_FIL = { type: 'string', format: 'binary' } as const
const LOCATION = { schema: { type: 'string', format: 'uri-reference' } } as const

function svar(description: string, indholdstype: string, indhold: z.ZodType): Json {
  return { description, content: { [indholdstype]: { schema: skema(indhold, 'output') } } }
}

const REGISTRE = { input: registerOver('input'), output: registerOver('output') }

function registerOver(retning: Retning) {
  const register = z.registry<{ id: string }>()
  for (const [id, etSkema] of Object.entries(NAVNGIVNE[retning])) register.add(etSkema, { id })
  return register
}

const henvisning = (id: string) => `#/components/schemas/${id}`

function navngivne(retning: Retning): Json {
  const { schemas } = z.toJSONSchema(REGISTRE[retning], { io: retning, uri: henvisning })
  return Object.fromEntries(Object.entries(schemas).map(([id, etSkema]) => [id, udenHoved(etSkema as Json)]))
}

/** En henvisning, når skemaet har et navn; ellers skemaet selv. */
function skema(etSkema: z.ZodType, retning: Retning): Json {
  const id = REGISTRE[retning].get(etSkema)?.id
  if (id !== undefined) return { $ref: henvisning(id) }
  const { $defs, ...rest } = z.toJSONSchema(etSkema, { io: retning, metadata: REGISTRE[retning] }) as Json
  return JSON.parse(JSON.stringify(udenHoved(rest)).replaceAll('#/$defs/', henvisning(''))) as Json
}

/** `$schema` og `$id` hører til i et dokument for sig selv; her er skemaet en del af et større. */
function udenHoved({ $schema: _, $id: __, ...rest }: Json): Json {
  return rest
}
