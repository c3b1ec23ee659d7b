package org.tiepdan.office.frame;

import org.tiepdan.access.Caller;

/**
 * Who looks at a page.
 *
 * @param name for the page alone: no service gets it
 */
public record Person(Caller caller, String name) {}
