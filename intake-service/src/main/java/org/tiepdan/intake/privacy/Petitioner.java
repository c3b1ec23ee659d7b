package org.tiepdan.intake.privacy;

import org.jspecify.annotations.Nullable;

/**
 * The person whom a line must not identify.
 *
 * @param fullName as in a register: of one person, of several, of a group or of an organisation
 * @param organisation whether it is one, whose name is no secret
 * @param phone one number or several
 * @param addressLine house, street or hamlet, without the commune
 */
public record Petitioner(
        @Nullable String fullName,
        boolean organisation,
        @Nullable String identityNumber,
        @Nullable String phone,
        @Nullable String addressLine) {}
