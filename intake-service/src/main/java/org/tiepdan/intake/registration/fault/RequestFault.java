package org.tiepdan.intake.registration.fault;

/**
 * What is wrong with one member of a request.
 *
 * @param member path within the request, {@code petitioner/fullName}
 * @param code stable, for programs
 */
public record RequestFault(String member, String code, String vi, String en) {}
