package org.tiepdan.routing.triage.adapter;

/**
 * A decision of the desk that was taken back.
 *
 * @param command id of the command that took it back
 * @param decision id of the event of that decision
 */
public record TakenBack(String command, String decision) {}
