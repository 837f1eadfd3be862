const GOEREMAAL = ['indkald', 'svar', 'tolk', 'deltager', 'fremmoede'] as const
/** Det, der gøres ved borgerens indkaldelse. */
export type Teamgoeremaal = (typeof GOEREMAAL)[number]

/** Den behandling, der vises, og om der skal planlægges en ny vurdering, i adressen. Uden: den nyeste. */
export interface Teamvalg {
  readonly behandling?: number | undefined
  readonly igen?: true | undefined
  readonly goer?: Teamgoeremaal | undefined
}

export function laesTeamvalg({ behandling, igen, goer }: Readonly<Record<string, unknown>>): Teamvalg {
  const nr = Number(behandling)
  const goeremaal = GOEREMAAL.find((et) => et === goer)
  return {
    ...(Number.isInteger(nr) && nr > 0 && { behandling: nr }),
    ...((igen === true || igen === 'true') && { igen: true }),
    ...(goeremaal !== undefined && { goer: goeremaal }),
  }
}
