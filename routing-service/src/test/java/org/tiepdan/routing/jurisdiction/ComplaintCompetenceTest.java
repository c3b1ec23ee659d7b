package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

/**
 * The body that settles a complaint, before and after the changes of law of 2025-07-01 and 2026-07-01; before 2025-07-01 an officer
 * decides.
 */
class ComplaintCompetenceTest {
    private final JurisdictionDecider decider = new JurisdictionDecider(LawPack.packaged());

    @ParameterizedTest(name = "{2}: {5} {6} of {4}, {3}, instance {7}: {8} at {9} by {11}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # type | received by | on | contested | body | unit | role | nth | outcome | settles | rule | article
            # LKN 17; second: NĐ 141/2025, then LKN 21.2: a commune chair
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | HEAD | 1 | GUIDE | 19-05443 | KN-COMMUNE-1 | LKN 17
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-05443 | - | HEAD | 1 | GUIDE | 19-05443 | KN-COMMUNE-1 | LKN 17
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | HEAD | 1 | TRANSFER | 19-05443 | KN-COMMUNE-1 | LKN 17 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-05443 | - | HEAD | 1 | TRANSFER | 19-05443 | KN-COMMUNE-1 | LKN 17 (Luật 136/2025)
            # second
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-2 | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-05443 | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-2 | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-2 | LKN 21.2 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-05443 | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-2 | LKN 21.2 (Luật 136/2025)
            # an official of the commune
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | OFFICIAL | 1 | GUIDE | 19-05443 | KN-COMMUNE-OFFICIAL-1 | LKN 17
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-05443 | - | OFFICIAL | 1 | GUIDE | 19-05443 | KN-COMMUNE-OFFICIAL-1 | LKN 17
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | OFFICIAL | 1 | TRANSFER | 19-05443 | KN-COMMUNE-OFFICIAL-1 | LKN 17 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-05443 | - | OFFICIAL | 1 | TRANSFER | 19-05443 | KN-COMMUNE-OFFICIAL-1 | LKN 17 (Luật 136/2025)
            # the head of a commune body: NĐ 141/2025 was not read; LKN 17 new, then 7.1 and 21.2
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-COMMUNE-UNIT-HEAD-1 | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-COMMUNE-UNIT-HEAD-1 | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | HEAD | 1 | TRANSFER | 19-05443 | KN-COMMUNE-UNIT-HEAD-1 | LKN 17 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | HEAD | 1 | TRANSFER | 19-05443 | KN-COMMUNE-UNIT-HEAD-1 | LKN 17 (Luật 136/2025)
            # second
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | HEAD | 2 | TRIAGE | - | KN-COMMUNE-UNIT-HEAD-2 | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | HEAD | 2 | TRIAGE | - | KN-COMMUNE-UNIT-HEAD-2 | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | HEAD | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-UNIT-HEAD-2 | LKN 7.1, 21.2 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | HEAD | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-UNIT-HEAD-2 | LKN 7.1, 21.2 (Luật 136/2025)
            # a former district: the rule of succession was not read
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-cap-huyen | - | HEAD | 1 | TRIAGE | - | KN-DISTRICT | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-cap-huyen | - | HEAD | 1 | TRIAGE | - | KN-DISTRICT | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-cap-huyen | - | HEAD | 1 | TRIAGE | - | KN-DISTRICT | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-cap-huyen | - | HEAD | 1 | TRIAGE | - | KN-DISTRICT | NĐ 141/2025
            # second
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-cap-huyen | - | HEAD | 2 | TRIAGE | - | KN-DISTRICT | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-cap-huyen | - | HEAD | 2 | TRIAGE | - | KN-DISTRICT | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-cap-huyen | - | HEAD | 2 | TRIAGE | - | KN-DISTRICT | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-cap-huyen | - | HEAD | 2 | TRIAGE | - | KN-DISTRICT | NĐ 141/2025
            # LKN 19: the head of a unit under a department settles first, and is not in the list; second: LKN 20.2
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-so-y-te | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-DEPARTMENT-UNIT-1 | LKN 19
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-so-y-te | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-DEPARTMENT-UNIT-1 | LKN 19
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-so-y-te | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-DEPARTMENT-UNIT-1 | LKN 19 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-so-y-te | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-DEPARTMENT-UNIT-1 | LKN 19 (Luật 136/2025)
            # second
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-so-y-te | ADMINISTRATIVE | HEAD | 2 | GUIDE | 19-so-y-te | KN-DEPARTMENT-UNIT-2 | LKN 20.2
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-so-y-te | ADMINISTRATIVE | HEAD | 2 | GUIDE | 19-so-y-te | KN-DEPARTMENT-UNIT-2 | LKN 20.2
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-so-y-te | ADMINISTRATIVE | HEAD | 2 | TRANSFER | 19-so-y-te | KN-DEPARTMENT-UNIT-2 | LKN 20.2 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-so-y-te | ADMINISTRATIVE | HEAD | 2 | TRANSFER | 19-so-y-te | KN-DEPARTMENT-UNIT-2 | LKN 20.2 (Luật 136/2025)
            # LKN 20.1; second: LKN 21.2: a director of department
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-so-y-te | - | HEAD | 1 | GUIDE | 19-so-y-te | KN-DEPARTMENT-1 | LKN 20.1
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-so-y-te | - | HEAD | 1 | GUIDE | 19-so-y-te | KN-DEPARTMENT-1 | LKN 20.1
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-so-y-te | - | HEAD | 1 | TRANSFER | 19-so-y-te | KN-DEPARTMENT-1 | LKN 20.1 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-so-y-te | - | HEAD | 1 | TRANSFER | 19-so-y-te | KN-DEPARTMENT-1 | LKN 20.1 (Luật 136/2025)
            # second
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-so-y-te | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DEPARTMENT-2 | LKN 21.2
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-so-y-te | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DEPARTMENT-2 | LKN 21.2
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-so-y-te | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DEPARTMENT-2 | LKN 21.2 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-so-y-te | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DEPARTMENT-2 | LKN 21.2 (Luật 136/2025)
            # LKN 21.1; second: LKN 23.3: a province chair
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-ubnd | - | HEAD | 1 | ACCEPT | 19-ubnd | KN-PROVINCE-1 | LKN 21.1
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-ubnd | - | HEAD | 1 | ACCEPT | 19-ubnd | KN-PROVINCE-1 | LKN 21.1
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-ubnd | - | HEAD | 1 | ACCEPT | 19-ubnd | KN-PROVINCE-1 | LKN 21.1
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-ubnd | - | HEAD | 1 | ACCEPT | 19-ubnd | KN-PROVINCE-1 | LKN 21.1
            # second: no ministry is named by a report field
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-ubnd | - | HEAD | 2 | TRIAGE | - | KN-PROVINCE-2 | LKN 23.3
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-ubnd | - | HEAD | 2 | TRIAGE | - | KN-PROVINCE-2 | LKN 23.3
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-ubnd | - | HEAD | 2 | TRIAGE | - | KN-PROVINCE-2 | LKN 23.3
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-ubnd | - | HEAD | 2 | TRIAGE | - | KN-PROVINCE-2 | LKN 23.3
            # LKN 22: the head of a unit under a ministry; second: LKN 23.2
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-MINISTRY-UNIT-1 | LKN 22
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | bo-y-te | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-MINISTRY-UNIT-1 | LKN 22
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-MINISTRY-UNIT-1 | LKN 22
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | bo-y-te | ADMINISTRATIVE | HEAD | 1 | TRIAGE | - | KN-MINISTRY-UNIT-1 | LKN 22
            # second
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | ADMINISTRATIVE | HEAD | 2 | GUIDE | bo-y-te | KN-MINISTRY-UNIT-2 | LKN 23.2
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | bo-y-te | ADMINISTRATIVE | HEAD | 2 | GUIDE | bo-y-te | KN-MINISTRY-UNIT-2 | LKN 23.2
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | ADMINISTRATIVE | HEAD | 2 | TRANSFER | bo-y-te | KN-MINISTRY-UNIT-2 | LKN 23.2
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | bo-y-te | ADMINISTRATIVE | HEAD | 2 | TRANSFER | bo-y-te | KN-MINISTRY-UNIT-2 | LKN 23.2
            # LKN 7.2, 23.1: a minister; after that only the court
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | - | HEAD | 1 | GUIDE | bo-y-te | KN-MINISTRY-1 | LKN 7.2, 23.1
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | bo-y-te | - | HEAD | 1 | GUIDE | bo-y-te | KN-MINISTRY-1 | LKN 7.2, 23.1
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | - | HEAD | 1 | TRANSFER | bo-y-te | KN-MINISTRY-1 | LKN 7.2, 23.1
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | bo-y-te | - | HEAD | 1 | TRANSFER | bo-y-te | KN-MINISTRY-1 | LKN 7.2, 23.1
            # second
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | - | HEAD | 2 | GUIDE | toa-an | VV-MINISTER-AGAIN | LKN 7, 23.1
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | bo-y-te | - | HEAD | 2 | GUIDE | toa-an | VV-MINISTER-AGAIN | LKN 7, 23.1
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | - | HEAD | 2 | GUIDE | toa-an | VV-MINISTER-AGAIN | LKN 7, 23.1
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | bo-y-te | - | HEAD | 2 | GUIDE | toa-an | VV-MINISTER-AGAIN | LKN 7, 23.1
            # LKN 51.1, 51.2, 51.3: discipline
            COMPLAINT | 19-btcd | 2025-07-01 | DISCIPLINARY_DECISION | 19-05443 | - | HEAD | 1 | GUIDE | 19-05443 | KN-DISCIPLINE-1 | LKN 51.1
            COMPLAINT | 19-btcd | 2026-06-30 | DISCIPLINARY_DECISION | 19-05443 | - | HEAD | 1 | GUIDE | 19-05443 | KN-DISCIPLINE-1 | LKN 51.1
            COMPLAINT | 19-btcd | 2026-07-01 | DISCIPLINARY_DECISION | 19-05443 | - | HEAD | 1 | TRANSFER | 19-05443 | KN-DISCIPLINE-1 | LKN 51.1
            COMPLAINT | 19-btcd | 2026-08-20 | DISCIPLINARY_DECISION | 19-05443 | - | HEAD | 1 | TRANSFER | 19-05443 | KN-DISCIPLINE-1 | LKN 51.1
            # second
            COMPLAINT | 19-btcd | 2025-07-01 | DISCIPLINARY_DECISION | 19-05443 | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DISCIPLINE-2 | LKN 51.2
            COMPLAINT | 19-btcd | 2026-06-30 | DISCIPLINARY_DECISION | 19-05443 | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DISCIPLINE-2 | LKN 51.2
            COMPLAINT | 19-btcd | 2026-07-01 | DISCIPLINARY_DECISION | 19-05443 | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DISCIPLINE-2 | LKN 51.2
            COMPLAINT | 19-btcd | 2026-08-20 | DISCIPLINARY_DECISION | 19-05443 | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DISCIPLINE-2 | LKN 51.2
            # of a department, second
            COMPLAINT | 19-btcd | 2025-07-01 | DISCIPLINARY_DECISION | 19-so-y-te | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DISCIPLINE-2 | LKN 51.2
            COMPLAINT | 19-btcd | 2026-06-30 | DISCIPLINARY_DECISION | 19-so-y-te | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DISCIPLINE-2 | LKN 51.2
            COMPLAINT | 19-btcd | 2026-07-01 | DISCIPLINARY_DECISION | 19-so-y-te | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DISCIPLINE-2 | LKN 51.2
            COMPLAINT | 19-btcd | 2026-08-20 | DISCIPLINARY_DECISION | 19-so-y-te | - | HEAD | 2 | ACCEPT | 19-ubnd | KN-DISCIPLINE-2 | LKN 51.2
            # of a province chair, second
            COMPLAINT | 19-btcd | 2025-07-01 | DISCIPLINARY_DECISION | 19-ubnd | - | HEAD | 2 | GUIDE | bo-noi-vu | KN-DISCIPLINE-2-TOP | LKN 51.3
            COMPLAINT | 19-btcd | 2026-06-30 | DISCIPLINARY_DECISION | 19-ubnd | - | HEAD | 2 | GUIDE | bo-noi-vu | KN-DISCIPLINE-2-TOP | LKN 51.3
            COMPLAINT | 19-btcd | 2026-07-01 | DISCIPLINARY_DECISION | 19-ubnd | - | HEAD | 2 | TRANSFER | bo-noi-vu | KN-DISCIPLINE-2-TOP | LKN 51.3
            COMPLAINT | 19-btcd | 2026-08-20 | DISCIPLINARY_DECISION | 19-ubnd | - | HEAD | 2 | TRANSFER | bo-noi-vu | KN-DISCIPLINE-2-TOP | LKN 51.3
            # of a minister, second: not the court
            COMPLAINT | 19-btcd | 2025-07-01 | DISCIPLINARY_DECISION | bo-y-te | - | HEAD | 2 | GUIDE | bo-noi-vu | KN-DISCIPLINE-2-TOP | LKN 51.3
            COMPLAINT | 19-btcd | 2026-06-30 | DISCIPLINARY_DECISION | bo-y-te | - | HEAD | 2 | GUIDE | bo-noi-vu | KN-DISCIPLINE-2-TOP | LKN 51.3
            COMPLAINT | 19-btcd | 2026-07-01 | DISCIPLINARY_DECISION | bo-y-te | - | HEAD | 2 | TRANSFER | bo-noi-vu | KN-DISCIPLINE-2-TOP | LKN 51.3
            COMPLAINT | 19-btcd | 2026-08-20 | DISCIPLINARY_DECISION | bo-y-te | - | HEAD | 2 | TRANSFER | bo-noi-vu | KN-DISCIPLINE-2-TOP | LKN 51.3
            # NĐ124 14: a public non-business unit: its head, then who manages it
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | PUBLIC_SERVICE | HEAD | 1 | TRIAGE | - | KN-PUBLIC-UNIT-1 | LKN 3.2; NĐ124/2020 14.1
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-05443 | PUBLIC_SERVICE | HEAD | 1 | TRIAGE | - | KN-PUBLIC-UNIT-1 | LKN 3.2; NĐ124/2020 14.1
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | PUBLIC_SERVICE | HEAD | 1 | TRIAGE | - | KN-PUBLIC-UNIT-1 | LKN 3.2; NĐ124/2020 14.1
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-05443 | PUBLIC_SERVICE | HEAD | 1 | TRIAGE | - | KN-PUBLIC-UNIT-1 | LKN 3.2; NĐ124/2020 14.1
            # second
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | PUBLIC_SERVICE | HEAD | 2 | GUIDE | 19-05443 | KN-PUBLIC-UNIT-2 | LKN 3.2; NĐ124/2020 14.2
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-05443 | PUBLIC_SERVICE | HEAD | 2 | GUIDE | 19-05443 | KN-PUBLIC-UNIT-2 | LKN 3.2; NĐ124/2020 14.2
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | PUBLIC_SERVICE | HEAD | 2 | TRANSFER | 19-05443 | KN-PUBLIC-UNIT-2 | LKN 3.2; NĐ124/2020 14.2
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-05443 | PUBLIC_SERVICE | HEAD | 2 | TRANSFER | 19-05443 | KN-PUBLIC-UNIT-2 | LKN 3.2; NĐ124/2020 14.2
            # one that the Prime Minister founded, second: a minister
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | PUBLIC_SERVICE_OF_PRIME_MINISTER | HEAD | 2 | TRIAGE | - | KN-PUBLIC-UNIT-PM-2 | LKN 3.2; NĐ124/2020 14.3
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | bo-y-te | PUBLIC_SERVICE_OF_PRIME_MINISTER | HEAD | 2 | TRIAGE | - | KN-PUBLIC-UNIT-PM-2 | LKN 3.2; NĐ124/2020 14.3
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | bo-y-te | PUBLIC_SERVICE_OF_PRIME_MINISTER | HEAD | 2 | TRIAGE | - | KN-PUBLIC-UNIT-PM-2 | LKN 3.2; NĐ124/2020 14.3
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | bo-y-te | PUBLIC_SERVICE_OF_PRIME_MINISTER | HEAD | 2 | TRIAGE | - | KN-PUBLIC-UNIT-PM-2 | LKN 3.2; NĐ124/2020 14.3
            # State enterprises have rules of their own
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-ubnd | STATE_ENTERPRISE | HEAD | 1 | TRIAGE | - | KN-ENTERPRISE | NĐ124/2020 43.1; NĐ155/2026 19
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-ubnd | STATE_ENTERPRISE | HEAD | 1 | TRIAGE | - | KN-ENTERPRISE | NĐ124/2020 43.1; NĐ155/2026 19
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-ubnd | STATE_ENTERPRISE | HEAD | 1 | TRIAGE | - | KN-ENTERPRISE | NĐ124/2020 43.1; NĐ155/2026 19
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-ubnd | STATE_ENTERPRISE | HEAD | 1 | TRIAGE | - | KN-ENTERPRISE | NĐ124/2020 43.1; NĐ155/2026 19
            # deputies and collective bodies: DERIVED and RECALLED
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | DEPUTY_HEAD | 1 | GUIDE | 19-05443 | KN-COMMUNE-DEPUTY-1 | LKN 17
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-05443 | - | DEPUTY_HEAD | 1 | GUIDE | 19-05443 | KN-COMMUNE-DEPUTY-1 | LKN 17
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | DEPUTY_HEAD | 1 | TRANSFER | 19-05443 | KN-COMMUNE-DEPUTY-1 | LKN 17 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-05443 | - | DEPUTY_HEAD | 1 | TRANSFER | 19-05443 | KN-COMMUNE-DEPUTY-1 | LKN 17 (Luật 136/2025)
            # the commune itself
            COMPLAINT | 19-btcd | 2025-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | BODY | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-BODY-2 | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-06-30 | ADMINISTRATIVE_DECISION | 19-05443 | - | BODY | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-BODY-2 | NĐ 141/2025
            COMPLAINT | 19-btcd | 2026-07-01 | ADMINISTRATIVE_DECISION | 19-05443 | - | BODY | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-BODY-2 | LKN 21.2 (Luật 136/2025)
            COMPLAINT | 19-btcd | 2026-08-20 | ADMINISTRATIVE_DECISION | 19-05443 | - | BODY | 2 | ACCEPT | 19-ubnd | KN-COMMUNE-BODY-2 | LKN 21.2 (Luật 136/2025)
            """)
    void bodyAndArticle(
            String type,
            String receivedBy,
            String on,
            @Nullable String kind,
            String body,
            @Nullable String unit,
            String role,
            @Nullable Integer instance,
            String outcome,
            @Nullable String settles,
            String rule,
            String article) {
        var matter = Matters.complaint()
                .type(type)
                .receivedBy(receivedBy)
                .on(on)
                .against(body, role)
                .kind(kind)
                .instance(instance);
        var whole = unit == null ? matter : matter.ofUnit(unit, role);

        var answer = RoutingAnswer.of(decider.decide(whole.matter()));

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.competentBody()).isEqualTo(settles);
        assertThat(answer.reasons().getFirst().ruleId()).isEqualTo(rule);
        assertThat(answer.reasons().getFirst().basis()).isEqualTo(article);
        assertThat(answer.unresolved().isEmpty()).isEqualTo(settles != null);
        ThreeTiers.assertAnOfficerDecides(decider, whole);
    }
}
