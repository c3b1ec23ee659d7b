package org.tiepdan.office.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.OfficeStandards;
import org.tiepdan.office.frame.Frame.Visitor;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;
import org.tiepdan.office.words.WorkingDays;
import org.tiepdan.servicekit.clock.TrainingClock;
import org.tiepdan.servicekit.web.page.PageLanguages;

/** Provides what every page needs: its words and its frame. */
@Component
public final class Pages {
    private static final int SOON_WORKING_DAYS = 3;

    /** Fields of a single submission, which no address repeats. */
    public static final Set<String> OF_ONE_FORM = Set.of("_csrf", "key", "go", "command");

    /** Section of the pages on which petitions are typed. */
    public static final String COUNTER = "counter";

    private final MessageSource messages;
    private final Bodies bodies;
    private final WorkingDays days;
    private final OfficeStandards standards;
    private final Clock clock;
    private final People people;
    private final Ways ways;

    Pages(MessageSource messages, LawPack law, Clock clock, People people, Ways ways) {
        this.messages = messages;
        this.bodies = law.bodies();
        this.days = new WorkingDays(law.calendar());
        this.standards = law.officeStandards();
        this.clock = clock;
        this.people = people;
        this.ways = ways;
    }

    public Display display(Locale locale) {
        var today = LegalTime.dateOf(clock.instant());
        var calendar = new Display.Calendar(today, soonUntil(today), days, standards);
        return new Display(messages, bodies, Language.of(locale), calendar);
    }

    private LocalDate soonUntil(LocalDate today) {
        return days.horizon(today, SOON_WORKING_DAYS);
    }

    /** @param section see {@link Frame} */
    public void frame(Model model, HttpServletRequest request, Display display, String section, String title) {
        model.addAttribute("frame", frame(request, display, section, title));
    }

    Frame frame(HttpServletRequest request, Display display, String section, String title) {
        var languages = Arrays.stream(Language.values())
                .map(language -> new Frame.Switch(
                        language.tag(),
                        language.of("Tiếng Việt", "English"),
                        section.equals(COUNTER) ? counterIn(request, language) : inLanguage(request, language),
                        language == display.language()))
                .toList();
        var person = section.equals(Frame.CITIZEN) ? null : people.at(request);
        return new Frame(
                display.language().tag(),
                title + " · Tiếp Dân",
                section,
                languages,
                person == null ? null : visitor(person, display),
                clock instanceof TrainingClock ? display.moment(clock.instant()) : null,
                person == null ? List.of() : ways.of(person.caller(), section, display));
    }

    /** @return whether the policy lets the reader do that, so that no page offers what leads to a refusal */
    public boolean allows(Caller caller, HttpMethod method, String page) {
        return ways.allows(caller, method, page);
    }

    private static Visitor visitor(Person person, Display display) {
        return new Visitor(
                person.name(),
                inWords(person.caller().roles(), role -> display.code("role", role.code())),
                inWords(person.caller().bodies(), display::body));
    }

    private static <T extends Comparable<T>> String inWords(Set<T> several, Function<T, String> words) {
        return several.stream().sorted().map(words).collect(Collectors.joining(", "));
    }

    /** The words of a petition must not be in addresses, which a browser stores; the draft in the session has them. */
    private static String counterIn(HttpServletRequest request, Language language) {
        boolean shown = request.getMethod().equals(HttpMethod.GET.name());
        return Links.to(shown ? "" : Links.COUNTER, Map.of(PageLanguages.PARAMETER, language.tag()));
    }

    private static String inLanguage(HttpServletRequest request, Language language) {
        var parameters = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OF_ONE_FORM.contains(name)) {
                parameters.put(name, values.length == 0 ? "" : values[0]);
            }
        });
        parameters.put(PageLanguages.PARAMETER, language.tag());
        return Links.to("", parameters);
    }
}
