package org.tiepdan.reporting.wording;

/** The same in Vietnamese and in English. */
public record Words(String vi, String en) {}
