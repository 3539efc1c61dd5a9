/** Orders of courts and notices of the executive: what stops a condition from binding, for whom and when. */
import type { RecipientKind } from './recipients'
import type {
  ConditionId,
  Day,
  FactName,
  FiscalYear,
  ProgramId,
  RecipientId,
  SourceId,
} from './words'

/** As the docket table names it: `ND_CAL_2017_PI`. */
export type OrderId = string

/**
 * One order, stay, reversal or notice of non-enforcement, as a mask: it lifts the conditions it bars
 * from the recipients it protects, for its programs and fiscal years, from one day until another.
 */
export interface Order {
  readonly id: OrderId
  readonly case: string
  readonly court: string
  readonly by: 'court' | 'executive'
  /** The day it was made. */
  readonly date: Day
  /** What it did, in a few words: "preliminary injunction". */
  readonly action: string
  readonly cite: string
  /** One plain sentence. */
  readonly says: string
  /** The conditions it bars; none where it bars nothing (a reversal, an argument, a filing). */
  readonly bars: readonly ConditionId[]
  /** What it leaves standing, in words. */
  readonly leaves: string
  readonly protects: Protection
  /** What the court itself held back of that until an appeal was decided. Setting stays aside gives it back. */
  readonly stayed?: OwnStay
  /** None listed: every program. */
  readonly programs: readonly ProgramId[]
  /** None listed: every fiscal year. */
  readonly fiscalYears: readonly FiscalYear[]
  readonly from: Day
  /** The first day it no longer holds, where that is not the work of another order here; empty while open. */
  readonly until: Day | ''
  readonly untilSays: string
  /** What it does to earlier orders. */
  readonly acts: readonly OrderAct[]
  /** What it did about money. */
  readonly remedy: string
  readonly ground: string
  readonly confidence: string
  /** Where a date is known to the month alone, or rests on memory, in words. */
  readonly doubt: string
  readonly source: SourceId
}

/** Whom an order protects. */
export interface Protection {
  readonly who: 'everyone' | 'nobody' | 'named'
  /** How relief is drawn, for the switch that redraws it. */
  readonly scope:
    'nationwide' | 'state-and-subdivisions' | 'association-members' | 'plaintiffs' | 'none'
  /** The recipients named, themselves. */
  readonly recipients: readonly RecipientId[]
  /** States named with every local government (and state agency) in them. */
  readonly subdivisionsOf: readonly RecipientId[]
  /** A fact that tells members: `uscm_member`. Empty where membership does not matter. */
  readonly members: FactName | ''
  /** The plaintiffs alone, for the switch that narrows nationwide relief to them. */
  readonly plaintiffs: readonly RecipientId[]
  /** False where the list of those protected was not seen whole: for others it cannot be told. */
  readonly complete: boolean
  /** The kinds of recipient among which members, or the protected who were not seen, are to be found; others are none. */
  readonly among?: readonly RecipientKind[]
  readonly says: string
}

/** Relief stayed by the order's own words: it works for these alone while the stay holds. */
export interface OwnStay {
  readonly except: readonly RecipientId[]
  readonly exceptSubdivisionsOf: readonly RecipientId[]
  /** The first day the stay no longer holds; empty: as long as the order itself. */
  readonly until: Day | ''
  readonly says: string
}

/** What an order does to an earlier one from its own first day on. */
export interface OrderAct {
  readonly on: OrderId
  /** `affirms` leaves it; `stays` suspends it while the stay holds; the others end it. */
  readonly does: 'affirms' | 'stays' | 'narrows' | 'reverses' | 'replaces' | 'ends'
  /** Those for whom the earlier order goes on. */
  readonly except: readonly RecipientId[]
  readonly exceptSubdivisionsOf: readonly RecipientId[]
  /** Only these conditions are touched; none listed: all of them. */
  readonly conditions: readonly ConditionId[]
  readonly says: string
}

/** A point of law a reader may set otherwise than the orders recorded it. */
export interface LegalSwitch {
  /** Snake case: the parameter path is `law.<id>`. */
  readonly id: string
  readonly label: string
  /** One sentence: what the switch changes. */
  readonly says: string
  /** The first value is the default and changes nothing: the record decides. */
  readonly values: readonly LegalValue[]
  readonly cases: string
  readonly source: SourceId
}

/** One value of a switch, with what it changes. Every kind of effect may be absent. */
export interface LegalValue {
  readonly id: string
  readonly label: string
  /** Read one definition wherever another is meant. */
  readonly reads?: Readonly<Record<string, string>>
  /** Take a word of a fact for another word. `from` may be `*`: whatever it is, unknown too. */
  readonly words?: readonly {
    readonly fact: FactName
    readonly from: string
    readonly to: string
  }[]
  /** Conditions void for these recipients, as if an order barred them. */
  readonly bars?: readonly ConditionId[]
  readonly barsFor?: 'everyone' | { readonly subdivisionsOf: readonly RecipientId[] }
  /** Void in every program but these; absent: in every program. */
  readonly barsOutside?: readonly ProgramId[]
  /** Void for awards of these fiscal years; absent: of every one. */
  readonly barsYears?: readonly FiscalYear[]
  /** Orders set aside by ground, or all of them. */
  readonly setsAside?: 'all' | 'stays' | readonly OrderId[]
  readonly setsAsideFor?: 'everyone' | { readonly subdivisionsOf: readonly RecipientId[] }
  /** How wide relief goes, whatever the orders say. */
  readonly scope?: Protection['scope']
  /** Who a condition reaches. */
  readonly reaches?: {
    readonly subawards?: boolean
    readonly nonprofits?: boolean
    readonly locals?: boolean
  }
}

/** One dated step between government and a place: letter, deadline, finding, action, suit, order, release. */
export interface CaseEvent {
  readonly day: Day
  readonly kind:
    | 'list'
    | 'letter'
    | 'deadline'
    | 'response'
    | 'certification'
    | 'finding'
    | 'action'
    | 'suit'
    | 'order'
    | 'release'
    | 'policy'
  /** Empty: everyone. */
  readonly recipients: readonly RecipientId[]
  readonly program: string
  readonly fiscalYear: string
  /** NaN where no sum was read. */
  readonly dollars: number
  readonly says: string
  readonly duration: string
  readonly decidedBy: string
  readonly confidence: string
  readonly source: SourceId
}
