package org.tiepdan.samples.petitions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.samples.chance.Chance;

/** Composes the sentences of a matter in one writer's voice and fills in their placeholders. */
final class Letters {
    private static final Pattern OPEN = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern SENTENCE = Pattern.compile("(^|[.!?] )(\\p{Ll})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> SCHOOLS =
            List.of("tiểu học", "trung học cơ sở", "mầm non", "trung học phổ thông");

    record Facts(
            Places.Place place,
            String hamlet,
            SamplePetition.Petitioner writer,
            LocalDate writtenOn,
            Contested.Known decision) {}

    private Letters() {}

    static String subject(
            PetitionType type, @Nullable Integer instance, Matter matter, Places.Place place, Chance chance) {
        var what = chance.of(matter.subjects()).replace("{commune}", place.name());
        return switch (type) {
            case PROPOSAL -> chance.of(List.of("Kiến nghị về ", "Đề nghị xem xét ", "Kiến nghị liên quan đến ")) + what;
            case FEEDBACK -> chance.of(List.of("Phản ánh ", "Phản ánh ", "Phản ánh về ")) + what;
            case COMPLAINT -> (instance != null && instance == 2 ? "Khiếu nại lần hai đối với " : "Khiếu nại ") + what;
            case DENUNCIATION -> "Tố cáo " + what;
            case MIXED -> "Đơn " + what;
        };
    }

    static String content(Matter matter, Facts facts, Voice voice, Chance chance) {
        var sentences = new ArrayList<String>();
        sentences.add(voice.greeting(chance));
        sentences.add(chance.of(matter.facts()));
        var detail = chance.of(matter.details());
        sentences.add(detail);
        if (chance.in(45)) {
            var other = chance.of(matter.details());
            sentences.add(other.equals(detail) ? chance.of(matter.effects()) : other);
        } else if (chance.in(60)) {
            sentences.add(chance.of(matter.effects()));
        }
        sentences.add(chance.of(matter.asks()));
        if (chance.in(45)) {
            sentences.add(voice.closing(chance));
        }
        var text = String.join(
                " ", sentences.stream().filter(each -> !each.isEmpty()).toList());
        return voice.typed(capitals(fill(text, facts, voice, chance)), chance);
    }

    private static String fill(String text, Facts facts, Voice voice, Chance chance) {
        return OPEN.matcher(text)
                .replaceAll(open -> value(open.group(1), facts, voice, chance).get());
    }

    private static Supplier<String> value(String name, Facts facts, Voice voice, Chance chance) {
        return switch (name) {
            case "commune" -> () -> facts.place().name();
            case "hamlet" -> facts::hamlet;
            case "home" -> () -> home(facts);
            case "name" -> () -> String.valueOf(facts.writer().fullName());
            case "toi", "Toi" -> () -> voice.self(facts.writer().kind());
            case "decision" -> facts.decision()::number;
            case "served" -> () -> DAY.format(facts.decision().servedOn());
            case "school" -> () -> chance.of(SCHOOLS);
            case "date" -> () -> DAY.format(facts.writtenOn().minusDays(chance.between(4, 60)));
            case "month" -> () -> month(facts.writtenOn().minusMonths(chance.between(1, 10)), chance);
            default -> number(name, chance);
        };
    }

    private static Supplier<String> number(String name, Chance chance) {
        return switch (name) {
            case "n" -> () -> Integer.toString(chance.between(2, 9));
            case "nn" -> () -> Integer.toString(chance.between(11, 60));
            case "nnn" -> () -> Integer.toString(10 * chance.between(12, 80));
            case "dem" -> () -> Integer.toString(chance.between(21, 23));
            case "sang" -> () -> Integer.toString(chance.between(3, 6));
            case "tuoi" -> () -> Integer.toString(chance.between(66, 94));
            case "area" -> () -> 5 * chance.between(9, 180) + " m2";
            case "money" -> () -> chance.between(2, 90) + " triệu đồng";
            default -> throw new IllegalStateException("Expected something to fill in, but it is " + name);
        };
    }

    private static String home(Facts facts) {
        var address = facts.writer().address();
        return (address == null ? facts.hamlet() : address.line()) + ", "
                + facts.place().name();
    }

    private static String month(LocalDate day, Chance chance) {
        return "tháng " + day.getMonthValue() + (chance.in(50) ? "/" : " năm ") + day.getYear();
    }

    private static String capitals(String text) {
        return SENTENCE.matcher(text).replaceAll(Letters::capital);
    }

    private static String capital(MatchResult start) {
        return start.group(1) + start.group(2).toUpperCase(Locale.ROOT);
    }
}
