package org.tiepdan.office.frame;

import org.tiepdan.access.Caller;

/**
 * The visitor of a page.
 *
 * @param name shown on the page; no service gets it
 */
public record Person(Caller caller, String name) {}
