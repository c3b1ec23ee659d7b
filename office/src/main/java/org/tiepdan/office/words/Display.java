package org.tiepdan.office.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.OfficeStandards;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.office.client.cases.DueLimit;
import org.tiepdan.office.client.cases.Words;

/** Formats numbers, dates and codes in one language, as of one day. */
public final class Display {
    private final MessageSource messages;
    private final Bodies bodies;
    private final Language language;
    private final Calendar calendar;

    /** @param soonUntil the last day that counts as near */
    public record Calendar(LocalDate today, LocalDate soonUntil, WorkingDays days, OfficeStandards standards) {}

    public Display(MessageSource messages, Bodies bodies, Language language, Calendar calendar) {
        this.messages = messages;
        this.bodies = bodies;
        this.language = language;
        this.calendar = calendar;
    }

    public Language language() {
        return language;
    }

    public LocalDate today() {
        return calendar.today();
    }

    /**
     * @param own codes of bodies
     * @return those bodies, and after them the ended ones that they succeeded: what these received may still have to be entered
     */
    public List<String> receivingFor(Set<String> own) {
        var ended = bodies.withPredecessors(own, today()).stream()
                .filter(code -> !own.contains(code))
                .sorted();
        return Stream.concat(own.stream().sorted(), ended).toList();
    }

    public boolean soon(LocalDate dueOn) {
        return !dueOn.isAfter(calendar.soonUntil());
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    public String of(Words words) {
        return language.of(words);
    }

    public boolean known(String key) {
        return messages.getMessage(key, null, null, language.locale()) != null;
    }

    /** @return the words for {@code code}; an unknown code is shown as it is */
    public String code(String group, String code) {
        var words = messages.getMessage(group + "." + code, null, code, language.locale());
        return words == null ? code : words;
    }

    public String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /** With one decimal; with two below 1. */
    public String decimal(double number) {
        return String.format(language.locale(), number < 1 ? "%.2f" : "%.1f", number);
    }

    public String percent(double percent) {
        return String.format(language.locale(), percent == Math.rint(percent) ? "%.0f %%" : "%.1f %%", percent);
    }

    public String day(LocalDate day) {
        return day.format(pattern("dd/MM/yyyy", "d MMM yyyy"));
    }

    /** The day of the week and the date. */
    public String weekday(LocalDate day) {
        return text("day.weekday", day.getDayOfWeek().getValue(), day(day));
    }

    /** The same at the beginning of a sentence. */
    public String weekdayFirst(LocalDate day) {
        var words = weekday(day);
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    /** The time of day and the date in Viet Nam. */
    public String moment(Instant moment) {
        return moment.atZone(LegalTime.ZONE).format(pattern("HH:mm, 'ngày' dd/MM/yyyy", "HH:mm, d MMM yyyy"));
    }

    private DateTimeFormatter pattern(String vietnamese, String english) {
        return DateTimeFormatter.ofPattern(language.of(vietnamese, english), Locale.ENGLISH);
    }

    /** How far away the last day is, or how long ago it was. */
    public String distance(LocalDate dueOn) {
        long days = ChronoUnit.DAYS.between(today(), dueOn);
        return days < 0 ? text("due.past", -days) : days == 0 ? text("due.today") : text("due.left", days);
    }

    /** The number of working days left, counting the last day but not today. */
    public String workingDaysLeft(LocalDate dueOn) {
        long days = workingDaysUntil(dueOn);
        return dueOn.equals(today()) ? text("due.today") : text("due.left-working", days);
    }

    /** Working days after today up to and including {@code day}. */
    public long workingDaysUntil(LocalDate day) {
        return calendar.days().waited(today(), day);
    }

    /**
     * The full name of a body, or the words for the petitioner or for nobody, who own limits too; a code that the law pack does not know is
     * shown as it is.
     */
    public String name(String code) {
        return bodies.find(code)
                .map(body -> language.of(body.nameVi(), body.nameEn()))
                .orElseGet(() -> code("owner", code));
    }

    /** @return the name with the usual abbreviations; empty for no body */
    public String body(@Nullable String code) {
        var name = code == null ? "" : name(code);
        return language == Language.VI
                ? name.replace("Ủy ban nhân dân", "UBND")
                : name.replace("People's Committee of ", "");
    }

    /**
     * @param body whose register it is: each register begins at 1 each year
     * @return the register number (số đến) and the body; empty for a petition from before numbers were given
     */
    public String registered(@Nullable Integer number, @Nullable Integer year, @Nullable String body) {
        return number == null || year == null || body == null
                ? ""
                : text("case.number", number + "/" + year, body(body));
    }

    /** The state of a case in the words of its type: a proposal is answered, not accepted and settled. */
    public String state(@Nullable String type, String state) {
        return isAnswered(type) && known("state-answered." + state)
                ? code("state-answered", state)
                : code("state", state);
    }

    /** Whether cases of this type end with an answer (kiến nghị, phản ánh). */
    public boolean isAnswered(@Nullable String type) {
        return "PROPOSAL".equals(type) || "FEEDBACK".equals(type);
    }

    /** Missed, or past its end: in both cases there was no act by the end of the last day. */
    public boolean isLate(DueLimit limit) {
        return limit.missed() || limit.dueOn().isBefore(today());
    }

    /** Which body owes which limit, and how late it is or was; that body need not have the case. */
    public String owed(DueLimit limit) {
        var name = language.of(limit.nameVi(), limit.nameEn());
        return isLate(limit)
                ? text(
                        "due-limit.late",
                        body(limit.owedBy()),
                        name,
                        late(limit.dueOn(), limit.lateUntil(), limit.unit()))
                : text("due-limit.open", body(limit.owedBy()), name);
    }

    /**
     * @param until the day from which it was no longer owed; null while it is owed
     * @param unit in which the limit, and its lateness, is counted
     */
    public String late(LocalDate dueOn, @Nullable LocalDate until, @Nullable String unit) {
        var end = until == null ? today() : until;
        return "WORKING_DAY".equals(unit)
                ? text("late.working", calendar.days().waited(dueOn, end))
                : text("late.calendar", ChronoUnit.DAYS.between(dueOn, end));
    }

    /** How many days ago it was received. */
    public String age(LocalDate receivedOn) {
        return text("age.days", days(receivedOn));
    }

    /** The day of receipt and how many days ago it was. */
    public String receivedAgo(LocalDate receivedOn) {
        return text("age.received", day(receivedOn), days(receivedOn));
    }

    /** The office's own standard where the law sets no limit, and by how much a case exceeds it. */
    public String standard(String type, String state, LocalDate receivedOn) {
        return petitionType(type)
                .flatMap(known -> calendar.standards().find(known, state))
                .map(standard -> {
                    long beyond = days(receivedOn) - standard.days();
                    return beyond > 0
                            ? text("standard.beyond", standard.days(), beyond)
                            : text("standard.within", standard.days());
                })
                .orElseGet(() -> text("case.nothing-due"));
    }

    private static Optional<PetitionType> petitionType(String code) {
        return Stream.of(PetitionType.values())
                .filter(type -> type.name().equals(code))
                .findFirst();
    }

    private long days(LocalDate since) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today()));
    }
}
