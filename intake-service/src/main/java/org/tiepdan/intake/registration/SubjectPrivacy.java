package org.tiepdan.intake.registration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.identity.Fold;
import org.tiepdan.intake.registration.PetitionRequest.Address;
import org.tiepdan.intake.registration.PetitionRequest.Petitioner;
import org.tiepdan.intake.registration.fact.Phone;
import org.tiepdan.lawpack.PetitionType;

/**
 * The officer's one line goes where everybody reads: it must not tell who petitions. Compared without diacritics, case and
 * punctuation, since that is how a name is typed in a hurry.
 */
final class SubjectPrivacy {
    private static final Pattern MORE_THAN_ONE_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
    /** Shorter names run together would be found inside ordinary words. */
    private static final int TELLING_LENGTH = 8;

    private static final int TELLING_ADDRESS = 6;

    private SubjectPrivacy() {}

    static List<RequestFault> faults(PetitionRequest request) {
        var faults = new ArrayList<RequestFault>();
        line("subject", request.subject(), request.petitioner(), faults);
        decision("subject", request.subject(), request, faults);
        decision("subField", request.subField(), request, faults);
        // Of a denunciation the finer field never leaves the sealed part, so it may say what it needs to.
        line(
                "subField",
                request.subField(),
                request.type() == PetitionType.DENUNCIATION ? null : request.petitioner(),
                faults);
        return faults;
    }

    private static void line(
            String member, @Nullable String text, @Nullable Petitioner petitioner, List<RequestFault> faults) {
        if (text == null) {
            return;
        }
        if (MORE_THAN_ONE_LINE.matcher(text).find()) {
            faults.add(new RequestFault(member, "more-than-one-line", "Chỉ được một dòng.", "Expected one line."));
        }
        if (petitioner != null && tells(text, petitioner)) {
            faults.add(new RequestFault(
                    member,
                    "tells-the-petitioner",
                    "Không được nêu tên, số giấy tờ, điện thoại hay địa chỉ của người viết đơn.",
                    "It must not hold the petitioner's name, identity number, phone or address."));
        }
    }

    /** The number of the contested decision leads to whom it was issued to. */
    private static void decision(
            String member, @Nullable String text, PetitionRequest request, List<RequestFault> faults) {
        var decision = request.decision();
        if (text != null && decision != null && tellsNumber(Fold.compact(text), decision.number())) {
            faults.add(new RequestFault(
                    member,
                    "tells-the-decision",
                    "Không được nêu số của quyết định bị khiếu nại.",
                    "It must not hold the number of the contested decision."));
        }
    }

    static boolean tells(String text, Petitioner petitioner) {
        var words = Fold.words(text);
        var together = String.join("", words);
        return tellsName(words, together, petitioner.fullName())
                || tellsNumber(together, petitioner.identityNumber())
                || tellsPhone(together, petitioner.phone())
                || tellsAddress(words, petitioner.address());
    }

    /** A line as short as "tổ 4" stands in many communes and tells nobody. */
    private static boolean tellsAddress(List<String> text, @Nullable Address address) {
        var words = address == null || address.line() == null ? List.<String>of() : Fold.words(address.line());
        return String.join("", words).length() >= TELLING_ADDRESS && Collections.indexOfSubList(text, words) >= 0;
    }

    private static boolean tellsName(List<String> text, String textTogether, @Nullable String name) {
        var words = name == null ? List.<String>of() : Fold.words(name);
        if (words.isEmpty()) {
            return false;
        }
        var together = String.join("", words);
        return Collections.indexOfSubList(text, words) >= 0
                || (together.length() >= TELLING_LENGTH && textTogether.contains(together));
    }

    private static boolean tellsNumber(String textTogether, @Nullable String number) {
        var plain = number == null ? "" : Fold.compact(number);
        return !plain.isEmpty() && textTogether.contains(plain);
    }

    private static boolean tellsPhone(String textTogether, @Nullable String phone) {
        return phone != null
                && Phone.numbers(phone).stream().anyMatch(each -> tellsNumber(textTogether, withoutTrunkPrefix(each)));
    }

    /** The same phone is written 0900…, 84900… and +84 900…. */
    private static @Nullable String withoutTrunkPrefix(@Nullable String phone) {
        return phone == null ? null : Fold.compact(phone).replaceFirst("^(?:0|84)", "");
    }
}
