package org.tiepdan.routing.triage.adapter;

/** Where the matter is. */
public record Place(String commune) {}
