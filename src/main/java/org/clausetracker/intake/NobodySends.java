package org.clausetracker.intake;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Stands in where no room knows people: a bundle then comes by the command line alone. */
@DefaultBean
@ApplicationScoped
class NobodySends implements BundleSenders {

    @Override
    public Optional<BundleSender> current() {
        return Optional.empty();
    }
}
