package org.tiepdan.reporting.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of a decision on a complaint, or of a conclusion on a denunciation, from its event. A part that is missing, or that the
 * contract does not allow, is null; the methods count it as 0.
 *
 * @param forState to be recovered for the State
 * @param returned to be given back
 * @param discipline administrative sanctions
 * @param investigation referrals to the investigating body
 */
public record SettlementResult(
        @Nullable Worth forState,
        @Nullable Returned returned,
        @Nullable Discipline discipline,
        @Nullable Investigation investigation) {
    private static final int FIGURES = 13;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 10;
    private static final String BETWEEN = " ";
    private static final Share NOTHING = new Share(null, null, null);

    /** In million đồng and in square metres. */
    public record Worth(
            @Nullable BigDecimal moneyMillion, @Nullable BigDecimal landM2) {
        public Worth {
            moneyMillion = allowed(moneyMillion);
            landM2 = allowed(landM2);
        }
    }

    public record Returned(
            @Nullable Share organisations, @Nullable Share individuals) {}

    /** In million đồng and in square metres; {@code count} is the number of recipients. */
    public record Share(
            @Nullable BigDecimal moneyMillion,
            @Nullable BigDecimal landM2,
            @Nullable Integer count) {
        public Share {
            moneyMillion = allowed(moneyMillion);
            landM2 = allowed(landM2);
        }
    }

    /** The officials (cán bộ, công chức, viên chức) are included in the people. */
    public record Discipline(
            @Nullable Integer people, @Nullable Integer officials) {}

    /** The officials (cán bộ, công chức, viên chức) are included in the people. */
    public record Investigation(
            @Nullable Integer matters,
            @Nullable Integer people,
            @Nullable Integer officials) {}

    /** In million đồng. */
    public BigDecimal stateMoney() {
        return amount(forState == null ? null : forState.moneyMillion());
    }

    /** In square metres. */
    public BigDecimal stateLand() {
        return amount(forState == null ? null : forState.landM2());
    }

    /** In million đồng. */
    public BigDecimal organisationMoney() {
        return amount(ofOrganisations().moneyMillion());
    }

    /** In square metres. */
    public BigDecimal organisationLand() {
        return amount(ofOrganisations().landM2());
    }

    public int organisations() {
        return count(ofOrganisations().count());
    }

    /** In million đồng. */
    public BigDecimal individualMoney() {
        return amount(ofIndividuals().moneyMillion());
    }

    /** In square metres. */
    public BigDecimal individualLand() {
        return amount(ofIndividuals().landM2());
    }

    public int individuals() {
        return count(ofIndividuals().count());
    }

    public int disciplinedPeople() {
        return count(discipline == null ? null : discipline.people());
    }

    public int disciplinedOfficials() {
        return count(discipline == null ? null : discipline.officials());
    }

    public int investigatedMatters() {
        return count(investigation == null ? null : investigation.matters());
    }

    public int investigatedPeople() {
        return count(investigation == null ? null : investigation.people());
    }

    public int investigatedOfficials() {
        return count(investigation == null ? null : investigation.officials());
    }

    private Share ofOrganisations() {
        return returned == null ? NOTHING : Objects.requireNonNullElse(returned.organisations(), NOTHING);
    }

    private Share ofIndividuals() {
        return returned == null ? NOTHING : Objects.requireNonNullElse(returned.individuals(), NOTHING);
    }

    /** Bounds each amount, so that sums stay small whatever a record contains. */
    private static @Nullable BigDecimal allowed(@Nullable BigDecimal given) {
        return given == null || given.signum() < 0 || given.compareTo(MOST) > 0 || given.scale() > DECIMALS
                ? null
                : given;
    }

    private static BigDecimal amount(@Nullable BigDecimal given) {
        return given == null ? BigDecimal.ZERO : given;
    }

    private static int count(@Nullable Integer given) {
        return given == null || given < 0 ? 0 : given;
    }

    /** The figures as one code for {@link #parse}; equal figures give equal codes. */
    public String code() {
        return Stream.<Object>of(
                        plain(stateMoney()),
                        plain(stateLand()),
                        plain(organisationMoney()),
                        plain(organisationLand()),
                        organisations(),
                        plain(individualMoney()),
                        plain(individualLand()),
                        individuals(),
                        disciplinedPeople(),
                        disciplinedOfficials(),
                        investigatedMatters(),
                        investigatedPeople(),
                        investigatedOfficials())
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** @throws IllegalArgumentException for text that {@link #code} never returns */
    public static SettlementResult parse(String code) {
        var figures = List.of(code.split(BETWEEN));
        if (figures.size() != FIGURES) {
            throw new IllegalArgumentException("Expected the figures of a result.");
        }
        var next = figures.stream().map(BigDecimal::new).iterator();
        return new SettlementResult(
                new Worth(next.next(), next.next()),
                new Returned(
                        new Share(next.next(), next.next(), next.next().intValueExact()),
                        new Share(next.next(), next.next(), next.next().intValueExact())),
                new Discipline(next.next().intValueExact(), next.next().intValueExact()),
                new Investigation(
                        next.next().intValueExact(),
                        next.next().intValueExact(),
                        next.next().intValueExact()));
    }
}
