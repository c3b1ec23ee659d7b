package org.tiepdan.samples.petitions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.samples.chance.Chance;
import org.tiepdan.samples.petitions.SamplePetition.Respondent;

/** Draws one petition, in the proportions that provinces report. */
public final class PetitionDraw {
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 7, 1);
    private static final String BOARD = "19-btcd";

    private final Matters matters = new Matters();
    private final Places places;
    private final Days days;

    public PetitionDraw(Places places, Days days) {
        this.places = places;
        this.days = days;
    }

    public SamplePetition draw(Chance chance) {
        var flaw = Flaw.draw(chance);
        var type = flaw.type(chance);
        var matter = chance.of(flaw == Flaw.FOREIGN_LANGUAGE ? matters.foreign() : matters.of(type));
        var place = places.draw(chance);
        var target = chance.of(matter.targets());
        var channel = channel(type, chance);
        var receivedAt = days.receipt(channel, chance);
        var writtenOn = receivedAt.toLocalDate().minusDays(chance.between(0, channel == Channel.POST ? 9 : 3));
        var writer = flaw == Flaw.ANONYMOUS || flaw == Flaw.EVIDENCE
                ? People.anonymous()
                : People.draw(kind(type, matter.field(), chance), chance.in(92) ? place : places.draw(chance), chance);
        var instance = type == PetitionType.COMPLAINT ? Integer.valueOf(chance.in(22) ? 2 : 1) : null;
        var decision = Contested.draw(target, writtenOn, chance);
        var gap = flaw == Flaw.NONE ? Gap.draw(type, chance) : Gap.NOTHING;
        var respondent = new Respondent(target.at(place), target.role());
        var facts = new Letters.Facts(
                place, hamlet(writer, place, chance), writer, writtenOn, Contested.known(decision, writtenOn, chance));
        return new SamplePetition(
                "",
                type,
                channel,
                receivedBy(type, instance, respondent.body(), receivedAt.toLocalDate(), place, chance),
                receivedAt,
                writtenOn,
                writer,
                Letters.subject(type, instance, matter, place, chance),
                flaw.seen(Letters.content(matter, facts, Voice.of(channel, writer.kind(), chance), chance), chance),
                matter.field(),
                matter.subField(),
                new SamplePetition.Commune(place.code()),
                flaw.namesRespondent() && gap != Gap.RESPONDENT ? respondent : null,
                gap == Gap.DECISION ? null : decision,
                gap == Gap.INSTANCE ? null : instance,
                List.of(),
                flaw.signed(chance),
                flaw.finding() == null ? List.of() : List.<Finding>of(flaw.finding()));
    }

    /** People write about their own commune, unless the matter is elsewhere. */
    private static String hamlet(SamplePetition.Petitioner writer, Places.Place place, Chance chance) {
        var address = writer.address();
        return address != null && address.commune().equals(place.code())
                ? address.line()
                : Places.hamlet(place, chance);
    }

    private static Channel channel(PetitionType type, Chance chance) {
        var all = List.of(
                Channel.IN_PERSON,
                Channel.IN_PERSON,
                Channel.IN_PERSON,
                Channel.IN_PERSON,
                Channel.POST,
                Channel.POST,
                Channel.POST,
                Channel.ONLINE,
                Channel.ONLINE,
                Channel.DROP_BOX,
                Channel.FORWARDED);
        var drawn = chance.of(all);
        return type == PetitionType.DENUNCIATION && drawn == Channel.ONLINE ? Channel.POST : drawn;
    }

    private static PetitionerKind kind(PetitionType type, Field field, Chance chance) {
        boolean common = type != PetitionType.DENUNCIATION && field == Field.OTHER;
        if (common && chance.in(22)) {
            return PetitionerKind.GROUP;
        }
        return common && chance.in(3) ? PetitionerKind.ORGANISATION : PetitionerKind.INDIVIDUAL;
    }

    /** Before July 2026 a complaint at the wrong body was only guided to the right one, so few were sent there. */
    private String receivedBy(
            PetitionType type,
            @Nullable Integer instance,
            String respondent,
            LocalDate on,
            Places.Place place,
            Chance chance) {
        if (respondent.equals("19-ubnd")) {
            return BOARD;
        }
        int own = switch (type) {
            case COMPLAINT -> instance != null && instance == 2 ? 4 : on.isBefore(NEW_LAW) ? 75 : 45;
            case DENUNCIATION -> 25;
            case PROPOSAL, FEEDBACK -> 33;
            case MIXED -> 10;
        };
        if (chance.in(own)) {
            return respondent;
        }
        return type == PetitionType.PROPOSAL && chance.in(12) ? place.body() : BOARD;
    }
}
