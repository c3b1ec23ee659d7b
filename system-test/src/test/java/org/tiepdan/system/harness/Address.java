package org.tiepdan.system.harness;

/**
 * The addresses of one service.
 *
 * @param url for users' requests, as {@code http://127.0.0.1:8081}
 * @param managementUrl for everything under {@code /actuator}
 */
public record Address(String url, String managementUrl) {
    /** @param path starting with {@code /}, with its query */
    public String uri(String path) {
        return url + path;
    }

    /** @param path as {@code /actuator/prometheus} */
    public String management(String path) {
        return managementUrl + path;
    }
}
