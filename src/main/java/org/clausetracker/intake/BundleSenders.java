package org.clausetracker.intake;

import java.util.Optional;

/** Who may hand bundles over by HTTP. A room that knows people implements it; until one does, nobody may. */
public interface BundleSenders {

    /** Who sends the current request; empty: nobody who may. An implementation may end the request with a problem instead. */
    Optional<BundleSender> current();
}
