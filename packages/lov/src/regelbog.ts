// Regelbogen: reglerne vist, udgave for udgave, med eksempler. Sin egen indgang, for den, der spørger loven om en sag,
// skal ikke vente på den.
export type { EksempelVisning } from './vis/regel-eksempel.ts'
export type { Forskel } from './vis/regel-forskel.ts'
export type { LedVisning } from './vis/regel-indhold.ts'
export {
  type RegelListeRaekke,
  type RegelSkift,
  type RegelVisning,
  type VersionVisning,
  sammenlignRegler,
  visRegel,
  visRegelIListe,
} from './vis/vis-regel.ts'
