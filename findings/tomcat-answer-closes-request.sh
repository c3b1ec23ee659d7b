#!/usr/bin/env bash
# What: In Tomcat a servlet that has written as many bytes as its Content-Length announces can no longer read its request: the input is closed
#       together with the output. Without a Content-Length the same servlet continues to read. This affects a server that answers early and then reads
#       the rest of the body.
# Versions: org.apache.tomcat.embed:tomcat-embed-core 11.0.27, Temurin 25
# Seen: with a length "Stream closed", without one "read 5"
# Date: 2026-11-28
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
for artifact in org.apache.tomcat.embed:tomcat-embed-core:11.0.27 org.apache.tomcat:tomcat-annotations-api:11.0.27; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$artifact" -DoutputDirectory="$work"
done
cat >Early.java <<'JAVA'
import jakarta.servlet.http.*;
import java.io.*;
import java.net.*;
import java.util.logging.*;
import org.apache.catalina.startup.Tomcat;

public class Early {
    static volatile String seen = "";

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("org.apache").setLevel(Level.OFF);
        var tomcat = new Tomcat();
        tomcat.setBaseDir("base");
        tomcat.setPort(0);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "early", new HttpServlet() {
            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                if (request.getQueryString() != null) {
                    response.setContentLength(4);
                }
                response.getOutputStream().write("told".getBytes());
                response.flushBuffer();
                try {
                    seen = "read " + request.getInputStream().readAllBytes().length;
                } catch (IOException e) {
                    seen = e.getMessage();
                }
            }
        });
        context.addServletMappingDecoded("/", "early");
        tomcat.getConnector();
        tomcat.start();
        System.out.println(ask(tomcat, "/?length") + " | " + ask(tomcat, "/"));
        tomcat.stop();
    }

    static String ask(Tomcat tomcat, String path) throws Exception {
        try (var socket = new Socket("127.0.0.1", tomcat.getConnector().getLocalPort())) {
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello").getBytes());
            socket.getInputStream().readAllBytes();
        }
        return seen;
    }
}
JAVA
seen=$(java -cp "tomcat-embed-core-11.0.27.jar:tomcat-annotations-api-11.0.27.jar" Early.java 2>/dev/null)
echo "with a length | without: $seen"
[ "$seen" = "Stream closed | read 5" ]
