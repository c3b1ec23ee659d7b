package org.tiepdan.office.client.cases;

/** The same text in Vietnamese and in English. */
public record Words(String vi, String en) {}
