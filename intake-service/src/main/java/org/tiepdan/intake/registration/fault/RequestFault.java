package org.tiepdan.intake.registration.fault;

/**
 * A fault of one member of a request.
 *
 * @param member path within the request, {@code petitioner/fullName}
 * @param code stable, for programs
 */
public record RequestFault(String member, String code, String vi, String en) {}
