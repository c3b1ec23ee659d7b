package org.tiepdan.reporting.form;

/** A note printed with a form. */
public record FormNote(String vi, String en) {}
