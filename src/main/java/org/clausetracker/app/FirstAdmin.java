package org.clausetracker.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clausetracker.account.InvitationService;
import org.jboss.logging.Logger;

/** Tells whoever starts the application how to become its first ADMIN, at each start until there is one. */
@ApplicationScoped
class FirstAdmin {

    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);

    private final InvitationService invitations;

    FirstAdmin(InvitationService invitations) {
        this.invitations = invitations;
    }

    void onStart(@Observes StartupEvent event) {
        invitations
                .first()
                .ifPresent(link -> LOG.infof(
                        "Nobody looks after people here yet. Become the first ADMIN within a day at %s%s",
                        ServiceAddress.configured(), link.path()));
    }
}
