/** Says how many workers draw on this machine. */

/** More would wait for one another. */
const MOST = 8
/** On a machine of little memory each copy of the tables counts. */
const MOST_SMALL = 2
/** In gigabytes, as far as a browser tells. */
const SMALL = 4

/** As much of the browser's word on its machine as is asked for. */
interface Machine {
  readonly hardwareConcurrency?: number
  readonly deviceMemory?: number
  readonly userAgentData?: { readonly mobile?: boolean }
}

/** One for each core, 1 to 8, fewer on a phone. */
export function workersFor(machine: object): number {
  const { hardwareConcurrency = 2 } = machine as Machine
  const most = isSmall(machine) ? MOST_SMALL : MOST
  return Math.max(1, Math.min(most, hardwareConcurrency))
}

/** Whether it is a phone, or has as little memory as one. */
export function isSmall(machine: object): boolean {
  const { deviceMemory, userAgentData } = machine as Machine
  return userAgentData?.mobile === true || (deviceMemory ?? 8) < SMALL
}
