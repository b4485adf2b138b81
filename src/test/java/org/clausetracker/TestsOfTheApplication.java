package org.clausetracker;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests of the application as most tests start it, and those that need none. With {@link TestsOfOtherSettings} they are all, so
 * the build runs the two side by side: handed out class by class, each would start the application anew (Quarkus issue 43979).
 */
@Suite
@SelectPackages("org.clausetracker")
@ExcludePackages("org.clausetracker.schema")
@IncludeClassNamePatterns(".*Test")
@ExcludeClassNamePatterns(TestsOfOtherSettings.NAMES)
class TestsOfTheApplication {}
