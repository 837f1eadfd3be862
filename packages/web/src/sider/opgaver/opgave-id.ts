/** Id'et på opgavens plads i sagens overblik: dertil fører Min dag. */
export const opgaveSted = (noegle: string): string => `opgave-${noegle}`
