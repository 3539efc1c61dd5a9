/** The model's only door: every other floor imports from here. */
export * from './types'
export { simulate } from './simulate'
export { allocate } from './allocate'
export { judge } from './judge'
export type { Judging } from './judge'
export { recordedLaw, turnedSwitches } from './law-settings'
export { evidenceOn } from './evidence'
export type { Evidence } from './evidence'
export { protectionOn } from './enjoin'
export type { Protected, Protections } from './enjoin'
export { orderInForce } from './order-force'
export type { OrderStanding } from './order-force'
export { definitionOf, readingInForce } from './reading-in-force'
export type { Reading } from './reading-in-force'
export { verdicts } from './verdict'
export type { VerdictQuestion } from './verdict'
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
export { timelineOf } from './timeline'
export type { Timeline, TimelineQuestion } from './timeline'
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
export { readLink, writeLink } from './scenario-link'
export type { OpenedLink } from './scenario-link'
export type { LinkView } from './scenario-link-view'
export { gatherChanges, inheritedChanges } from './scenario-parts'
export type { FindBase, StackPart } from './scenario-parts'
export { stackLayers } from './scenario-layers'
export type { Conflict, Stack } from './scenario-layers'
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
export { preferenceFigures } from './course/preference-figures'
export type { PreferenceFigure } from './course/preference-figures'
export { preferenceFindings, preferenceRulings } from './course/preference-findings'
export { timesInWords } from './course/preference-words'
export { listCourseFaults, settleCourse } from './course/settle-course'
export { unparsedRules, writtenRule } from './unparsed-rules'
export type { WrittenRule } from './unparsed-rules'
export { listAwards, yearForJson } from './award-rows'
export type { AwardFinding, AwardRow, PublishedBeside } from './award-rows'
export { amountRange, formulaTable } from './formula-table'
export type { FormulaRow, FormulaTable } from './formula-table'
export type { FormulaColumn, SetAside } from './formula-columns'
export { DataFault, ScenarioFault, nearestName, quote, suggest } from './fault'
export { addCrimeYears, readDataset } from './read-dataset'
export { withCrime } from './crime-years'
export { listRules } from './read-rules'
export { explain } from './explain'
export type { Question } from './explain'
export { ruleBinding, TIGHTEST } from './rule-binding'
export { figure, ruleInWords, ruleWithNumbers } from './rule-words'
export { factRuleNames, programRuleNames, unitColumnNames } from './rule-names'
export { prove } from './proof'
export type { Proof, ProofRow } from './proof'
export type { ProofCount } from './proof-count'
export type { ProofClass } from './proof-class'
export { MATCH_WORDS } from './proof-match'
export type { Match } from './proof-match'
export { tabulateRecipients } from './recipient-table'
export type { RecipientEntry } from './recipient-table'
export { listPublishedTotals } from './published-totals'
export type { PublishedTotal } from './published-totals'
export { rangeUnit, roundToRange } from './rounding'
export { agencyCrime } from './agency-crime'
export { aggregateRecipients } from './recipient-aggregates'
export { passThrough, shareOf } from './pass-through'
export { takenFrom } from './taken-from'
export type { TakenFrom } from './taken-from'
export { denominators, OFFICER_COST } from './denominators'
export type { Denominator, DenominatorQuestion } from './denominators'
export { readDenominators } from './read-denominators'
export type { DenominatorTables, Revenue, Spending } from './read-denominators'
export { reachOf } from './reach'
export type { Reach, ReachPart } from './reach'
export { settleYears, yearsBetween } from './settle-years'
export { simulateYears } from './simulate-years'
export type { YearOutcome, YearsOutcome } from './simulate-years'
export { isLowerBound, lowerBounds } from './amount-words'
export { citation, describeProgram } from './program-sheet'
export type { ProgramSheet, StepInWords, YearAmounts } from './program-sheet'
export { coverage } from './coverage'
export type { CoverageRow } from './coverage'
export { listSubawards } from './subaward-rows'
export type { SubawardRow } from './subaward-rows'
export { isCountOpen, shareWithheld } from './times'
export { programFigures } from './explain-program'
export type { ProgramFigure } from './explain-figure'
export { explainMeasure } from './explain-measure'
export { keptOf } from './kept'
export { placePrograms, placeSumNames } from './place-sums'
export type { PlaceProgram, PlaceSum } from './place-sums'
export { competitionOf } from './competition'
export type { CompetitionYear, Odds } from './competition'
export { askOf } from './competition-ask'
export type { Ask } from './competition-ask'
export type { Ends, PotAmount, Pots, StateFloor } from './pots'
export type { Force } from './read-forces'
export { askReason, competitionFigures } from './explain-competition'
export type { CompetitionFigure } from './explain-competition'
export { parametersOfStep } from './step-rules'
export { inputRange } from './precision'
export { csvCell, csvText, plainLine, safeText, withColumns } from './export-cell'
export type { ExportCell } from './export-cell'
export { DISCLAIMER, stampColumns, stampLine, stampOf } from './export-stamp'
export type { ExportOccasion, ExportStamp } from './export-stamp'
export { citeBibtex, citeMarkdown, citeText } from './export-citation'
export { awardTable, awardTableOf, beforeOf, subawardTable } from './export-table'
export type { ExportColumn, ExportTable } from './export-table'
export { reasonCells, reasonColumns } from './export-reasons'
export { exportSheets } from './export-sheets'
export type { ExportSheet } from './export-sheets'
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
export { followAward } from './course/follow-award'
export type { AwardToFollow } from './course/follow-award'
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
export { followCourse } from './course/follow-course'
export type { Counting } from './course/follow-course'
export { runCourse, runInSteps } from './course/run-course'
export { allAtOnce, partOf } from './course/steps'
export type { Steps } from './course/steps'
export type { CourseRun } from './course/run-course'
export { AS_IT_HAPPENED } from './backtest/back-test'
export type { BackTest, Unrecorded } from './backtest/back-test'
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
export { ENDED_2025 } from './backtest/terminations'
export type { EndedAwards, EndedRow } from './backtest/terminations'
export { ENDED_LIFE } from './backtest/undrawn'
export type { UndrawnOfYear } from './backtest/undrawn'
export { blastRadius } from './course/blast'
export type { BlastRadius, JointAwards } from './course/blast'
export type { BlastHow, BlastRing, BlastRow } from './course/blast-row'
export type { StillStage } from './course/blast-hit'
export { isJointPath, settleJoint } from './course/blast-joint'
export { blastByState, sumBlast } from './course/blast-sums'
export { BLAST_COLUMNS, blastCells } from './course/blast-table'
export type { BelowClass, BlastState, BlastSums } from './course/blast-sums'
export { feltFrom } from './course/subaward-calendar'
export type { Felt, FeltSums } from './course/subaward-calendar'
export { cashFlow, cashPeriods } from './course/cash-flow'
export type { CashAward, CashFlow, CashPeriod } from './course/cash-flow'
export { cashAwards, cashSpan } from './course/cash-flow-awards'
export { bridgeOf } from './course/bridge'
export type { Bridge, BridgeMatch } from './course/bridge'
export { ownFiscalYear } from './read-fiscal-years'
export { MOST_LETTERS, readAwards } from './own-awards/read-awards'
export { beginOwnAwards, followOwnAwards } from './own-awards/follow-own-awards'
export type { OwnRun } from './own-awards/follow-own-awards'
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
