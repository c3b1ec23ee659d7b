package org.tiepdan.office.client.cases;

/** One searched term, so that a reader sees how a search was understood. */
public record Searched(String kind, String vi, String en) {}
