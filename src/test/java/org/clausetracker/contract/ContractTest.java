package org.clausetracker.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Nothing that clients see changes unnoticed: {@code src/test/resources/openapi.yaml} is what they were promised. */
@QuarkusTest
class ContractTest {

    @Test
    void running_api_is_the_published_contract() {
        if (Boolean.getBoolean("contract.accept")) {
            PublishedContract.accept(PublishedContract.running());
        }
        ContractChange change = ContractChange.between(PublishedContract.published(), PublishedContract.running());

        assertThat(change.isNone())
                .withFailMessage(
                        "The running API is not that of %s.%n%s%nIt %s clients of the published one, and differs at%n  %s%n"
                                + "If that is meant, write it into the changelog and record it:%n"
                                + "  mvn test -Dtest=ContractTest -Dcontract.accept=true",
                        PublishedContract.FILE,
                        change.report(),
                        change.breaking() ? "BREAKS" : "does not break",
                        String.join(System.lineSeparator() + "  ", change.places()))
                .isTrue();
    }
}
