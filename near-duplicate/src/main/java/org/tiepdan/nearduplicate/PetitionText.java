package org.tiepdan.nearduplicate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a signature is made of.
 *
 * @param subject the petition's subject as written
 * @param content the petition's words as written
 * @param commune the code of the commune that the matter is about, of any date; null when the petition names none
 * @param on the day whose names of places count: the day of receipt in Viet Nam
 */
public record PetitionText(String subject, String content, @Nullable String commune, LocalDate on) {}
