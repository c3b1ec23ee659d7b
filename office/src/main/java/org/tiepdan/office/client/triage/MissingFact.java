package org.tiepdan.office.client.triage;

/** What kept the rules from deciding. */
public record MissingFact(String code, String vi, String en) {}
