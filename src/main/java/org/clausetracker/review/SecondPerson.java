package org.clausetracker.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clausetracker.account.ReviewConfig;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.ProblemType;

/** Nobody decides what they have written themselves, but where one person works alone. */
@ApplicationScoped
class SecondPerson {

    private final ReviewConfig config;

    SecondPerson(ReviewConfig config) {
        this.config = config;
    }

    /**
     * Refuses one of the authors.
     *
     * @param person id of who is about to decide, who may know who the authors are
     * @param authors ids of the authors
     * @throws Conflict when the person is one of them, and does not work alone
     */
    void require(String person, List<String> authors) {
        if (authors.contains(person) && !config.singlePerson()) {
            throw new Conflict(
                    ProblemType.SECOND_PERSON_NEEDED,
                    "You have written some of this, so somebody else has to decide. It was written by "
                            + String.join(", ", authors) + ".",
                    List.of());
        }
    }
}
