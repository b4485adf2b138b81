package org.clausetracker;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests whose names begin with A to L. With {@link SecondHalfOfTests} they are all, so the build runs the two halves side by side:
 * handed out class by class, each would start the application anew (Quarkus issue 43979).
 */
@Suite
@SelectPackages("org.clausetracker")
@ExcludePackages("org.clausetracker.schema")
@IncludeClassNamePatterns(".*\\.[A-L]\\w*Test")
class FirstHalfOfTests {}
