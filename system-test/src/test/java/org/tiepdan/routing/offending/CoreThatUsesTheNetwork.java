package org.tiepdan.routing.offending;

import java.net.http.HttpClient;

public class CoreThatUsesTheNetwork {
    boolean ready(HttpClient holidays) {
        return !holidays.isTerminated();
    }
}
