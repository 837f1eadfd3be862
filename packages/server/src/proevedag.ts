/** Dagen i prøverne: en fredag, hvor alle demosager er kommet til. */
export const IDAG = '2026-11-20'
export const NU = new Date(`${IDAG}T09:00:00.000Z`)
