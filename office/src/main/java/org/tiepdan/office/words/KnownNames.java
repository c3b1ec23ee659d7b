package org.tiepdan.office.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.text.SearchText;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;

/** Finds bodies and communes by name, with or without diacritics. */
@Component
public final class KnownNames {
    private static final Set<String> BODY_PARAMETERS = Set.of("body", "competent", "receiving", "owedBy");
    private static final String COMMUNE = "commune";
    private static final String ABBREVIATION = "ubnd ";

    private final Bodies bodies;

    KnownNames(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @return {@code parameters}, with codes for recognised names; a name with no match or several stays */
    public Map<String, String[]> toCodes(Map<String, String[]> parameters) {
        var coded = new HashMap<>(parameters);
        BODY_PARAMETERS.forEach(name -> coded.computeIfPresent(name, (_, given) -> codes(given, Body::code)));
        coded.computeIfPresent(COMMUNE, (_, given) -> communes(given));
        return coded;
    }

    /** @return the code of the one matching body; {@code typed} if there is none, or several */
    public String code(String typed) {
        return codes(new String[] {typed}, Body::code)[0];
    }

    /** @return the code of the one matching commune; {@code typed} if there is none, or several */
    public String communeCode(String typed) {
        return communes(new String[] {typed})[0];
    }

    private String[] communes(String[] given) {
        return codes(given, body -> Objects.requireNonNullElse(body.commune(), given[0]));
    }

    public boolean isBody(String code) {
        return bodies.find(code).isPresent();
    }

    /** The names of these bodies, for the reader to choose from. */
    public List<String> names(Set<String> codes, Language language) {
        return bodies.all().stream()
                .filter(body -> codes.contains(body.code()))
                .map(body -> language.of(body.nameVi(), body.nameEn()))
                .toList();
    }

    /** All names, for the reader to choose from. */
    public List<String> names(Language language) {
        return bodies.all().stream()
                .map(body -> language.of(body.nameVi(), body.nameEn()))
                .toList();
    }

    /** The names of all communes. */
    public List<String> communes(Language language) {
        return bodies.all().stream()
                .filter(body -> body.level() == BodyLevel.COMMUNE)
                .map(body -> place(body, language))
                .toList();
    }

    /** @return the name of that commune; the code itself if it has no body */
    public String commune(String code, Display display) {
        return bodies.all().stream()
                .filter(body -> code.equals(body.commune()))
                .findFirst()
                .map(body -> place(body, display.language()))
                .orElse(code);
    }

    private static String place(Body body, Language language) {
        return language.of(
                body.nameVi().replace("Ủy ban nhân dân ", ""), body.nameEn().replace("People's Committee of ", ""));
    }

    private String[] codes(String[] given, Function<Body, String> code) {
        if (given.length != 1 || bodies.find(given[0]).isPresent()) {
            return given;
        }
        var wanted = SearchText.plain(given[0]);
        if (wanted.isEmpty()) {
            return given;
        }
        var whole = wanted.startsWith(ABBREVIATION) ? wanted.substring(ABBREVIATION.length()) : wanted;
        var exact = matching(name -> name.equals(wanted) || name.endsWith("nhan dan " + whole));
        var meant = exact.size() == 1 ? exact : matching(name -> name.contains(whole));
        return meant.size() == 1 ? new String[] {code.apply(meant.getFirst())} : given;
    }

    private List<Body> matching(Predicate<String> plainName) {
        return bodies.all().stream()
                .filter(body -> plainName.test(SearchText.plain(body.nameVi()))
                        || plainName.test(SearchText.plain(body.nameEn())))
                .toList();
    }
}
