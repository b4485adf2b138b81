package org.clausetracker.app;

import java.util.Map;

/** What a process that imports one bundle does without: it serves nobody, and says on the console what came of the import. */
final class ImportSettings {

    /** Properties of Quarkus and of ours with their values. */
    static final Map<String, String> QUIET = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.level", "WARN",
            "quarkus.log.console.stderr", "true",
            "tracker.data.load", DataFile.NONE,
            "tracker.data.names", DataFile.NONE,
            "tracker.data.gazetteer", DataFile.NONE);

    private ImportSettings() {}
}
