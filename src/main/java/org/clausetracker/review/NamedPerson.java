package org.clausetracker.review;

/**
 * A person by name, told only to those who may know.
 *
 * @param id of the person
 * @param name as shown to those who are logged in
 */
public record NamedPerson(String id, String name) {}
