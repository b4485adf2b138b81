package org.clausetracker.account;

/**
 * What this instance is, for programs that talk to several.
 *
 * @param name what it calls itself
 * @param rule version of the published rule that it judges by
 * @param singlePerson whether one person may decide about their own findings, as somebody who works alone has to
 * @param peoplePublic whether everybody is told who wrote what; else only those who are logged in
 */
public record Instance(String name, String rule, boolean singlePerson, boolean peoplePublic) {}
