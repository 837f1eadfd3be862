export type { DemoSag, DemoSkridt } from './demo-sag.ts'
export { demoSager } from './demo-sager.ts'
export { DEMO_KOMMUNER, DEMO_PERSONER, type DemoPerson } from './personer.ts'
