package org.clausetracker.status;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests that add records: they run after those that only read the shipped ones. */
public class ChangesData implements QuarkusTestProfile {}
