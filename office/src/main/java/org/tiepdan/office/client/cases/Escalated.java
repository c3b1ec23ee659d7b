package org.tiepdan.office.client.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step against a body that stays late.
 *
 * @param step {@code URGE}, {@code REPORT_TO_HEAD} or {@code ACCOUNTABILITY}
 * @param to code of the body that can act
 * @param owedBy code of the body that owed the act then; absent if tracking did not repeat it
 * @param basis the articles; absent likewise
 * @param actedOn the day on which that body urged; absent while it has not
 */
public record Escalated(
        String step,
        LocalDate on,
        String to,
        @Nullable String owedBy,
        @Nullable String basis,
        @Nullable LocalDate actedOn) {}
