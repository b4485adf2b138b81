package org.clausetracker.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BundleSchemaServedTest {

    @Test
    void the_schema_of_bundles_is_served() {
        given().get("/bundle.schema.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("title", equalTo("clause-tracker-bundle/1"));
    }
}
