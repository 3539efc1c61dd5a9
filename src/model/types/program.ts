/** A grant program: its years, its parameters, and the steps of its formula. */
import type { Cited, FiscalYear, ProgramId, RecipientId, Rule, Share, SourceId } from './words'

/** A number in a program file that a reader may change. */
export interface ProgramParameter {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit: 'share' | 'dollars' | 'years' | 'count'
  readonly source: SourceId
  readonly law: string
}

/** One fiscal year of a program: the amounts, which never share a label, and which printings it reads. */
export interface ProgramYear {
  /** The act's line. Absent where no source was read. */
  readonly appropriation?: Cited
  /** The amount the formula divides, after what comes off the top. */
  readonly formulaAmount: Cited
  /** Vintage and year of the population estimates, as `vintage/year`. */
  readonly population?: string
  /** The printing of each crime year, oldest first, as `year/printing`. */
  readonly crime?: readonly string[]
  /** Other crime years a reader may switch to. */
  readonly otherCrime?: Readonly<Record<string, readonly string[]>>
  /** The calendar years of local counts, oldest first; absent where coverage does not bear local awards. */
  readonly localCrime?: readonly number[]
  /** True where published awards settle the printings to the dollar; elsewhere they are deduced. */
  readonly printingsSettled?: boolean
  readonly note?: string
}

/** What a program file may say. A new kind of step is the one thing that needs code. */
export type Step =
  /** Share the amount among the formula units by a rule over their columns. */
  | { readonly step: 'share'; readonly by: Rule; readonly source: SourceId; readonly says: string }
  /** Every unit gets at least this share; the rest is shared again among the others. */
  | {
      readonly step: 'minimum'
      readonly share: Rule
      readonly source: SourceId
      readonly says: string
    }
  /** Divide each unit's allocation into a state part and a local part. */
  | {
      readonly step: 'split'
      readonly state: Rule
      readonly whole: readonly RecipientId[]
      readonly source: SourceId
      readonly says: string
    }
  /** Share the local part among local governments by a rule over their columns. */
  | { readonly step: 'local'; readonly by: Rule; readonly source: SourceId; readonly says: string }
  /** Awards below this amount are not made; the money goes to the state. */
  | {
      readonly step: 'threshold'
      readonly below: Rule
      readonly source: SourceId
      readonly says: string
    }
  /** Amounts entered as published; no formula. */
  | { readonly step: 'as-published'; readonly source: SourceId; readonly says: string }
  /** Round each paid amount on its own to the nearest dollar. */
  | {
      readonly step: 'round'
      readonly to: 'nearest'
      readonly source: SourceId
      readonly says: string
    }

/** A grant program: what is appropriated, and the steps that turn it into allocations. */
export interface Program {
  readonly id: ProgramId
  readonly name: string
  readonly short: string
  /** Assistance Listing numbers (formerly CFDA), such as 16.738. */
  readonly listings: readonly string[]
  readonly agency: string
  readonly authority: SourceId
  readonly years: Readonly<Record<FiscalYear, ProgramYear>>
  readonly parameters: readonly ProgramParameter[]
  /** Units that share one allocation, and how they divide it. */
  readonly joint: readonly {
    readonly id: string
    readonly members: Readonly<Record<RecipientId, Share>>
    readonly source: SourceId
  }[]
  readonly steps: readonly Step[]
  /** What the model leaves out, said to the reader. */
  readonly notModelled: readonly string[]
}
