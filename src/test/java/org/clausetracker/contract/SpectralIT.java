package org.clausetracker.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The published contract passes Spectral's recommended rules and OWASP's, but for exceptions that give their reason. */
class SpectralIT {

    @BeforeAll
    static void install() throws IOException {
        Spectral.install();
    }

    @Test
    void published_contract_has_no_fault() throws IOException {
        assertThat(Spectral.faults(PublishedContract.published())).isEmpty();
    }

    @Test
    @Tag("long")
    void faults_of_both_rule_sets_would_be_found() throws IOException {
        String contract = PublishedContract.published();
        String faulty = contract.replaceFirst("(?m)^ *operationId: listAgreements\\n", "")
                .replaceFirst("(?m)^ *maxLength: 8192\\n", "")
                .replaceFirst("- url: /\\n", "- url: http://tracker.test\n");

        assertThat(Spectral.faults(faulty))
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).contains(" operation-operationId "))
                .anySatisfy(fault -> assertThat(fault).contains(" owasp:api4:2023-string-limit "))
                .anySatisfy(fault -> assertThat(fault).contains(" owasp:api8:2023-no-server-http "));
    }

    @Test
    void every_rule_that_is_off_says_why() throws IOException {
        List<String> unexplained = new ArrayList<>();
        boolean explained = false;
        int off = 0;
        for (String line : Files.readAllLines(Spectral.RULESET)) {
            boolean rule = line.endsWith(": \"off\"");
            if (line.strip().startsWith("#")) {
                explained = true;
            } else if (line.isBlank()) {
                explained = false;
            } else if (rule && !explained) {
                unexplained.add(line.strip());
            }
            off += rule ? 1 : 0;
        }

        assertThat(off).isEqualTo(11);
        assertThat(unexplained).isEmpty();
    }
}
