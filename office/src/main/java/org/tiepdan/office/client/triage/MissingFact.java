package org.tiepdan.office.client.triage;

/** A fact without which the rules cannot decide. */
public record MissingFact(String code, String vi, String en) {}
