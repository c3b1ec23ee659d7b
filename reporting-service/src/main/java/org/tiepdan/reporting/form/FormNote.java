package org.tiepdan.reporting.form;

/** A sentence that has to be said with a form. */
public record FormNote(String vi, String en) {}
