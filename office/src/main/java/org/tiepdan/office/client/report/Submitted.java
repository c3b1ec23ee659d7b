package org.tiepdan.office.client.report;

/** A form was submitted. */
public record Submitted(String id, String digest) {}
