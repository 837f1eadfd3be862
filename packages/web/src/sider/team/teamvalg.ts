/** Den behandling, der vises, og om der skal planlægges en ny vurdering, i adressen. Uden: den nyeste. */
export interface Teamvalg {
  readonly behandling?: number | undefined
  readonly igen?: true | undefined
}

export function laesTeamvalg({ behandling, igen }: Readonly<Record<string, unknown>>): Teamvalg {
  const nr = Number(behandling)
  return {
    ...(Number.isInteger(nr) && nr > 0 && { behandling: nr }),
    ...((igen === true || igen === 'true') && { igen: true }),
  }
}
