/** The model's only door: every other floor imports from here. */
export * from './types'
export { simulate, simulateInTurns } from './simulate'
export { allocate } from './allocate'
export { judge, type Judging } from './judge'
export { recordedLaw, turnedSwitches } from './law-settings'
export { evidenceOn, type Evidence } from './evidence'
export { protectionOn, type Protected, type Protections } from './enjoin'
export { orderInForce, type OrderStanding } from './order-force'
export { definitionOf, readingInForce, type Reading } from './reading-in-force'
export { verdicts, type VerdictQuestion } from './verdict'
export { placesWithEvidence, readingsOfPlaces } from './verdict-places'
export { byFinding, describeDefinition } from './definition-sheet'
export type {
  ByFinding,
  ClauseCatch,
  DefinitionSheet,
  Difference,
  FindingNumbers,
  SheetQuestion,
} from './definition-sheet'
export { timelineOf, type Timeline, type TimelineQuestion } from './timeline'
export type { OrderPeriod } from './timeline-orders'
export type { VerdictPeriod } from './timeline-verdicts'
export { alsoOpen, failingUnder, isDrawn, onlyShown } from './failing'
export { reachesProgram } from './condition-programs'
export { FIRST_DAY } from './law-parameters'
export { isDay } from './change-check'
export { isOpenPath } from './settle-law'
export { accounts, balanceOf, entryKinds, unaccounted } from './ledger'
export { precisionNames } from './precision'
export { splitExactly, toNearest } from './money'
export { evaluateColumn, namesIn } from './rule'
export { ruleTree, withRule } from './rule-tree'
export { RuleFault } from './rule-check'
export { crimeKeys } from './formula-units'
export { listConditions, listParameters, listYears, shareRule, yearLabel } from './parameters'
export { blankScenario, forEdition, listFormFaults, readScenario, writeScenario } from './scenario'
export { faultSentence, openScenario, placing } from './scenario-open'
export type {
  Opened,
  OpenedNewer,
  OpenedScenario,
  OpeningFault,
  RefusalCode,
  Refused,
} from './scenario-open'
export { checkScenario } from './scenario-check'
export { readStrictJson } from './scenario-json'
export { CURRENT_VERSION } from './scenario-migrate'
export { canonicalJson, canonicalScenario } from './scenario-canonical'
export { isScenarioId, scenarioId } from './scenario-id'
export { readLink, writeLink, type OpenedLink } from './scenario-link'
export type { LinkView } from './scenario-link-view'
export { gatherChanges, inheritedChanges, type FindBase, type StackPart } from './scenario-parts'
export { stackLayers, type Conflict, type Stack } from './scenario-layers'
export { diffScenarios, differenceFile } from './scenario-diff'
export type { Difference as ScenarioDifference } from './scenario-diff'
export { checkResults, recordResults, resultsOf } from './scenario-results'
export type { ReproducedFigure, Reproduction } from './scenario-results'
export { changeInWords, parametersFor } from './scenario-words'
export { settle } from './settle'
export { listSettlingFaults } from './settling-faults'
export { forwardParameters } from './forward/forward-parameters'
export { withForwardYears, withYearsOf } from './forward/forward-years'
export { courseParameters } from './course/course-parameters'
export { isCoursePath } from './course/course-path'
export { courseYears } from './course/course-years'
export { preferenceParameters, takenIn } from './course/preference-parameters'
export { preferenceCondition, preferenceOdds } from './course/preference'
export type { PreferenceOdds, PreferenceSide } from './course/preference'
export { preferenceFigures, type PreferenceFigure } from './course/preference-figures'
export { preferenceFindings, preferenceRulings } from './course/preference-findings'
export { timesInWords } from './course/preference-words'
export { listCourseFaults, settleCourse } from './course/settle-course'
export { unparsedRules, writtenRule, type WrittenRule } from './unparsed-rules'
export { listAwards, yearForJson } from './award-rows'
export type { AwardFinding, AwardRow, PublishedBeside } from './award-rows'
export { amountRange, formulaTable, type FormulaRow, type FormulaTable } from './formula-table'
export type { FormulaColumn, SetAside } from './formula-columns'
export { DataFault, ScenarioFault, nearestName, quote, suggest } from './fault'
export { addCrimeYears, readDataset } from './read-dataset'
export { withCrime } from './crime-years'
export { listRules } from './read-rules'
export { explain, type Question } from './explain'
export { ruleBinding, TIGHTEST } from './rule-binding'
export { figure, ruleInWords, ruleWithNumbers } from './rule-words'
export { factRuleNames, programRuleNames, unitColumnNames } from './rule-names'
export { prove, type Proof, type ProofRow } from './proof'
export type { ProofCount } from './proof-count'
export type { ProofClass } from './proof-class'
export { MATCH_WORDS, type Match } from './proof-match'
export { tabulateRecipients, type RecipientEntry } from './recipient-table'
export { listPublishedTotals, type PublishedTotal } from './published-totals'
export { rangeUnit, roundToRange } from './rounding'
export { agencyCrime } from './agency-crime'
export { aggregateRecipients } from './recipient-aggregates'
export { passThrough, shareOf } from './pass-through'
export { takenFrom, type TakenFrom } from './taken-from'
export { denominators, OFFICER_COST } from './denominators'
export type { Denominator, DenominatorQuestion } from './denominators'
export { readDenominators } from './read-denominators'
export type { DenominatorTables, Revenue, Spending } from './read-denominators'
export { rangedEnds, rangedEndsInSteps, type RangedEnds } from './ranged-ends'
export { endsOfAward, endsOfTotal, type Extent } from './ranged-figures'
export { rangeText, readRange } from './ranged-text'
export { mayBeRanged } from './ranged-change'
export { middleReason } from './ranged-middle'
export { explainEnds, honestWords, rangeInWords, rangeParts, runInWords } from './ranged-words'
export { reachOf, type Reach, type ReachPart } from './reach'
export { settleYears, yearsBetween } from './settle-years'
export { simulateYears, type YearOutcome, type YearsOutcome } from './simulate-years'
export { isLowerBound, lowerBounds } from './amount-words'
export { citation, describeProgram } from './program-sheet'
export type { ProgramSheet, StepInWords, YearAmounts } from './program-sheet'
export { coverage, type CoverageRow } from './coverage'
export { listSubawards, type SubawardRow } from './subaward-rows'
export { isCountOpen, shareWithheld } from './times'
export { programFigures } from './explain-program'
export type { ProgramFigure } from './explain-figure'
export { explainMeasure } from './explain-measure'
export { keptOf } from './kept'
export { placePrograms, placeSumNames, type PlaceProgram, type PlaceSum } from './place-sums'
export { competitionOf, type CompetitionYear, type Odds } from './competition'
export { askOf, type Ask } from './competition-ask'
export type { Ends, PotAmount, Pots, StateFloor } from './pots'
export type { Force } from './read-forces'
export { askReason, competitionFigures, type CompetitionFigure } from './explain-competition'
export { parametersOfStep } from './step-rules'
export { readStatutes } from './read-statutes'
export { printedNumber, printedText, slotsOf, statutePieces } from './statute-text'
export { inputRange } from './precision'
export { csvCell, csvText, plainLine, safeText, withColumns, type ExportCell } from './export-cell'
export { DISCLAIMER, stampColumns, stampLine, stampOf } from './export-stamp'
export type { ExportOccasion, ExportStamp } from './export-stamp'
export { citeBibtex, citeMarkdown, citeText } from './export-citation'
export { awardTable, awardTableOf, beforeOf, subawardTable } from './export-table'
export type { ExportColumn, ExportTable } from './export-table'
export { reasonCells, reasonColumns } from './export-reasons'
export { exportSheets, type ExportSheet } from './export-sheets'
export { exportJson } from './export-json'
export {
  COMPARED,
  compareInSteps,
  compareRuns,
  compareScenarios,
  runCompared,
  runComparedInSteps,
} from './compare/compare'
export { compareGroups } from './compare/compare-groups'
export { whatDiffers } from './compare/differing'
export { programGains, tallyGains } from './compare/tally'
export type {
  ComparedFigure,
  ComparedRun,
  Comparison,
  DifferingRow,
  Gain,
  GroupRow,
  HeldTime,
  NamedScenario,
  PlaceRow,
  Tally,
  TotalName,
  TotalRow,
} from './compare/comparison'
export { DAYS_A_MONTH, KEPT as keptStages, LOST as lostStages } from './course/delay'
export {
  dayNumber,
  dayText,
  addMonths,
  fiscalYearStart,
  quarterName,
  quarterStarts,
} from './course/days'
export { lifeDays } from './course/life'
export { usualLife } from './course/life-parameters'
export { followAward, type AwardToFollow } from './course/follow-award'
export {
  addAward,
  addBalances,
  placeOfDay,
  emptyBalances,
  stageNames,
  unaccountedIn,
} from './course/balances'
export { naturalBalances, ordinaryPace } from './course/natural'
export { lifeAfter } from './course/waiting'
export { followCourse, type Counting } from './course/follow-course'
export { runCourse, runInSteps } from './course/run-course'
export { allAtOnce, partOf, type Steps } from './course/steps'
export type { CourseRun } from './course/run-course'
export { courseEndsInSteps, endsOfCourse, rangesOfCourse } from './course/course-ends'
export type { CourseEnds } from './course/course-ends'
export { nearThresholds } from './near-thresholds'
export type { NearThreshold } from './threshold-base'
export type { ThresholdMove } from './threshold-moves'
export { flipsInSteps, stakeOf } from './flips'
export type { Flip, FlipFinding, FlipMoney, SettleWith } from './flips'
export type { FlipKind } from './flip-candidates'
export { peerMeasure, peersOf, type Peer, type PeerMeasure, type PeerQuestion } from './peers'
export { historyInSteps } from './award-history'
export { programsWithHistory } from './programs-with-history'
export type { HistoryYear, Uncomputed } from './award-history'
export { AS_IT_HAPPENED, type BackTest, type Unrecorded } from './backtest/back-test'
export {
  apartWords,
  partsSentence,
  rangeOfRecord,
  spanWords,
  sumWords,
} from './backtest/back-test-words'
export {
  BACK_TESTED,
  backTests,
  backTestsInSteps,
  runBackTests,
  runBoth,
  runBothInSteps,
} from './backtest/run-back-tests'
export type { BackTests } from './backtest/run-back-tests'
export { DAYS_APART } from './backtest/set-beside'
export type { BesideRow, BesideVerdict, PartVerdict } from './backtest/set-beside'
export type { Modelled, Runs } from './backtest/modelled'
export { ENDED_2025, type EndedAwards, type EndedRow } from './backtest/terminations'
export { ENDED_LIFE, type UndrawnOfYear } from './backtest/undrawn'
export { blastRadius, type BlastRadius, type JointAwards } from './course/blast'
export type { BlastHow, BlastRing, BlastRow } from './course/blast-row'
export type { StillStage } from './course/blast-hit'
export { isJointPath, settleJoint } from './course/blast-joint'
export { blastByState, sumBlast } from './course/blast-sums'
export { BLAST_COLUMNS, blastCells } from './course/blast-table'
export type { BelowClass, BlastState, BlastSums } from './course/blast-sums'
export { feltFrom, type Felt, type FeltSums } from './course/subaward-calendar'
export { cashFlow, cashPeriods } from './course/cash-flow'
export type { CashAward, CashFlow, CashPeriod } from './course/cash-flow'
export { cashAwards, cashSpan } from './course/cash-flow-awards'
export { bridgeOf, type Bridge, type BridgeMatch } from './course/bridge'
export { ownFiscalYear } from './read-fiscal-years'
export { MOST_LETTERS, readAwards } from './own-awards/read-awards'
export { beginOwnAwards, followOwnAwards, type OwnRun } from './own-awards/follow-own-awards'
export { matchProgram } from './own-awards/match-program'
export { modelledFor } from './own-awards/modelled-for'
export type { ModelledFor, ModelledHow, ModelledProgram } from './own-awards/modelled-for'
export {
  inMonths,
  nameOfAward,
  ownAwardHead,
  ownAwardRow,
  ownQuarterHead,
  ownQuarterRows,
} from './own-awards/own-award-rows'
export {
  MOST_SHARED,
  isOwnAwardPath,
  ownAwardChanges,
  settleOwnAwards,
} from './own-awards/own-award-paths'
export type {
  AwardField,
  AwardForm,
  AwardTable,
  OwnAward,
  SkippedRow,
} from './own-awards/own-award'
export type { OwnAsk, OwnCourse, OwnCourses, OwnHit, OwnTotal } from './own-awards/own-ask'
