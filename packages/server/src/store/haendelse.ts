/** En værdi, JSON kan bære uændret. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [felt: string]: Json }
export type JsonObjekt = { readonly [felt: string]: Json }

/** En hændelse, som endnu ikke er gemt. Lageret ser typen og formens version, aldrig hvad `data` betyder. */
export interface NyHaendelse {
  /** Førnutid, fx «OplysningRegistreret». */
  readonly type: string
  /** Version af formen på `data`. En ny form er en ny version (eller type) med en opgradering ved læsning. */
  readonly skema: number
  readonly data: JsonObjekt
  /** Dagen, hændelsen har virkning fra (ISO); null når den kun virker fra registreringen. */
  readonly virkerFra: string | null
}

/** En hændelse, som den står i lageret: hvor, hvem, hvornår, og kædet til sin forgænger. */
export interface LagretHaendelse extends NyHaendelse {
  readonly sagId: string
  /** 1, 2, 3 … inden for sagen, uden huller. */
  readonly version: number
  readonly af: string
  readonly afNavn: string
  /** Øjeblikket den blev registreret: ISO med millisekunder, i UTC. */
  readonly registreret: string
  /** Forgængerens hash (64 hex-tegn); null i sagens første hændelse. */
  readonly forrigeHash: string | null
  readonly hash: string
  /** Hvornår indholdet blev slettet (ISO). Så er `data` tom, men leddet i kæden er det samme. */
  readonly slettet?: string
}
