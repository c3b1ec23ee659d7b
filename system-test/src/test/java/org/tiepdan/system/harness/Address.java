package org.tiepdan.system.harness;

/**
 * Where one service listens.
 *
 * @param url for what users ask, as {@code http://127.0.0.1:8081}
 * @param managementUrl for everything under {@code /actuator}
 */
public record Address(String url, String managementUrl) {
    /** @param path from {@code /} on, with its query */
    public String uri(String path) {
        return url + path;
    }

    /** @param path as {@code /actuator/prometheus} */
    public String management(String path) {
        return managementUrl + path;
    }
}
