package org.tiepdan.nearduplicate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The text and place of a petition, from which its signature is made.
 *
 * @param subject the petition's subject as written
 * @param content the petition's words as written
 * @param commune code, of any date, of the commune that the matter is about; null when the petition names none
 * @param on the day whose place names apply: the day of receipt in Viet Nam
 */
public record PetitionText(
        String subject, String content, @Nullable String commune, LocalDate on) {}
