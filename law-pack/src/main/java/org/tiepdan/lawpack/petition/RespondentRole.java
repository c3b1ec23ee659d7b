package org.tiepdan.lawpack.petition;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The person within a body that the petition is about. */
public enum RespondentRole {
    /** Người đứng đầu. */
    HEAD,
    /** Cấp phó của người đứng đầu. */
    DEPUTY_HEAD,
    /** An official whom the head manages directly (cán bộ, công chức thuộc quyền quản lý trực tiếp). */
    OFFICIAL,
    /** The body itself (cơ quan, tổ chức). */
    BODY;

    /** @return empty for null and for a code that this release does not know */
    public static Optional<RespondentRole> find(@Nullable String code) {
        return Stream.of(values()).filter(role -> role.name().equals(code)).findFirst();
    }
}
