package org.clausetracker.intake;

import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a bundle that is sent is to be imported, as text. */
record ImportQuery(
        @RestQuery
                @Parameter(
                        description = "Whether it is only asked what the import would do; then nothing is stored.",
                        example = "true")
                @Nullable
                String dryRun,
        @RestQuery
                @Parameter(
                        description =
                                "`keep`, the default, leaves records as they are that were changed by hand since their last"
                                        + " import; `overwrite` replaces them.",
                        example = "keep")
                @Nullable
                String conflicts) {

    private static final String OVERWRITE = "overwrite";

    boolean check(QueryReader reader) {
        return reader.flag("dryRun", dryRun);
    }

    boolean overwrite(QueryReader reader) {
        if (conflicts != null && !conflicts.equals("keep") && !conflicts.equals(OVERWRITE)) {
            reader.refuse("conflicts", "conflicts must be keep or overwrite.");
        }
        return OVERWRITE.equals(conflicts);
    }
}
