package org.tiepdan.system.sample.recount;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiepdan.system.sample.raw.Decision;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.text.BodyTree;
import org.tiepdan.system.sample.text.Days;

/** The official register of reception: one line for each petition that a body received in person. */
public final class ReceptionRecount {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> TYPES = Map.of(
            "COMPLAINT", "Khiếu nại",
            "DENUNCIATION", "Tố cáo",
            "PROPOSAL", "Kiến nghị",
            "FEEDBACK", "Phản ánh",
            "MIXED", "Nhiều nội dung");
    /** The columns of {@link #line}, by the names of their contents. */
    public static final List<String> MEMBERS =
            List.of("RECEIVED_ON", "PERSON", "PAPERS", "SUBJECT", "TYPE", "COMPETENT", "GUIDED_TO", "ACCEPTED_BY");

    private static final BodyTree TREE = BodyTree.ofTheLaw();

    private ReceptionRecount() {}

    /** @return the petitions of the register, in no particular order */
    public static List<Life> of(String body, Days days, List<Life> lives) {
        return lives.stream()
                .filter(life -> life.facts().petition()
                        && life.facts().channel().equals("IN_PERSON")
                        && life.facts().registeredBy().equals(body)
                        && days.hold(life.facts().receivedOn()))
                .toList();
    }

    /** @return the cells of {@link #MEMBERS} */
    public static List<String> line(Life life, String body) {
        var facts = life.facts();
        return List.of(
                DAY.format(facts.receivedOn()),
                "Trong đơn niêm phong số đến " + facts.registered(),
                "Trong đơn niêm phong",
                facts.subject(),
                TYPES.getOrDefault(facts.type(), facts.type()),
                isCompetent(life, body) ? "x" : "",
                guidedTo(life),
                life.acts("case.accepted.v1").findAny().isPresent() ? name(life) : "");
    }

    private static String outcome(Life life) {
        Decision last = life.decisions().isEmpty() ? null : life.decisions().getLast();
        return last == null ? "" : String.valueOf(last.outcome());
    }

    private static boolean isCompetent(Life life, String body) {
        return TREE.andThoseReceivedFor(Set.of(body)).contains(String.valueOf(life.competent()))
                && Set.of("ACCEPT", "REFUSE", "TRANSFER", "URGE").contains(outcome(life));
    }

    private static String guidedTo(Life life) {
        var facts = life.facts();
        boolean isDesk = List.of(facts.registeredBy(), facts.receivedBy(), "").contains(competent(life));
        return outcome(life).equals("GUIDE") && !isDesk ? name(life) : "";
    }

    private static String competent(Life life) {
        var body = life.competent();
        return body == null ? "" : body;
    }

    private static String name(Life life) {
        return TREE.name(competent(life));
    }
}
