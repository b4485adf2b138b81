package org.clausetracker.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.record.ShippedRecords.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private static final JsonPlace RECORD = new JsonPlace("", "", null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a':'b'} | {'a':'c'} | {'a':'c'}",
                "{'a':'b'} | {'b':'c'} | {'a':'b','b':'c'}",
                "{'a':'b'} | {'a':null} | {}",
                "{'a':'b','b':'c'} | {'a':null} | {'b':'c'}",
                "{'a':['b']} | {'a':'c'} | {'a':'c'}",
                "{'a':'c'} | {'a':['b']} | {'a':['b']}",
                "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]} | {'a':[1]} | {'a':[1]}",
                "{'e':null} | {'a':1} | {'e':null,'a':1}",
                "{} | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}",
            })
    void the_result_is_that_of_the_standard(String stored, String patch, String result) {
        ObjectNode merged = new MergePatch(object(stored), object(patch), RECORD).result();

        assertThat(merged).isEqualTo(object(result));
        assertThat(merged).isEqualTo(object(byLibrary(stored, patch)));
    }

    @Test
    void what_is_taken_away_is_remembered_with_its_object() {
        MergePatch patch =
                new MergePatch(object("{'a':{'b':1}}"), object("{'a':{'b':null,'x':null},'y':null}"), RECORD);

        assertThat(patch.removed().stream().map(removed -> removed.object().path() + "/" + removed.key()))
                .containsExactlyInAnyOrder("/y", "a/b", "a/x");
    }

    @Test
    void the_stored_record_is_not_changed() {
        ObjectNode stored = object("{'a':{'b':1}}");

        new MergePatch(stored, object("{'a':{'b':null}}"), RECORD);

        assertThat(stored).isEqualTo(object("{'a':{'b':1}}"));
    }

    private static String byLibrary(String stored, String patch) {
        JsonObject target =
                Json.createReader(new StringReader(stored.replace('\'', '"'))).readObject();
        JsonObject change =
                Json.createReader(new StringReader(patch.replace('\'', '"'))).readObject();
        return Json.createMergePatch(change).apply(target).toString();
    }
}
