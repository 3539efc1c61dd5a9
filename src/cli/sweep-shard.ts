/** Reads which shard of a sweep a process writes, and names its file. */
import { format, parse } from 'node:path'
import { ScenarioFault, quote } from '../model/index'

/** One of so many shards, counted from 1. */
interface Shard {
  readonly shard: number
  readonly shards: number
}

const MOST_SHARDS = 1_000_000

/** Read `3/64`. Throws a ScenarioFault where it is no shard. */
export function readShard(text: string): Shard {
  const found = /^(\d{1,7})\/(\d{1,7})$/.exec(text)
  const [shard, shards] = [Number(found?.[1]), Number(found?.[2])]
  if (found !== null && shard >= 1 && shard <= shards && shards <= MOST_SHARDS) {
    return { shard, shards }
  }
  const remedy = `write one such as 3/64, from 1/64 to 64/64, of at most ${MOST_SHARDS} shards`
  throw new ScenarioFault(`--shard ${quote(text)} is no shard; ${remedy}.`)
}

/** The file of a shard: `results.csv` of the third of 64 is `results.0003-of-0064.csv`, so that none writes another's. */
export function shardFile(out: string, { shard, shards }: Shard): string {
  const width = Math.max(4, String(shards).length)
  const [own, all] = [shard, shards].map((one) => String(one).padStart(width, '0'))
  const { dir, name, ext } = parse(out)
  return format({ dir, name: `${name}.${own}-of-${all}`, ext })
}
