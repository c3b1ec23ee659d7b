package org.tiepdan.office.client.cases;

import java.time.LocalDate;

/** A day that was left out of a count, or counted although it falls on a weekend, with the reason. */
public record ExplainedDay(LocalDate date, String vi, String en) {}
