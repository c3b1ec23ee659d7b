package org.tiepdan.lawpack.body;

import org.jspecify.annotations.Nullable;

/**
 * An addressee that also gets petitions but settles none of them here: the National Assembly, the press.
 *
 * @param code as in {@code alsoSentTo}; never that of a body
 * @param receivesFor code of the body that gets what is sent there; null for none that settles petitions
 */
public record Addressee(
        String code, String nameVi, String nameEn, @Nullable String receivesFor) {}
