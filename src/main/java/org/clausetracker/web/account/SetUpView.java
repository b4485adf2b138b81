package org.clausetracker.web.account;

/**
 * The page of a link by which a password is set.
 *
 * @param path of the page, where its form goes
 * @param person whether the link is for a person whose name and address are known
 * @param name as typed, or of the person
 * @param email as typed, or of the person
 */
public record SetUpView(String path, boolean person, String name, String email, FormFaults faults) {}
