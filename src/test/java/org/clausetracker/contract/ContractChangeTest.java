package org.clausetracker.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of contracts does see what may change in one, and tells what breaks clients from what does not. */
class ContractChangeTest {

    @Test
    void nothing_differs_between_a_contract_and_itself() {
        ContractChange change =
                ContractChange.between(PublishedContract.published(), PublishedContract.published() + "\n");

        assertThat(change.isNone()).isTrue();
        assertThat(change.breaking()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            removed path         | '  /api/v1/codebook:' | '  /api/v1/code-book:' | true  | /paths/~1api~1v1~1codebook
            removed field        | '        slug:\n          type: string' | '        name:\n          type: string' | true | /components/schemas/AgreementDetail/properties/slug
            changed type         | '        slug:\n          type: string' | '        slug:\n          type: boolean' | true | /components/schemas/AgreementDetail/properties/slug/type
            null where none was  | '        zone:\n          type: string' | '        zone:\n          type:\n          - string\n          - "null"' | false | /components/schemas/AgreementDetail/properties/zone/type
            another schema       | 'anyOf:\n          - $ref: "#/components/schemas/Instant"' | 'anyOf:\n          - $ref: "#/components/schemas/LocalDate"' | true | /components/schemas/AgreementDetail/properties/effectiveAt/anyOf
            removed value        | '      enum:\n      - CEASEFIRE\n' | '      enum:\n' | true | /components/schemas/AgreementKind/enum
            narrower parameter   | 'maximum: 200' | 'maximum: 100' | true | /paths/~1api~1v1~1agreements/get/parameters
            new field            | '        slug:\n          type: string' | '        motto:\n          type: string\n        slug:\n          type: string' | false | /components/schemas/AgreementDetail/properties/motto
            other description    | 'permanent name' | 'name for ever' | false | /components/schemas/AgreementDetail/properties/slug/description
            other operation name | 'operationId: listAgreements' | 'operationId: browseAgreements' | false | /paths/~1api~1v1~1agreements/get/operationId
            """)
    void a_change_is_noticed(String what, String from, String to, boolean breaking, String place) {
        String published = PublishedContract.published();
        String changed = replaceFirst(published, from.replace("\\n", "\n"), to.replace("\\n", "\n"));

        ContractChange change = ContractChange.between(published, changed);

        assertThat(change.places()).as(what).contains(place);
        assertThat(change.breaking()).as(what).isEqualTo(breaking);
    }

    private static String replaceFirst(String text, String from, String to) {
        int at = text.indexOf(from);
        assertThat(at).as("'%s' is in the contract", from).isNotNegative();
        return text.substring(0, at) + to + text.substring(at + from.length());
    }
}
