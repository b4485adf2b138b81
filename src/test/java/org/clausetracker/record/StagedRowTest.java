package org.clausetracker.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StagedRowTest {

    private static final StagedTable PARTY_ALIAS =
            StagedTable.of("party", "slug", "name").list("party_alias", "party_id alias", "", "party_id");

    @Test
    void values_stand_in_the_order_of_the_columns_however_they_are_given() {
        StagedRow row = PARTY_ALIAS.row().with("alias", "Artsakh").with("party_id", "nagorno-karabakh");

        assertThat(row.values()).containsExactly("nagorno-karabakh", "Artsakh");
    }

    @Test
    void a_column_that_the_table_does_not_have_is_refused() {
        StagedRow row = PARTY_ALIAS.row();

        assertThatThrownBy(() -> row.with("name", "Artsakh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PARTY_ALIAS has no column name");
    }

    @Test
    void a_column_is_given_a_value_once() {
        StagedRow row = PARTY_ALIAS.row().with("alias", "Artsakh");

        assertThatThrownBy(() -> row.with("alias", "Karabakh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PARTY_ALIAS has a value already for alias");
    }

    @Test
    void a_column_that_was_forgotten_is_noticed() {
        StagedRow row = PARTY_ALIAS.row().with("alias", "Artsakh");

        assertThatThrownBy(row::values)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("PARTY_ALIAS needs a value for party_id");
    }
}
