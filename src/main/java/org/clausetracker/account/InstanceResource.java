package org.clausetracker.account;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.access.PeopleConfig;
import org.clausetracker.rule.StatusEngine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/instance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class InstanceResource {

    private final InstanceConfig instance;
    private final PeopleConfig people;
    private final ReviewConfig review;

    InstanceResource(InstanceConfig instance, PeopleConfig people, ReviewConfig review) {
        this.instance = instance;
        this.people = people;
        this.review = review;
    }

    @GET
    @Operation(
            summary = "Get the instance",
            description = "What this instance calls itself, the rule it judges by, and how its people work together.")
    public Instance get() {
        return new Instance(instance.name(), StatusEngine.RULE, review.singlePerson(), people.isPublic());
    }
}
