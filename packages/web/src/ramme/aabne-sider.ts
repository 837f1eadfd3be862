/** De sider, enhver må se uden at logge ind: loven selv. */
export const AABNE_SIDER = [
  { sti: '/regelbog', navn: 'Regelbog' },
  { sti: '/proev-reglerne', navn: 'Prøv reglerne' },
] as const

export function erAabenSide(sti: string): boolean {
  return AABNE_SIDER.some((side) => sti === side.sti || sti.startsWith(`${side.sti}/`))
}
