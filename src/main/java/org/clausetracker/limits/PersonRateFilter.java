package org.clausetracker.limits;

import jakarta.ws.rs.container.ResourceInfo;
import org.clausetracker.http.RequestChain;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Has requests counted by {@link PersonRates} where it is known which method answers them. */
class PersonRateFilter {

    private final PersonRates rates;

    PersonRateFilter(PersonRates rates) {
        this.rates = rates;
    }

    @ServerRequestFilter(priority = RequestChain.PERSON_RATES)
    public void count(ResourceInfo resource) {
        rates.count(resource);
    }
}
