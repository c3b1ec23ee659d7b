package org.tiepdan.office.client.opening;

import org.jspecify.annotations.Nullable;

/** The words of a petition without its writer. */
public record PetitionWords(
        String petitionId,
        @Nullable String subject,
        @Nullable String content) {}
