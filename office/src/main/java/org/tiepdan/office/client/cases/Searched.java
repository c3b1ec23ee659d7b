package org.tiepdan.office.client.cases;

/** One thing that was looked for, so that a reader sees how a search was understood. */
public record Searched(String kind, String vi, String en) {}
