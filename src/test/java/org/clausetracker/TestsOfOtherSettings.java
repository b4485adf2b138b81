package org.clausetracker;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests that start the application with settings of their own, which is built once for each of these before the first test
 * runs: here only, not beside every other test too. Two that need none make the suites equally long.
 */
@Suite
@SelectPackages("org.clausetracker")
@ExcludePackages("org.clausetracker.schema")
@IncludeClassNamePatterns(TestsOfOtherSettings.NAMES)
class TestsOfOtherSettings {

    /** What a test class with a profile is called, and the two others; {@link TestSettingsTest} holds them against each other. */
    static final String NAMES = ".*\\.(LargeBundleTest|BundleDocumentTest"
            + "|AboutWhomTest|AccessLogTest|BehindProxyTest|CachedAnswersTest|ChangesOfDutyTest|CitationCheckApiTest"
            + "|CrossOriginTest|EditingApiTest|EditorsAtOnceTest|EnteredOneByOneTest|EscapingTest"
            + "|ExpectedStatuses2026Test|FeaturedAgreementTest|FindingReviewApiTest|FormerRuleTest|FourEyesApiTest|GroupPagesTest"
            + "|HindsightTest|HistoryApiTest|HistoryPagesTest|ImportApiTest|ImportPagesTest|ImpreciseDayPagesTest"
            + "|KeptStatusTest|LargeBoardTest|LargeMatrixTest|LedgerTest|LimitsTest|ManyFindingsTest|NotCodedYetTest|OneTodayTest"
            + "|PersonRatesTest|ProposalApiTest|PublicAddressTest|ReaderDuringImportTest|RequestChainTest"
            + "|ReviewQueueApiTest|RightToLeftTest|SettingsApiTest|SinglePersonTest|SlowDatabaseTest|TimeZoneTest"
            + "|TouchedClausesTest|TraceTest|TrialSurfaceTest|TrialTextsTest|status\\.VoicesTest"
            + ")";
}
