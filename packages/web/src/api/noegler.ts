/** Hvordan sagen ses: nu (tomt), som den var, eller vurderet på en anden dag. */
export interface SagBlik {
  readonly version?: number | undefined
  readonly til?: string | undefined
  readonly paa?: string | undefined
}

/** Hvad lageret af svar hedder. */
export const noegler = {
  mig: ['mig'],
  personer: ['personer'],
  aabninger: ['aabninger'],
  brugere: ['brugere'],
  selvtjek: ['selvtjek'],
  forsendelser: ['forsendelser'],
  frister: ['frister'],
  tekster: ['tekster'],
  adgangsvalg: ['adgangsvalg'],
  opbevaring: ['opbevaring'],
  sletteproeve: ['sletteproeve'],
  moede: (dag: string) => ['moede', dag],
  erklaeringer: ['erklaeringer'],
  sagensAdgang: (id: string) => ['sagens-adgang', id],
  adgangslog: (valg: object) => ['adgangslog', valg],
  alleSager: ['sager'],
  muligheder: ['sager', 'muligheder'],
  visninger: ['visninger'],
  alleMinDag: ['min-dag'],
  minDag: (valg: object) => ['min-dag', valg],
  opgaver: (sagId: string) => ['opgaver', sagId],
  bemanding: ['bemanding'],
  teams: ['teams'],
  kalenderlink: ['kalenderlink'],
  sager: (valg: object) => ['sager', valg],
  sag: (id: string) => ['sag', id],
  sagBlik: (id: string, { version, til, paa }: SagBlik) => ['sag', id, { version, til, paa }],
  registrering: (id: string, version: number) => ['registrering', id, version],
  oplysninger: (id: string, version: number) => ['oplysninger', id, version],
  sagstjek: (id: string, version: number, valg: object) => ['sagstjek', id, version, valg],
  haendelse: (id: string, version: number, sagVersion: number) => ['haendelse', id, version, sagVersion],
  kladder: (id: string) => ['kladder', id],
  tilstede: (id: string) => ['tilstede', id],
  forskel: (id: string, oejeblikke: object) => ['forskel', id, oejeblikke],
  journal: (id: string, version: number) => ['journal', id, version],
  breve: (id: string, version: number) => ['breve', id, version],
  brevudkast: (id: string, version: number, krop: object) => ['brevudkast', id, version, krop],
  lovtekst: (udgave: string, sted: object) => ['lovtekst', udgave, sted],
  regler: (dato: string | undefined) => ['regler', dato],
  regel: (id: string, dato: string | undefined) => ['regel', id, dato],
  sammenligning: (foer: string, efter: string) => ['sammenligning', foer, efter],
  vurdering: (krop: object) => ['vurdering', krop],
  hvadNuHvis: (id: string, version: number, krop: object) => ['hvad-nu-hvis', id, version, krop],
} as const
