package org.tiepdan.reporting.form.adapter.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.form.FormEntry;
import org.tiepdan.servicekit.web.request.Cursor;

/**
 * Takes all lines of a list, adds them up, and keeps one page of them. Pages begin after the sort key of a line, so that concurrent writes
 * neither hide nor repeat one.
 */
final class FormPage implements Consumer<FormEntry> {
    private final @Nullable End after;
    private final int length;
    private final List<FormEntry> page = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;
    private boolean more;

    /** @param after the last line of the previous page; null for the first page */
    FormPage(@Nullable End after, int length) {
        this.after = after;
        this.length = length;
    }

    @Override
    public void accept(FormEntry entry) {
        total = total.add(entry.value());
        if (more || (after != null && !after.isBefore(entry))) {
            return;
        }
        // A case that a sum of columns contains several times stays on one page.
        if (page.size() < length || !End.at(page.getLast()).isBefore(entry)) {
            page.add(entry);
        } else {
            more = true;
        }
    }

    List<FormEntry> page() {
        return List.copyOf(page);
    }

    /** The sum of the lines of all pages. */
    BigDecimal total() {
        return total;
    }

    /** The cursor of the next page; null on the last. */
    @Nullable
    String next() {
        return more ? End.at(page.getLast()).cursor() : null;
    }

    /** The last line of a page: the day, and the id. */
    record End(LocalDate on, String id) {
        static End at(FormEntry entry) {
            return new End(entry.on(), entry.id());
        }

        static Optional<End> of(List<String> parts) {
            try {
                return parts.size() == 2
                        ? Optional.of(new End(LocalDate.parse(parts.getFirst()), parts.getLast()))
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        boolean isBefore(FormEntry entry) {
            int days = on.compareTo(entry.on());
            return days == 0 ? id.compareTo(entry.id()) < 0 : days < 0;
        }

        String cursor() {
            return Cursor.write(on.toString(), id);
        }
    }
}
