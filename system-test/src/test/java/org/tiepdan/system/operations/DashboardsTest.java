package org.tiepdan.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.system.operations.Dashboard.Panel;

/** Faults of dashboards that people would notice, but Grafana would not. */
class DashboardsTest {
    private static final int GRID = 24;

    private final List<Dashboard> dashboards = Dashboard.all();

    @Test
    void thereIsOneForLeadersAndOneForOperators() {
        assertThat(dashboards).extracting(Dashboard::uid).containsExactly("tiepdan-leaders", "tiepdan-operators");
    }

    @Test
    void everyPanelHasItsOwnNumber() {
        assertThat(dashboards)
                .allSatisfy(dashboard -> assertThat(dashboard.panels())
                        .extracting(Panel::id)
                        .doesNotHaveDuplicates()
                        .hasSizeGreaterThan(20));
    }

    @Test
    void everyPanelAndQueryAsksTheDataSourceThatTheReaderChose() {
        assertThat(dashboards).allSatisfy(dashboard -> {
            assertThat(dashboard.variable("datasource").path("type").asString()).isEqualTo("datasource");
            assertThat(charts(dashboard))
                    .flatMap(panel -> Stream.concat(
                                    Stream.of(panel.json()),
                                    panel.json().get("targets").valueStream())
                            .map(node -> node.at("/datasource/uid").asString())
                            .toList())
                    .containsOnly("${datasource}");
        });
    }

    @Test
    void everyTitleIsVietnameseFirstAndThenEnglish() {
        assertThat(dashboards)
                .flatExtracting(Dashboard::panels)
                .allSatisfy(
                        panel -> assertThat(panel.title()).as(panel.toString()).matches("\\S.* · [A-Z].*"));
    }

    @Test
    void noTwoPanelsOverlapAndNoneLeavesTheGrid() {
        assertThat(dashboards).allSatisfy(dashboard -> {
            var panels = dashboard.panels();
            assertThat(panels).allSatisfy(panel -> {
                assertThat(panel.x() + panel.w()).as(panel.toString()).isLessThanOrEqualTo(GRID);
                assertThat(panels)
                        .as(panel.toString())
                        .filteredOn(panel::overlaps)
                        .containsExactly(panel);
            });
        });
    }

    @Test
    void everyChartAsksSomething() {
        assertThat(dashboards)
                .flatExtracting(DashboardsTest::charts)
                .allSatisfy(panel -> assertThat(panel.queries())
                        .as(panel.toString())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }

    private static List<Panel> charts(Dashboard dashboard) {
        return dashboard.panels().stream().filter(panel -> !panel.isRow()).toList();
    }
}
