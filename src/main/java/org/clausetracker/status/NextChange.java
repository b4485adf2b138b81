package org.clausetracker.status;

import java.time.LocalDate;

/** The first later day on which the headline changes if nobody says anything more, and what it changes to. */
public record NextChange(LocalDate on, Headline to) {}
