package org.tiepdan.lawpack.body;

import org.jspecify.annotations.Nullable;

/**
 * An addressee of petitions that is no body of the pack and settles none: the National Assembly, the press.
 *
 * @param code as in {@code alsoSentTo}; never that of a body
 * @param receivesFor code of the body that receives what is sent there; null for none
 */
public record Addressee(
        String code, String nameVi, String nameEn, @Nullable String receivesFor) {}
