package org.tiepdan.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The function of a person, or of a body's system, in this office. A caller may have several. */
public enum Role {
    /** Takes petitions in (người tiếp nhận đơn). */
    CLERK,
    /** Decides at the triage desk (người phân loại, xử lý đơn). */
    TRIAGE_OFFICER,
    /** Acts on cases for the body (người thụ lý, giải quyết). */
    OFFICER,
    /** Follows the cases of the body and of those below it (lãnh đạo). */
    LEADER,
    /** Reads all cases of the body and those below it, and the access log, and nothing else (thanh tra). */
    INSPECTOR,
    /** Opens sealed petitions, but no denunciation (người mở niêm phong). */
    OPENER,
    /** Opens sealed denunciations, together with a second person (người mở niêm phong đơn tố cáo). */
    DENUNCIATION_OPENER,
    /** Keeps the system running; sees no case (quản trị hệ thống). */
    OPERATOR,
    /** The system of a body, signed in by itself (hệ thống của cơ quan). */
    BODY_SYSTEM;

    /** @return the code in tokens and the table, in kebab-case: {@code triage-officer} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return empty for an unknown code */
    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
