package org.clausetracker.agreement;

import java.util.List;

/**
 * What agreements are grouped by.
 *
 * @param processes the peace processes that agreements belong to, by name
 * @param countries ISO 3166-1 alpha-2 codes of the countries that agreements are about, in their order
 */
public record AgreementGroups(List<ProcessRef> processes, List<String> countries) {}
